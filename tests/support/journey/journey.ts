import { expect, test as base } from '@playwright/test';
import type { LocalServerOptions } from '../local-server.ts';
import { makePhone, type Phone } from './phone.ts';
import { makeServer, type Server } from './server.ts';

interface Fixtures {
  /** A server of the journey's own, with the demo as it was loaded. */
  readonly server: Server;
  readonly serverOptions: LocalServerOptions;
  /** A new phone; all of them are looked through when the journey ends. */
  readonly newPhone: () => Promise<Phone>;
}

export const test = base.extend<Fixtures>({
  serverOptions: [{}, { option: true }],
  server: async ({ serverOptions }, give) => {
    const distDir = process.env['JAMSIDES_DIST'];
    const server = await makeServer({
      ...(distDir === undefined ? {} : { distDir }),
      ...serverOptions,
    });
    await give(server);
    await server.dispose();
  },
  newPhone: async ({ server }, give) => {
    const phones: Phone[] = [];
    await give(async () => {
      const phone = await makePhone(server.origin);
      phones.push(phone);
      return phone;
    });
    await Promise.all(phones.map((phone) => phone.dispose()));
    // Over the whole journey: no false word about what is synced, no page that broke.
    expect(phones.flatMap((phone) => phone.wrongs)).toEqual([]);
  },
});

export { expect };
