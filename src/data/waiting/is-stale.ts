import type { Problem } from '#sync/records.ts';

/** Something else stands there, or somebody else's hand-in does: to be reviewed again. */
export function isStale({ tbl, code, kind }: Pick<Problem, 'tbl' | 'code' | 'kind'>): boolean {
  return tbl === 'hand_in' && (code === 'stale' || kind === 'differs');
}
