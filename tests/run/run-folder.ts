import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The one temporary folder of everything that a run starts. */
export interface RunFolder {
  readonly path: string;
  /** Ends what still lives in it and removes it. */
  remove(): void;
  /** What has been laid beside it after all; somebody else's too, who tests on the same machine. */
  listBeside(): readonly string[];
}

/** What our tools call what they lay into a temporary folder. */
const ours =
  /^(?!jamsides-run-).*(?:jamsides|playwright|chrom|webkit|firefox|vite|pglite|\.X\d+-lock)/iu;

/**
 * From here on the temporary folder of this process and of all that it starts. Removed also when
 * the run is interrupted: browsers and databases killed in the middle cannot tidy up themselves.
 */
export function makeRunFolder(): RunFolder {
  const usual = tmpdir();
  const list = () => readdirSync(usual).filter((name) => ours.test(name) && !isSocket(name));
  const before = new Set(list());
  const path = mkdtempSync(join(usual, 'jamsides-run-'));
  // PostgreSQL runs as another user than root, and has its folder in here.
  chmodSync(path, 0o755);
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = path;
  const remove = () => {
    endWhatLivesIn(path);
    unmountIn(path);
    rmSync(path, { recursive: true, force: true, maxRetries: 10 });
  };
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  return { path, remove, listBeside: () => list().filter((name) => !before.has(name)) };
}

/** The lock of a server that somebody else has started meanwhile. */
const isSocket = (name: string) => name.endsWith('.sock');

/** Whatever was started in a group of its own: a browser, its screen, a database. */
function endWhatLivesIn(folder: string): void {
  for (const pid of listProcesses()) {
    try {
      if (readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`TMPDIR=${folder}\0`))
        process.kill(pid, 'SIGKILL');
    } catch {
      // Gone meanwhile, or somebody else's.
    }
  }
}

/** Only Linux tells what a process was started with; elsewhere its group has been ended. */
function listProcesses(): readonly number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 1 && pid !== process.pid);
  } catch {
    return [];
  }
}

function unmountIn(folder: string): void {
  let mounts = '';
  try {
    mounts = readFileSync('/proc/mounts', 'utf8');
  } catch {
    return;
  }
  for (const line of mounts.split('\n')) {
    const place = line.split(' ')[1];
    if (place?.startsWith(`${folder}/`)) execFileSync('umount', ['-l', place]);
  }
}
