import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error.ts';

export interface Secrets {
  readonly jwtSecret: string;
  readonly publishableKey: string;
  readonly secretKey: string;
}

/** Made once and kept with the data, so that a person stays signed in over a restart. */
export function getSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return readSecrets(file);
  const made: Secrets = {
    jwtSecret: randomBytes(48).toString('base64url'),
    publishableKey: `sb_publishable_${randomBytes(24).toString('base64url')}`,
    secretKey: `sb_secret_${randomBytes(24).toString('base64url')}`,
  };
  // Written beside and renamed: a kill in the middle never leaves half a file.
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

function readSecrets(file: string): Secrets {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isSecrets(found)) return found;
  } catch {
    // Falls through to the same message as a file with something missing.
  }
  throw new PlainError(
    `The file ${file} is damaged.`,
    'Nothing has been removed. Start over with the demo by: npm run demo:reset',
  );
}

function isSecrets(value: unknown): value is Secrets {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Partial<Record<keyof Secrets, unknown>>;
  return (['jwtSecret', 'publishableKey', 'secretKey'] as const).every(
    (key) => typeof found[key] === 'string' && found[key].length > 20,
  );
}
