import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, so small that it can be filled; only Linux lets us make one, and only as root. */
export interface SmallDisk {
  readonly dir: string;
  /** Not a byte is left. */
  fill(): void;
  clear(): void;
  dispose(): void;
}

const megabytes = 120;

export function makeSmallDisk(): SmallDisk | null {
  const dir = mkdtempSync(join(tmpdir(), 'jamsides-disk-'));
  const filling = join(dir, 'films');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', dir], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(dir, { recursive: true, force: true });
    return null;
  }
  return {
    dir,
    fill: () => {
      // The browser writes meanwhile: until nothing goes any more, in ever smaller pieces.
      for (let size = 1 << 20; size >= 512; size /= 2) while (append(filling, size));
    },
    clear: () => rmSync(filling, { force: true }),
    dispose: () => {
      execFileSync('umount', ['-l', dir]);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function append(file: string, bytes: number): boolean {
  try {
    appendFileSync(file, Buffer.alloc(bytes));
    return true;
  } catch {
    return false;
  }
}
