import { socketCloseCodes, socketLimits, socketMessages } from '@spandrel/contract';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as awarenessProtocol from 'y-protocols/awareness';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import { Failure } from '../../failure.ts';
import { type Projection, projectDoc } from './projection.ts';
import type { UpdateStore } from './update-store.ts';

/** The part of a WebSocket a room needs. */
export interface RoomSocket {
  readonly readyState: number;
  readonly bufferedAmount: number;
  send(data: Uint8Array): void;
  close(code: number, reason?: string): void;
}

/** One open canvas. */
export interface Connection {
  readonly socket: RoomSocket;
  readonly readOnly: boolean;
  readonly awarenessIds: Set<number>;
  /** Updates taken from this connection since it opened. */
  received: number;
  /** How many of them its client knows to be durable; -1 before the first such message. */
  acknowledged: number;
  /** The client has answered the first sync message, which carries what it edited offline. */
  synced: boolean;
}

const open = 1;
const flushAfterMs = 100;
const slowestFlushMs = 2_000;
/** A client that does not read is dropped before its queue eats the memory. */
const sendQueueBytes = 32 * 1024 * 1024;
const compactAfterUpdates = 500;
const loading = Symbol('loading');

const message = (type: number, write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
};

/**
 * One shared document while somebody has it open. Updates go to everybody at once, and merged to the log about every
 * 100 ms; a sender hears `saved` only after the log has them.
 */
export class Room {
  readonly doc = new Y.Doc();
  readonly awareness = new awarenessProtocol.Awareness(this.doc);
  readonly connections = new Set<Connection>();
  readonly ready: Promise<void>;
  /** How many are about to use the room or do so beside the connections. */
  holders = 0;
  loaded = false;
  readonly #designId: string;
  readonly #store: UpdateStore;
  readonly #onFlushError: (error: unknown) => void;
  #pending: Uint8Array[] = [];
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();
  #delayMs = flushAfterMs;
  #bytes = 0;
  #updatesInLog = 0;

