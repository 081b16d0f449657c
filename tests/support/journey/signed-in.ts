import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePhone } from './phone.ts';
import { makeServer } from './server.ts';
import { people, signIn } from './steps.ts';

/** Whom several journeys are about; not the manager, who in one of them is only invited. */
const often = [
  people.politician,
  people.strategist,
  people.learner,
  people.twoHats,
  people.mentor,
  people.office,
];

/**
 * Once before all journeys: these people sign in by mail and code on phones of their own, which
 * are closed when they are synced and have the app. Returns the folder that holds the phones, and
 * the data of the server they signed in to.
 */
export async function prepareSignedIn(distDir: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jamsides-signed-in-'));
  const server = await makeServer({ distDir });
  await Promise.all(
    often.map(async (email) => {
      const phone = makePhone(server);
      await signIn(phone, server, email);
      await phone.keep(join(folder, 'phones', email));
    }),
  );
  // What is only in its memory would be missing in the copy.
  await server.sql('checkpoint');
  cpSync(server.dataDir, join(folder, 'data'), { recursive: true });
  await server.dispose();
  return folder;
}
