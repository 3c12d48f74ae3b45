import { applyEditsToDoc, createUndoHistory, designFromDoc, holdsDesign, layoutMap } from '@spandrel/collab';
import { socketCloseCodes, socketMessages } from '@spandrel/contract';
import type { Design, DesignEdit, Problem } from '@spandrel/model';
import { replaceEqualDeep } from '@tanstack/react-query';
import { readVarUint } from 'lib0/decoding';
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { colourOf, type Peer, peersOf } from './peer.ts';
import type { SaveState } from './save-state.ts';
import {
  emptyLedger,
  hasUnsavedEdits,
  recordSaveEvent,
  type SaveEvent,
  type SaveLedger,
  saveStateOf,
} from './save-state.ts';

/** What the editor shows of a shared document; a new value whenever something of it changed. */
export interface SessionSnapshot {
  /** The last state that validated; null until the document has arrived. Unchanged parts keep their identity. */
  readonly design: Design | null;
  /** What is wrong with the present state, when it does not validate. */
  readonly problems: readonly Problem[];
  readonly save: SaveState;
  /** Close code of the server when `save` is `refused`. */
  readonly refusedCode: number | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** One tab's connection to one design. */
export interface DesignSession {
  readonly snapshot: () => SessionSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly peers: () => readonly Peer[];
  readonly subscribePeers: (listener: () => void) => () => void;
  /** Carries out edits as one step that can be undone. */
  readonly edit: (edits: readonly DesignEdit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly announce: (presence: { cursor?: Peer['cursor']; selection?: readonly string[] }) => void;
  readonly hasUnsavedEdits: () => boolean;
  readonly close: () => void;
}

const socketOrigin = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`;

const onlyHolds = (changed: ReadonlyMap<unknown, unknown>, type: unknown): boolean =>
  changed.size === 1 && changed.has(type);

/** Opens the document of a design for a person; `close` it when the page is left. */
export const openDesignSession = (designId: string, user: { id: string; name: string }): DesignSession => {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const provider = new WebsocketProvider(`${socketOrigin()}/api/designs/${designId}`, 'socket', doc, {
    awareness,
    connect: false,
    disableBc: true,
    maxBackoffTime: 5_000,
    shouldReconnect: ({ code }) => code < 4400 || code >= 4500 || code === socketCloseCodes.slowDown,
  });
  const tab = Symbol('edits of this tab');
  const history = createUndoHistory(doc, tab);
  const listeners = new Set<() => void>();
  const peerListeners = new Set<() => void>();

  let ledger: SaveLedger = emptyLedger;
  let peers: readonly Peer[] = [];
  let snapshot: SessionSnapshot = {
    design: null,
    problems: [],
    save: 'connecting',
    refusedCode: null,
    canUndo: false,
    canRedo: false,
  };

  const publish = (change: Partial<SessionSnapshot>) => {
    const next = { ...snapshot, ...change };
    const isSame = (Object.keys(next) as (keyof SessionSnapshot)[]).every((key) => next[key] === snapshot[key]);
    if (isSame) return;
    snapshot = next;
    for (const listener of listeners) listener();
  };
  const record = (event: SaveEvent) => {
    ledger = recordSaveEvent(ledger, event);
    publish({ save: saveStateOf(ledger), refusedCode: ledger.refusedCode });
  };
  const project = ({ changed, local }: Y.Transaction) => {
    if (!holdsDesign(doc)) return;
    // Own moves cannot make a design invalid, and reading all of a large one again is what would make a drop feel slow.
    if (local && snapshot.design && snapshot.problems.length === 0 && onlyHolds(changed, layoutMap(doc))) {
      const layout = replaceEqualDeep(snapshot.design.layout, layoutMap(doc).toJSON());
      publish({ design: { ...snapshot.design, layout } });
      return;
    }
    const result = designFromDoc(doc);
    publish(
      result.ok
        ? { design: replaceEqualDeep(snapshot.design, result.design), problems: [] }
        : { problems: result.problems },
    );
  };

  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) record({ type: 'edited' });
  });
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size > 0) project(transaction);
  });
  history.onChange(() => publish({ canUndo: history.canUndo(), canRedo: history.canRedo() }));
  provider.messageHandlers[socketMessages.saved] = (_encoder, decoder) =>
    record({ type: 'durable', count: readVarUint(decoder) });
  provider.on('status', ({ status }) => {
    if (status !== 'connecting') record({ type: status });
  });
  provider.on('closed', ({ code }) => record({ type: 'refused', code }));
  awareness.on('change', () => {
    peers = peersOf(awareness.getStates(), doc.clientID);
    for (const listener of peerListeners) listener();
  });
  awareness.setLocalStateField('user', { name: user.name, colour: colourOf(user.id) });
  // A dead network is noticed at once this way; the socket itself would take half a minute.
  const goOffline = () => provider.disconnect();
  const goOnline = () => {
    if (ledger.refusedCode === null) provider.connect();
  };
  window.addEventListener('offline', goOffline);
  window.addEventListener('online', goOnline);
  if (navigator.onLine) provider.connect();

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    peers: () => peers,
    subscribePeers: (listener) => {
      peerListeners.add(listener);
      return () => peerListeners.delete(listener);
    },
    edit: (edits) => {
      if (edits.length > 0) applyEditsToDoc(doc, edits, tab);
    },
    undo: history.undo,
    redo: history.redo,
    announce: (presence) => {
      for (const [field, value] of Object.entries(presence)) awareness.setLocalStateField(field, value);
    },
    hasUnsavedEdits: () => hasUnsavedEdits(ledger),
    close: () => {
      window.removeEventListener('offline', goOffline);
      window.removeEventListener('online', goOnline);
      history.destroy();
      provider.destroy();
      awareness.destroy();
      doc.destroy();
    },
  };
};
