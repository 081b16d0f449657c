import type { Score, ScaleEnds } from './assessment.ts';

/**
 * What is worth a second look before one stands by the joint assessment. It hinders nothing and calls
 * nothing wrong: a score may be right without a word beside it.
 */
export interface Checked {
  readonly score: Score;
  readonly comment: string;
  readonly evidence: string;
  /** Handed in at the nearest earlier occasion that scored it. */
  readonly last: Score;
  readonly lastEvidence: { readonly text: string; readonly occasion: string } | null;
  /** What was handed in of it before the assessment was opened again; null when it never was. */
  readonly handedIn: {
    readonly score: Score;
    readonly comment: string;
    readonly evidence: string;
  } | null;
}

export type Remark =
  /** `held`: the occasion whose evidence nobody has said still holds. */
  | { readonly kind: 'topUnknown'; readonly held: string | null }
  | { readonly kind: 'bottomUnsaid' }
  | { readonly kind: 'leap'; readonly from: number; readonly to: number; readonly isSaid: boolean }
  | { readonly kind: 'changed'; readonly fields: readonly ChangedField[] };

export type ChangedField = 'score' | 'comment' | 'evidence';
const fields: readonly ChangedField[] = ['score', 'comment', 'evidence'];

/** Two steps or more since last time. */
const leapSteps = 2;

export function remarksOn(one: Checked, { bottom, top }: ScaleEnds): readonly Remark[] {
  const { score, comment, evidence, last, lastEvidence, handedIn } = one;
  const found: Remark[] = [];
  if (score === top && isBlank(evidence))
    found.push({ kind: 'topUnknown', held: lastEvidence?.occasion ?? null });
  if (score === bottom && isBlank(comment)) found.push({ kind: 'bottomUnsaid' });
  if (score !== null && last !== null && Math.abs(score - last) >= leapSteps)
    found.push({ kind: 'leap', from: last, to: score, isSaid: !isBlank(comment) });
  const changed = handedIn ? fields.filter((field) => handedIn[field] !== one[field]) : [];
  if (changed.length > 0) found.push({ kind: 'changed', fields: changed });
  return found;
}

export interface Found<T> {
  readonly one: T;
  readonly remark: Remark;
}

export interface StandingCheck<T> {
  /** By kind, in the list's order; a statement may stand under several. */
  readonly of: (kind: Remark['kind']) => readonly Found<T>[];
  readonly count: number;
  /** How many statements have nothing to look over. */
  readonly without: number;
}

export function checkStanding<T>(
  statements: readonly T[],
  checked: (one: T) => Checked,
  ends: ScaleEnds,
): StandingCheck<T> {
  const judged = statements.map((one) => ({ one, remarks: remarksOn(checked(one), ends) }));
  const found = judged.flatMap(({ one, remarks }) => remarks.map((remark) => ({ one, remark })));
  return {
    of: (kind) => found.filter(({ remark }) => remark.kind === kind),
    count: found.length,
    without: judged.filter(({ remarks }) => remarks.length === 0).length,
  };
}

const isBlank = (text: string) => text.trim() === '';