  constructor(designId: string, store: UpdateStore, onFlushError: (error: unknown) => void) {
    this.#designId = designId;
    this.#store = store;
    this.#onFlushError = onFlushError;
    this.awareness.setLocalState(null);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => this.#onUpdate(update, origin));
    this.awareness.on('update', (change: AwarenessChange, origin: unknown) => this.#onAwareness(change, origin));
    this.ready = this.#load();
  }

  /** Nothing is waiting to be stored and nobody is here. */
  get idle(): boolean {
    return this.holders === 0 && this.connections.size === 0 && this.#pending.length === 0;
  }

  async #load(): Promise<void> {
    const updates = await this.#store.load(this.#designId);
    if (!updates) throw new Failure('not-found');
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update, loading);
    }, loading);
    this.#bytes = updates.reduce((sum, update) => sum + update.length, 0);
    this.#updatesInLog = updates.length;
    this.loaded = true;
  }

  /** Starts the exchange with a canvas. Messages must reach `receive` only after this. */
  join(connection: Connection): void {
    this.connections.add(connection);
    this.#send(
      connection,
      message(socketMessages.sync, (encoder) => syncProtocol.writeSyncStep1(encoder, this.doc)),
    );
    const present = [...this.awareness.getStates().keys()];
    if (present.length > 0) this.#send(connection, this.#awarenessMessage(present));
  }

  leave(connection: Connection): void {
    if (!this.connections.delete(connection)) return;
    awarenessProtocol.removeAwarenessStates(this.awareness, [...connection.awarenessIds], null);
  }

  /** Takes one message of a canvas; throws when it is no message of the protocol. */
  receive(connection: Connection, data: Uint8Array): void {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === socketMessages.awareness) {
      const update = decoding.readVarUint8Array(decoder);
      awarenessProtocol.applyAwarenessUpdate(this.awareness, update, connection);
      return;
    }
    if (type !== socketMessages.sync) return;
    const step = decoding.readVarUint(decoder);
    if (step === syncProtocol.messageYjsSyncStep1) {
      const reply = (encoder: encoding.Encoder) => syncProtocol.readSyncStep1(decoder, encoder, this.doc);
      this.#send(connection, message(socketMessages.sync, reply));
    } else if (!connection.readOnly) {
      this.#takeUpdate(connection, decoding.readVarUint8Array(decoder), step === syncProtocol.messageYjsUpdate);
    }
  }

  #takeUpdate(connection: Connection, update: Uint8Array, counted: boolean): void {
    if (this.#bytes + update.length > socketLimits.documentBytes) {
      connection.socket.close(socketCloseCodes.tooLarge, 'the document is too large');
      return;
    }
    Y.applyUpdate(this.doc, update, connection);
    if (counted) connection.received += 1;
    else connection.synced = true;
    // Also when it changed nothing: the sender waits to hear that it is saved.
    this.#schedule(this.#delayMs);
  }

  #onUpdate(update: Uint8Array, origin: unknown): void {
    if (origin === loading) return;
    this.#bytes += update.length;
    this.#pending.push(update);
    this.#broadcast(
      message(socketMessages.sync, (encoder) => syncProtocol.writeUpdate(encoder, update)),
      origin,
    );
    this.#schedule(this.#delayMs);
  }

  #onAwareness({ added, updated, removed }: AwarenessChange, origin: unknown): void {
    for (const connection of this.connections) {
      if (connection !== origin) continue;
      for (const id of added) connection.awarenessIds.add(id);
      for (const id of removed) connection.awarenessIds.delete(id);
    }
    this.#broadcast(this.#awarenessMessage([...added, ...updated, ...removed]), origin);
  }

  #awarenessMessage(ids: number[]): Uint8Array {
    const update = awarenessProtocol.encodeAwarenessUpdate(this.awareness, ids);
    return message(socketMessages.awareness, (encoder) => encoding.writeVarUint8Array(encoder, update));
  }

  #send(connection: Connection, data: Uint8Array): void {
    const { socket } = connection;
    if (socket.readyState !== open) return;
    if (socket.bufferedAmount > sendQueueBytes) socket.close(socketCloseCodes.slowDown, 'too slow');
    else socket.send(data);
  }

  #broadcast(data: Uint8Array, except: unknown): void {
    for (const connection of this.connections) if (connection !== except) this.#send(connection, data);
  }

  #schedule(delayMs: number): void {
    this.#timer ??= setTimeout(() => {
      this.flush().catch(this.#onFlushError);
    }, delayMs);
  }

  /** Stores what is pending and tells the senders. Rejects when the database does not take it; it stays pending. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#flushing = this.#flushing.catch(() => {}).then(() => this.#flushOnce());
    return this.#flushing;
  }

  async #flushOnce(): Promise<void> {
    const batch = this.#pending;
    const counts = [...this.connections].map((connection) => {
      const { received, synced } = connection;
      return { connection, received, synced };
    });
    this.#pending = [];
    if (batch.length > 0) {
      const startedAt = performance.now();
      try {
        await this.#append(batch, projectDoc(this.doc));
      } catch (error) {
        this.#pending = [...batch, ...this.#pending];
        this.#schedule(slowestFlushMs);
        throw error;
      }
      // A large drawing takes longer to check and store: never spend more than a fifth of the time on it.
      this.#delayMs = Math.min(slowestFlushMs, Math.max(flushAfterMs, (performance.now() - startedAt) * 5));
    }
    for (const { connection, received, synced } of counts) this.#acknowledge(connection, received, synced);
  }

  async #append(batch: Uint8Array[], projection: Projection): Promise<void> {
    if (!(await this.#store.append(this.#designId, Y.mergeUpdates(batch), projection))) {
      this.closeAll(socketCloseCodes.designGone, 'the design was deleted');
      return;
    }
    this.#updatesInLog += 1;
    if (this.#updatesInLog >= compactAfterUpdates) {
      this.#updatesInLog = 1;
      await this.#store.compact(this.#designId);
    }
  }

  #acknowledge(connection: Connection, received: number, synced: boolean): void {
    if (!synced || received <= connection.acknowledged) return;
    connection.acknowledged = received;
    this.#send(
      connection,
      message(socketMessages.saved, (encoder) => encoding.writeVarUint(encoder, received)),
    );
  }

  closeAll(code: number, reason: string): void {
    for (const connection of [...this.connections]) connection.socket.close(code, reason);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.awareness.destroy();
    this.doc.destroy();
  }
}

interface AwarenessChange {
  readonly added: number[];
  readonly updated: number[];
  readonly removed: number[];
}
