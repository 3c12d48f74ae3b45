import { socketMessages } from '@spandrel/contract';
import * as decoding from 'lib0/decoding';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

/** A design opened as a browser opens it: the stock provider, and the count of what the server has stored. */
export interface Canvas {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves when everything edited here is durable. */
  saved(): Promise<void>;
  /** How many of this canvas' updates are known to be durable. */
  savedCount(): number;
  close(): void;
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => setTimeout(done, 5));
};

export const openCanvas = async (url: string, designId: string, cookie: string): Promise<Canvas> => {
  class SocketWithCookie extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie, origin: url } });
    }
  }
  const doc = new Y.Doc();
  let sent = 0;
  let stored = -1;
  const address = `${url.replace('http', 'ws')}/api/designs/${designId}`;
  const provider = new WebsocketProvider(address, 'socket', doc, {
    // The provider's type is the browser's WebSocket, which `ws` follows but for its event types.
    WebSocketPolyfill: SocketWithCookie as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 200,
  });
  provider.on('status', () => {
    sent = 0;
    stored = -1;
  });
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider && provider.wsconnected) sent += 1;
  });
  provider.messageHandlers[socketMessages.saved] = (_encoder, decoder) => {
    stored = decoding.readVarUint(decoder);
  };
  await until(() => provider.synced);
  return {
    doc,
    provider,
    saved: () => until(() => provider.wsconnected && stored >= sent),
    savedCount: () => Math.max(0, stored),
    close: () => {
      provider.destroy();
      doc.destroy();
    },
  };
};

export { until };
