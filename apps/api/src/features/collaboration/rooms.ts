import type * as Y from 'yjs';
import { Room } from './room.ts';
import type { UpdateStore } from './update-store.ts';

export interface RoomsOptions {
  readonly store: UpdateStore;
  readonly onError: (error: unknown) => void;
  /** How long an empty room stays in memory: people reload pages. */
  readonly unloadAfterMs?: number;
}

/** All documents somebody has open. */
export const createRooms = ({ store, onError, unloadAfterMs = 10_000 }: RoomsOptions) => {
  const rooms = new Map<string, Room>();

  const unloadIfIdle = async (designId: string, room: Room): Promise<void> => {
    await room.flush();
    if (!room.idle || rooms.get(designId) !== room) return;
    rooms.delete(designId);
    room.destroy();
  };

  const unloadLater = (designId: string, room: Room): void => {
    setTimeout(() => unloadIfIdle(designId, room).catch(onError), unloadAfterMs).unref();
  };

  /** Runs `work` with the loaded room, which is not unloaded meanwhile. Fails with `not-found` without such a design. */
  const withRoom = async <Value>(designId: string, work: (room: Room) => Value | Promise<Value>): Promise<Value> => {
    const known = rooms.get(designId);
    const room = known ?? new Room(designId, store, onError);
    if (!known) rooms.set(designId, room);
    room.holders += 1;
    try {
      await room.ready;
      return await work(room);
    } catch (error) {
      // A room that could not be loaded must not be found by the next one who asks.
      if (!room.loaded && rooms.get(designId) === room) rooms.delete(designId);
      throw error;
    } finally {
      room.holders -= 1;
      if (room.loaded) unloadLater(designId, room);
    }
  };

  return {
    withRoom,
    unloadLater,

    /** Changes a document as one more participant: open canvases see it, and it is stored when this resolves. */
    edit: (designId: string, change: (doc: Y.Doc) => void): Promise<void> =>
      withRoom(designId, (room) => {
        change(room.doc);
        return room.flush();
      }),

    /** Stores what a document has pending, so that the database is up to date. */
    async flush(designId: string): Promise<void> {
      await rooms.get(designId)?.flush();
    },

    /** Ends every connection to a document. */
    closeAll(designId: string, code: number, reason: string): void {
      rooms.get(designId)?.closeAll(code, reason);
    },

    /** Stores everything and ends every connection; part of a shutdown. */
    async stop(): Promise<void> {
      await Promise.all([...rooms.values()].map((room) => room.flush().catch(onError)));
      for (const room of rooms.values()) room.closeAll(1001, 'the server stops');
    },
  };
};

export type Rooms = ReturnType<typeof createRooms>;
