import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { projectRoot } from '#local/options.ts';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';

const cacheFolder = join(projectRoot, 'node_modules/.cache/jamsides-sql');

/**
 * A database in WebAssembly with these texts run in it. Building one takes many seconds, so it is
 * kept as a file, named by everything it was built from and by `key`.
 */
export async function openPglite(texts: readonly string[], key: string): Promise<PGlite> {
  const name = createHash('sha256')
    .update([...texts, key].join('\n'))
    .digest('hex')
    .slice(0, 20);
  const file = join(cacheFolder, `sql-${name}.tar.gz`);
  const extensions = { pgcrypto };
  if (existsSync(file))
    return PGlite.create({ loadDataDir: new Blob([readFileSync(file)]), extensions });
  const pg = await PGlite.create({ extensions });
  for (const text of texts) await pg.exec(text);
  await keep(file, await pg.dumpDataDir('gzip'));
  return pg;
}

/** Written beside and renamed, since several test files may build at the same time. */
async function keep(file: string, dump: Blob): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  for (const name of readdirSync(cacheFolder)) {
    const old = join(cacheFolder, name);
    if (Date.now() - statSync(old).mtimeMs > 24 * 3600 * 1000) rmSync(old, { force: true });
  }
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, Buffer.from(await dump.arrayBuffer()));
  renameSync(fresh, file);
}
