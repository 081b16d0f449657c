import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** As a server sends it: gzip at its hardest, each file by itself. */
export function gzipBytes(dist: string, paths: Iterable<string>): number {
  return [...paths].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).byteLength,
    0,
  );
}
