import { seenDifferences, type SeenDifference } from '#domain/assessment/hand-in.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import type { Local } from '#data/local/local.ts';
import { isStale } from '#data/waiting/is-stale.ts';
import { listAssessmentProblems } from './list-assessment-problems.ts';
import type { AssessmentRows, Receipt } from './list-receipts.ts';

export type HandInState =
  | { readonly kind: 'open' }
  /** Handed in here, not yet taken in; `refused` = own edits that stand in its way. */
  | { readonly kind: 'waiting'; readonly number: number; readonly refused: number }
  /** Refused: something else stands there than what was reviewed. */
  | {
      readonly kind: 'stale';
      readonly problem: string;
      readonly differences: readonly SeenDifference[];
      /** Somebody else handed in first. */
      readonly first: Receipt | null;
    }
  /** Refused for another reason, told on the problem's own page. */
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'handedIn'; readonly receipt: Receipt };

export async function readHandInState(
  local: Local,
  of: {
    readonly scope: string;
    readonly id: string;
    readonly rows: AssessmentRows;
    readonly seen: Seen;
    readonly closed: Receipt | null;
  },
): Promise<HandInState> {
  const { stopped, all } = await listAssessmentProblems(local.db, of.scope, of.id);
  if (stopped && !isStale(stopped)) return { kind: 'refused', problem: stopped.id };
  if (stopped) {
    const was = (stopped.mine?.['seen'] ?? {}) as Seen;
    const is = of.closed?.row.seen ?? of.seen;
    const differences = seenDifferences(was, is);
    return { kind: 'stale', problem: stopped.id, differences, first: of.closed };
  }
  if (of.closed) return { kind: 'handedIn', receipt: of.closed };
  const unsent = of.rows.handIns.find((row) => row._d === 1);
  if (!unsent) return { kind: 'open' };
  const answers = new Set(of.rows.answers.map((row) => row.id));
  const refused = all.filter((one) => answers.has(one.row_id) || one.tbl === 'alternative');
  return { kind: 'waiting', number: unsent.number, refused: refused.length };
}
