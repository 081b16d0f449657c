import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlainError } from './plain-error.ts';

const mega = 1024 * 1024;

/**
 * With less than this the server takes no more writing: the database breaks off in the middle when a
 * new piece of its log (16 MB) finds no room, and then cannot be read either.
 */
export const roomToWrite = 48 * mega;
const roomToOpen = 24 * mega;

/** Bytes that the folder's disk has left for this user. */
export function roomLeft(dir: string): number {
  if (!existsSync(dir)) return dir === dirname(dir) ? Infinity : roomLeft(dirname(dir));
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize;
}

/** A start that failed for want of room: nothing is damaged, and nothing needs to be removed. */
export function fullDisk(dataDir: string, error: unknown): PlainError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isSaid = code === 'ENOSPC' || code === 'EDQUOT' || code === '53100';
  const left = roomLeft(dataDir);
  if (!isSaid && left >= roomToOpen) return undefined;
  return new PlainError(
    `The disk is full: ${Math.floor(left / mega)} MB are left where the data is (${dataDir}).`,
    'Nothing has been removed or damaged. Make room (100 MB or more) and start again.',
  );
}
