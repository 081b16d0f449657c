import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { FrontDoor } from './front-door.ts';
import { PlainError } from './plain-error.ts';

/** Fetch-style door to Node's listener; where the caller is, is his origin for the limits. */
export function makeListener(door: FrontDoor): RequestListener {
  return getRequestListener(
    (request, env) =>
      door(
        request,
        originOf(env.incoming.socket.remoteAddress, request.headers.get('x-forwarded-for')),
      ),
    { overrideGlobalObjects: false },
  );
}

/**
 * Through a tunnel everybody comes from this computer; the last address named is the one the tunnel
 * saw. Whoever makes one up is still held by what one address gets from everywhere.
 */
export function originOf(network = 'unknown', passedOn: string | null): string {
  const isHere = /^(127\.|::1$|::ffff:127\.)/.test(network);
  const seen = passedOn?.split(',').at(-1)?.trim() ?? '';
  return isHere && /^[\d.a-f:]{3,45}$/i.test(seen) ? seen : network;
}

/** Only this computer can reach it: another phone or a tunnel is a choice of the person's. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'EADDRINUSE' ? occupied(port) : error),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Asked before the slow part of the start, so that the person hears it at once. */
export async function checkPort(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PlainError(`PORT must be a number from 1 to 65535, not "${port}".`);
  }
  const probe = createServer();
  await listen(probe, port);
  await new Promise((done) => probe.close(done));
}

function occupied(port: number): PlainError {
  return new PlainError(
    `Port ${port} is occupied by another program (or by Jämsides in another terminal).`,
    `Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
}
