import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

/** An install on one system can drop the packages of the others, and then `npm ci` refuses the file. */
test('the lockfile names the packages of other systems too', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) =>
        path !== '' &&
        lock.packages[`node_modules/${name}`] === undefined &&
        lock.packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no address that only one workplace can reach', () => {
  const addresses = Object.values(lock.packages).flatMap((entry) => entry.resolved ?? []);
  const elsewhere = addresses.filter((one) => !one.startsWith('https://registry.npmjs.org/'));
  expect(elsewhere).toEqual([]);
});
