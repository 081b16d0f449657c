import { expect, test as base } from '@playwright/test';
import { makePhone, type Phone } from './phone.ts';
import { makeServer, type Server, type ServerOptions } from './server.ts';

interface Fixtures {
  /** A server with the demo as it was loaded, for this journey alone. */
  readonly server: Server;
  /** A journey with wishes of its own has a server begun for it; the others share one, in turn. */
  readonly serverOptions: ServerOptions;
  /** A new phone; all of them are looked through when the journey ends. */
  readonly newPhone: () => Promise<Phone>;
}

/** The server that the journeys of a worker have one after the other. */
interface Turns {
  readonly turns: { server: Server | undefined };
}

const usual = (): ServerOptions => ({
  distDir: String(process.env['JAMSIDES_DIST']),
  signedIn: String(process.env['JAMSIDES_SIGNED_IN']),
});

async function takeTurn(turns: Turns['turns']): Promise<Server> {
  if (turns.server && (await turns.server.renew())) return turns.server;
  await turns.server?.dispose();
  const server = await makeServer(usual());
  await server.renew();
  turns.server = server;
  return server;
}

export const test = base.extend<Fixtures, Turns>({
  serverOptions: [{}, { option: true }],
  turns: [
    // oxlint-disable-next-line no-empty-pattern -- it is how a fixture says what it needs: nothing
    async ({}, give) => {
      const turns: Turns['turns'] = { server: undefined };
      await give(turns);
      await turns.server?.dispose();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: async ({ serverOptions, turns }, give) => {
    if (Object.keys(serverOptions).length > 0) {
      const own = await makeServer({ ...usual(), ...serverOptions });
      await give(own);
      await own.dispose();
      return;
    }
    await give(await takeTurn(turns));
  },
  newPhone: async ({ server }, give) => {
    const phones: Phone[] = [];
    await give(async () => {
      const phone = makePhone(server);
      phones.push(phone);
      return phone;
    });
    await Promise.all(phones.map((phone) => phone.dispose()));
    // Over the whole journey: no false word about what is synced, no page that broke.
    expect(phones.flatMap((phone) => phone.wrongs)).toEqual([]);
  },
});

export { expect };
