import { useSyncExternalStore } from 'react';

/** `offline`: the browser has no network. `unreachable`: it has, but the server does not answer. */
export type Connection = 'online' | 'offline' | 'unreachable';

const pingEveryMs = 4_000;
let reachable = true;
let pinging: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

const current = (): Connection => (!navigator.onLine ? 'offline' : reachable ? 'online' : 'unreachable');

const notify = () => {
  for (const listener of listeners) listener();
};

const setReachable = (value: boolean) => {
  if (reachable === value) return;
  reachable = value;
  if (value) {
    clearInterval(pinging);
  } else {
    pinging = setInterval(() => void trackedFetch('/api/health').catch(() => undefined), pingEveryMs);
  }
  notify();
};

/** `fetch` that also notes whether the server answers; while it does not, it is asked again every few seconds. */
export const trackedFetch: typeof fetch = async (input, init) => {
  try {
    const response = await fetch(input, init);
    setReachable(true);
    return response;
  } catch (error) {
    if (!init?.signal?.aborted) setReachable(false);
    throw error;
  }
};

/** Calls back whenever the connection changes; returns the way to stop. */
export const watchConnection = (listener: (connection: Connection) => void): (() => void) => {
  const inform = () => listener(current());
  listeners.add(inform);
  window.addEventListener('online', inform);
  window.addEventListener('offline', inform);
  return () => {
    listeners.delete(inform);
    window.removeEventListener('online', inform);
    window.removeEventListener('offline', inform);
  };
};

export const useConnection = (): Connection => useSyncExternalStore(watchConnection, current);
