import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Seeded } from '../seeded.ts';

type Bytes = Buffer<ArrayBufferLike>;

/** As much of a file as reaches a disk whole. */
const block = 4096;

/**
 * A folder as a disk would have it after a power cut: what was flushed is there; of what was only
 * written any part may be, block by block, old or new; a file never flushed may be missing, and one
 * removed may be back.
 */
export function makeUnsureDisk(folder: string, chance: Seeded) {
  const flushed = new Map<string, Bytes>();

  function flush(path: string): void {
    const name = relative(folder, path);
    if (statSync(path).isFile()) {
      flushed.set(name, readFileSync(path));
      return;
    }
    // a folder's flush makes removals last
    for (const known of flushed.keys())
      if (join(known, '..') === name && !existsSync(join(folder, known))) flushed.delete(known);
  }

  function cut(to: string): void {
    const live = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const entry of live)
      if (entry.isDirectory())
        mkdirSync(join(to, relative(folder, join(entry.parentPath, entry.name))), {
          recursive: true,
        });
    const files = live
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    for (const name of new Set([...files, ...flushed.keys()])) {
      const bytes = chosen(flushed.get(name), readIfThere(join(folder, name)));
      if (bytes !== undefined) writeFileSync(join(to, name), bytes);
    }
  }

  function chosen(old: Bytes | undefined, written: Bytes | undefined): Bytes | undefined {
    if (old === undefined || written === undefined) return chance.chance(0.5) ? old : written;
    if (old.equals(written)) return old;
    const mixed = Buffer.from(written);
    for (let at = 0; at < Math.min(old.length, mixed.length); at += block)
      if (chance.chance(0.5)) old.copy(mixed, at, at, at + block);
    // the length is one of the two
    if (mixed.length > old.length && chance.chance(0.5)) return mixed.subarray(0, old.length);
    return mixed;
  }

  return { flush, cut };
}

function readIfThere(path: string): Bytes | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
