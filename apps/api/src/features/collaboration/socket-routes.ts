import { may, socketCloseCodes, socketLimits } from '@spandrel/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import { Failure } from '../../failure.ts';
import { admit, type FindAccount } from '../../routing/member.ts';
import type { DesignStore } from '../designs/design-store.ts';
import type { Connection, Room } from './room.ts';
import type { Rooms } from './rooms.ts';

interface Options {
  readonly rooms: Rooms;
  readonly designs: DesignStore;
  readonly findAccount: FindAccount;
  readonly recheckEveryMs: number;
}

/** Early messages of a client are few and small; more before the document is loaded is an attack. */
const earlyMessages = 100;

/** At most so many messages in any second, on average. */
const createRateLimit = (perSecond: number) => {
  let tokens = perSecond;
  let filledAt = performance.now();
  return (): boolean => {
    const now = performance.now();
    tokens = Math.min(perSecond, tokens + ((now - filledAt) / 1000) * perSecond);
    filledAt = now;
    tokens -= 1;
    return tokens >= 0;
  };
};

const toBytes = (data: Buffer | ArrayBuffer | Buffer[]): Uint8Array => {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
};

/** Hands a socket's messages to the room; those that arrive while the document loads wait. */
const attach = (socket: WebSocket, connection: Connection) => {
  const allowed = createRateLimit(socketLimits.messagesPerSecond);
  const early: Uint8Array[] = [];
  let room: Room | undefined;

  const take = (data: Uint8Array): void => {
    try {
      room?.receive(connection, data);
    } catch {
      socket.close(1003, 'not a message of the protocol');
    }
  };

  socket.on('message', (data: Buffer | ArrayBuffer | Buffer[]) => {
    if (!allowed() || early.length >= earlyMessages) socket.close(socketCloseCodes.slowDown, 'too many messages');
    else if (room) take(toBytes(data));
    else early.push(toBytes(data));
  });

  return (loaded: Room): void => {
    room = loaded;
    room.join(connection);
    for (const data of early.splice(0)) take(data);
  };
};

/** The shared document's socket. */
export const registerSocketRoutes = (app: FastifyInstance, options: Options): void => {
  const { rooms, designs, findAccount, recheckEveryMs } = options;
  const admissions = new WeakMap<FastifyRequest, { designId: string; readOnly: boolean }>();

  const admitToDesign = async (request: FastifyRequest, designId: string) => {
    const account = admit(await findAccount(request.headers), 'read');
    const { archivedAt } = await designs.find(designId);
    const readOnly = archivedAt !== null || account.role === null || !may(account.role, 'edit');
    return { designId, readOnly };
  };

  /** Closes the socket when the session has ended or the role has changed; tells whether the client still answers. */
  const watch = (socket: WebSocket, request: FastifyRequest, admitted: { designId: string; readOnly: boolean }) => {
    let answered = true;
    socket.on('pong', () => {
      answered = true;
    });
    const recheck = async (): Promise<void> => {
      if (!answered) return socket.terminate();
      answered = false;
      socket.ping();
      try {
        const now = await admitToDesign(request, admitted.designId);
        if (now.readOnly !== admitted.readOnly) socket.close(1012, 'rights have changed');
      } catch (error) {
        const code = error instanceof Failure ? error.code : undefined;
        if (code === 'unauthenticated') socket.close(socketCloseCodes.sessionEnded, 'the session has ended');
        else if (code === 'not-found') socket.close(socketCloseCodes.designGone, 'the design was deleted');
        else if (code) socket.close(socketCloseCodes.notAllowed, 'not allowed');
        else request.log.warn({ err: error }, 'cannot check a session');
      }
    };
    const timer = setInterval(() => void recheck(), recheckEveryMs);
    socket.on('close', () => clearInterval(timer));
  };

  app.get<{ Params: { id: string } }>(
    '/designs/:id/socket',
    {
      websocket: true,
      schema: { hide: true },
      // Before the upgrade, so that a refusal is an HTTP status.
      preValidation: async (request) => {
        admissions.set(request, await admitToDesign(request, request.params.id));
      },
    },
    (socket, request) => {
      const admitted = admissions.get(request);
      if (!admitted) return socket.close(socketCloseCodes.notAllowed);
      const { designId, readOnly } = admitted;
      const connection: Connection = {
        socket,
        readOnly,
        awarenessIds: new Set(),
        received: 0,
        acknowledged: -1,
        synced: false,
      };
      // Attached at once: a message that comes before the document is loaded would be lost otherwise.
      const enter = attach(socket, connection);
      watch(socket, request, admitted);
      socket.on('error', () => socket.terminate());
      rooms
        .withRoom(designId, (room) => {
          if (socket.readyState !== socket.OPEN) return;
          socket.on('close', () => {
            room.leave(connection);
            rooms.unloadLater(designId, room);
          });
          enter(room);
        })
        .catch((error: unknown) => {
          request.log.error({ err: error }, 'cannot load a document');
          socket.close(1011, 'the document cannot be loaded');
        });
    },
  );
};
