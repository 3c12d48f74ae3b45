/** What the header says about the own edits: on the server's disk, on their way there, or only in this tab. */
export type SaveState = 'connecting' | 'saved' | 'saving' | 'offline' | 'offline-unsaved' | 'refused';

/** The counting behind `SaveState`; the server says how many updates of the present connection it made durable. */
export interface SaveLedger {
  readonly connected: boolean;
  /** Updates sent over the present connection. */
  readonly sent: number;
  /** How many of those the server has made durable; null until its first word on this connection. */
  readonly durable: number | null;
  /** Edits made offline, or sent over a lost connection without an answer: they travel when the documents next meet. */
  readonly carried: boolean;
  /** Whether a connection has ever stood: before the first one there is nothing to lose. */
  readonly everConnected: boolean;
  /** Reason the server gave for ending the connection for good, as its close code. */
  readonly refusedCode: number | null;
}

export type SaveEvent =
  | { readonly type: 'connected' }
  | { readonly type: 'disconnected' }
  | { readonly type: 'edited' }
  | { readonly type: 'durable'; readonly count: number }
  | { readonly type: 'refused'; readonly code: number };

export const emptyLedger: SaveLedger = {
  connected: false,
  sent: 0,
  durable: null,
  carried: false,
  everConnected: false,
  refusedCode: null,
};

const waiting = (ledger: SaveLedger): boolean => ledger.carried || ledger.sent > (ledger.durable ?? 0);

/** The ledger after an event of the connection or of the document. */
export const recordSaveEvent = (ledger: SaveLedger, event: SaveEvent): SaveLedger => {
  switch (event.type) {
    case 'connected':
      return { ...ledger, connected: true, everConnected: true, sent: 0, durable: null, refusedCode: null };
    case 'disconnected':
      return { ...ledger, connected: false, sent: 0, durable: null, carried: waiting(ledger) };
    case 'edited':
      return ledger.connected ? { ...ledger, sent: ledger.sent + 1 } : { ...ledger, carried: true };
    case 'durable':
      return { ...ledger, durable: event.count, carried: false };
    case 'refused':
      return { ...ledger, connected: false, carried: waiting(ledger), refusedCode: event.code };
  }
};

export const saveStateOf = (ledger: SaveLedger): SaveState => {
  if (ledger.refusedCode !== null) return 'refused';
  if (ledger.connected) return waiting(ledger) ? 'saving' : 'saved';
  if (!ledger.everConnected && !ledger.carried) return 'connecting';
  return ledger.carried ? 'offline-unsaved' : 'offline';
};

/** Whether closing the tab now could lose an edit. */
export const hasUnsavedEdits = (ledger: SaveLedger): boolean => waiting(ledger);
