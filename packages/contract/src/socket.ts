/**
 * The shared document's socket: `WS /api/designs/:id/socket`. With y-websocket:
 * `new WebsocketProvider(`${origin}/api/designs/${id}`, 'socket', doc)`.
 *
 * Messages start with one lib0 varUint. 0 and 1 are Yjs' own; a reader's or reviewer's document updates are ignored.
 */
export const socketMessages = {
  sync: 0,
  awareness: 1,
  /**
   * Server → client, after your updates reached the disk; payload: one varUint, how many of the updates you sent over
   * THIS connection are durable. (A state vector would not do: deletions do not move it.)
   * Your count: every `update` event of the document with another origin than the provider, while it is connected.
   * Equal counts = saved. Edits made offline travel in the answer to the server's first sync message, which is not
   * counted; the server sends its first message of this type (0, or more) once that answer is durable.
   */
  saved: 4,
} as const;

/** Close codes of the socket beyond the protocol's own (1012 = reconnect at once). After these only `slowDown` is worth a retry. */
export const socketCloseCodes = {
  sessionEnded: 4401,
  notAllowed: 4403,
  designGone: 4404,
  tooLarge: 4413,
  slowDown: 4429,
} as const;

/** Limits of one connection. */
export const socketLimits = {
  messageBytes: 4 * 1024 * 1024,
  /** A drag on a 144 Hz screen is an edit and a cursor 144 times a second. */
  messagesPerSecond: 500,
  documentBytes: 32 * 1024 * 1024,
} as const;
