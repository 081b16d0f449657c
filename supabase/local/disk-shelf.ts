import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Shelf } from '../functions/material/door.ts';

/** No folder of Windows takes a colon, and none of ours leads out of the shelf. */
function fileOf(root: string, path: string): string {
  const names = path.split('/');
  if (!names.every((name) => /^[\w:-]{1,80}$/.test(name))) throw new Error('no path of a shelf');
  return join(root, ...names.map((name) => name.replaceAll(':', '_')));
}

/** What is said to be kept is there after a power cut: written beside, flushed, then moved into its place. */
async function putFile(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${randomUUID()}.new`;
  try {
    await writeWhole(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name itself has to reach the disk, too; Windows opens no folders and needs none of it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  await handle.sync().finally(() => handle.close());
}

/** The shelf of the embedded backend: files in the data folder. */
export function makeDiskShelf(root: string): Shelf {
  return {
    put: (path, bytes) => putFile(fileOf(root, path), bytes),
    get: async (path) => {
      const found = await readFile(fileOf(root, path)).catch(missing);
      return found && new Uint8Array(found);
    },
    list: async (folder) => {
      const dir = fileOf(root, folder);
      const names = (await readdir(dir).catch(missing)) ?? [];
      return Promise.all(
        names
          .filter((name) => !name.endsWith('.new'))
          .map(async (name) => ({ name, bytes: (await stat(join(dir, name))).size })),
      );
    },
    remove: async (paths) => {
      for (const path of paths) await rm(fileOf(root, path), { force: true });
    },
  };
}

/** Before anybody is let in: what a kill has left half written, and folders that hold nothing any more. */
export async function sweepShelf(root: string): Promise<void> {
  for (const entry of (await readdir(root, { withFileTypes: true }).catch(missing)) ?? []) {
    const path = join(root, entry.name);
    if (entry.isFile() && entry.name.endsWith('.new')) await rm(path, { force: true });
    if (!entry.isDirectory()) continue;
    await sweepShelf(path);
    if ((await readdir(path)).length === 0) await rmdir(path);
  }
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
