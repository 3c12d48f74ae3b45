import { useEffect, useState, useSyncExternalStore } from 'react';
import { type DesignSession, openDesignSession, type SessionSnapshot } from './design-session.ts';
import type { Peer } from './peer.ts';

const nothing: SessionSnapshot = {
  design: null,
  problems: [],
  save: 'connecting',
  refusedCode: null,
  canUndo: false,
  canRedo: false,
};
const nobody: readonly Peer[] = [];
const unsubscribed = () => () => {};

/** The shared document of a design while a page shows it; null until it is opened. */
export const useDesignSession = (designId: string, user: { id: string; name: string }): DesignSession | null => {
  const [session, setSession] = useState<DesignSession | null>(null);
  const { id, name } = user;
  useEffect(() => {
    const opened = openDesignSession(designId, { id, name });
    setSession(opened);
    return () => {
      setSession(null);
      opened.close();
    };
  }, [designId, id, name]);
  return session;
};

export const useSessionSnapshot = (session: DesignSession | null): SessionSnapshot =>
  useSyncExternalStore(session?.subscribe ?? unsubscribed, () => session?.snapshot() ?? nothing);

export const usePeers = (session: DesignSession | null): readonly Peer[] =>
  useSyncExternalStore(session?.subscribePeers ?? unsubscribed, () => session?.peers() ?? nobody);

/** Asks before the tab is closed while edits are only here. */
export const useUnsavedWarning = (session: DesignSession | null): void => {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (session?.hasUnsavedEdits()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [session]);
};
