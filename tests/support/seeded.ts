import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#local/options.ts';

/** A repeatable stream of chance: the same seed, the same story. */
export interface Seeded {
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  int(below: number): number;
  chance(p: number): boolean;
  pick<T>(list: readonly T[]): T;
  uuid(): string;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(random() * below);
  const hex = (length: number) => Array.from({ length }, () => int(16).toString(16)).join('');
  return {
    random,
    int,
    chance: (p) => random() < p,
    pick: (list) => {
      const one = list[int(list.length)];
      if (one === undefined) throw new Error('pick from nothing');
      return one;
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}

/** The seeds of a run: a fixed one, the code's own, or the one given by SEED to replay a failure. */
export function seedsOfRun(fixed: number): readonly number[] {
  const given = process.env['SEED'];
  if (given !== undefined) return [Number(given)];
  return [fixed, seedOfCode()];
}

/**
 * Another for each state of the code: what is changed lives new histories, and what passed here
 * lives the same where it is checked. Wholly new ones are for the long runs.
 */
function seedOfCode(): number {
  const hash = createHash('sha256');
  for (const folder of ['src', 'supabase/migrations'].map((one) => join(projectRoot, one)))
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
      if (/\.(?:ts|sql)$/u.test(entry)) hash.update(readFileSync(join(folder, entry)));
  return hash.digest().readUInt32BE(0) % 1_000_000_000;
}
