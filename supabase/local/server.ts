import { createServer, type Server } from 'node:http';
import { openBackend, type Backend } from './backend.ts';
import { checkRole } from './check-role.ts';
import { makeCodeLimits } from './code-limits.ts';
import { lockDataFolder, shelfDir } from './data-folder.ts';
import { makeDiskShelf, sweepShelf } from './disk-shelf.ts';
import { roomLeft, roomToWrite } from './disk-room.ts';
import { listDemoPeople } from './demo-people.ts';
import { makeFrontDoor, type FrontDoor } from './front-door.ts';
import { checkPort, listen, makeListener } from './listen.ts';
import { makeLocalMaterialDoor } from './material-door.ts';
import { makeMailbox, type Mailbox } from './mailbox.ts';
import type { LocalOptions } from './options.ts';
import { getSecrets, type Secrets } from './secrets.ts';
import { makeStaticFiles } from './static-files.ts';

export interface LocalServer {
  readonly origin: string;
  readonly backend: Backend;
  readonly mailbox: Mailbox;
  stop(): Promise<void>;
}

type Serve = (server: Server, door: FrontDoor) => Promise<void>;

/** Locks the data, opens the backend behind the front door, checks the door and starts to listen. */
export async function startServer(options: LocalOptions, serve: Serve): Promise<LocalServer> {
  await checkPort(options.port);
  const unlock = await lockDataFolder(options.dataDir);
  await sweepShelf(shelfDir(options.dataDir));
  const secrets = getSecrets(options.dataDir);
  const mailbox = makeMailbox(Date.now, (line) => console.log(line));
  const backend = await openBackend(options, secrets, mailbox);
  const door = makeDoor(options, secrets, backend, mailbox);
  await checkRole(backend, door, secrets);
  const server = createServer();
  await serve(server, door);
  const port = await listen(server, options.port);
  return {
    origin: `http://localhost:${port}`,
    backend,
    mailbox,
    async stop() {
      server.close();
      server.closeAllConnections();
      await backend.close();
      unlock();
    },
  };
}

export const serveBuilt: Serve = async (server, door) => {
  server.on('request', makeListener(door));
};

function makeDoor(
  options: LocalOptions,
  secrets: Secrets,
  backend: Backend,
  mailbox: Mailbox,
): FrontDoor {
  const askAuth = (path: string, body: unknown, origin: string) =>
    backend.ask(
      new Request(`http://localhost${path}`, {
        method: 'POST',
        headers: { apikey: secrets.publishableKey, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      origin,
    );
  return makeFrontDoor({
    api: {
      ask: backend.ask,
      askAuth,
      material: makeLocalMaterialDoor(backend, secrets, makeDiskShelf(shelfDir(options.dataDir))),
      hasRoom: () => roomLeft(options.dataDir) > roomToWrite,
      limits: makeCodeLimits(Date.now),
      answerAfterMs: 300,
      publishableKey: secrets.publishableKey,
      jwtSecret: secrets.jwtSecret,
      now: Date.now,
    },
    demo: { mailbox, listPeople: () => listDemoPeople(backend) },
    answerStatic: makeStaticFiles(options.distDir),
  });
}
