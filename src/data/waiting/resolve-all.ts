import type { Local } from '#data/local/local.ts';
import { resolveProblem, type WayOut } from './resolve-problem.ts';

/** One choice for many, one after the other: stopped half-way, the rest is still listed. */
export async function resolveAll(local: Local, ids: readonly string[], way: WayOut): Promise<void> {
  for (const id of ids) await resolveProblem(local, id, { way });
}
