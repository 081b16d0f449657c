import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** The embedded database is started without waiting for the disk (-F); a later setting wins. */
export const durableStart: string[] = [
  ...PGlite.defaultStartParams,
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];

interface Stream {
  readonly node: object;
}
interface NodeFiles {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  realPath(node: object): string;
}

/**
 * From here on a commit is answered when the disk has it. The database asks for it, but its file
 * layer for Node has no such operation and says yes to everything. What was written until now is
 * sent to the disk first, so that nothing the log no longer tells can be missing.
 */
export function waitForDisk(database: PGlite, dir: string, flush = flushPath): void {
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() || entry.isDirectory()) flush(join(entry.parentPath, entry.name));
  }
  const files = database.Module.FS.filesystems as unknown as { readonly NODEFS: NodeFiles };
  files.NODEFS.stream_ops.fsync = (stream) => {
    flush(files.NODEFS.realPath(stream.node));
    return 0;
  };
}

/** Which descriptor asks does not matter: the disk gets the file's pages, not one writer's. */
function flushPath(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
