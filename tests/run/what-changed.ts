import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#local/options.ts';

/** Tests that need not be run again as long as what they prove is the same, to the letter. */
export interface Proof {
  readonly holds: boolean;
  /** Written when they have passed. */
  keep(): void;
}

/** `file`: where the sum of the content stands for which they last passed; prose proves nothing. */
export function proofOf(file: string, folders: readonly string[]): Proof {
  const path = join(projectRoot, file);
  const sum = sumOf(folders);
  return {
    holds: existsSync(path) && readFileSync(path, 'utf8').trim() === sum,
    keep: () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${sum}\n`);
    },
  };
}

function sumOf(folders: readonly string[]): string {
  const sum = createHash('sha256');
  const files = folders.flatMap(listFiles).filter((name) => !name.endsWith('.md'));
  for (const name of files.toSorted())
    sum
      .update(`${name}\0`)
      .update(readFileSync(join(projectRoot, name)))
      .update('\0');
  return sum.digest('hex').slice(0, 16);
}

function listFiles(path: string): readonly string[] {
  const full = join(projectRoot, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).flatMap((name) => listFiles(join(path, name)));
}

/** The commit that one's own work began from: where this branch left the one that is landed. */
export function startOfWork(): string {
  const git = (...args: readonly string[]) => {
    const { status, stdout } = spawnSync('git', [...args], { cwd: projectRoot, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  return git('merge-base', 'HEAD', 'origin/main') ?? git('rev-parse', 'HEAD') ?? 'HEAD';
}

/** Tests that read what they judge instead of importing it: nothing tells which change reaches them. */
export function listReadingTests(folders: readonly string[]): readonly string[] {
  const isReading = (name: string) =>
    /\.test\.tsx?$/u.test(name) &&
    /node:fs|source-files|course-files/u.test(readFileSync(join(projectRoot, name), 'utf8'));
  return folders.flatMap(listFiles).filter(isReading);
}
