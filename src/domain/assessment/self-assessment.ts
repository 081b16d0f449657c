import type { Score } from './assessment.ts';
import type { Seen } from '../tables/hand-in.ts';

/**
 * From everybody's own scores to what is talked about. Nobody sees the others' before having left her
 * own (or said that she takes part without), so that none is anchored by another's.
 */
interface Scored {
  readonly score: Score;
}

/** How those who have scored a statement stand to each other. */
export type Agreement =
  | { readonly kind: 'none' }
  | { readonly kind: 'same'; readonly score: number }
  /** `gap`: steps between the lowest and the highest. */
  | { readonly kind: 'differ'; readonly gap: number };

export function agreementOf(scores: readonly Score[]): Agreement {
  const given = scores.filter((score) => score !== null);
  const [first] = given;
  if (first === undefined) return { kind: 'none' };
  const gap = Math.max(...given) - Math.min(...given);
  return gap === 0 ? { kind: 'same', score: first } : { kind: 'differ', gap };
}

export interface Talk<T> {
  /** What is talked about first: the widest apart, then in the list's own order. */
  readonly differing: readonly T[];
  /** What all who scored it have scored alike. */
  readonly alike: readonly T[];
  /** What nobody has scored. */
  readonly unscored: readonly T[];
}

/** Every statement is in one of the three. */
export function sortTalk<T>(statements: readonly T[], own: (one: T) => readonly Scored[]): Talk<T> {
  const judged = statements.map((one) => ({
    one,
    agreement: agreementOf(own(one).map(({ score }) => score)),
  }));
  const of = (kind: Agreement['kind']) => judged.filter(({ agreement }) => agreement.kind === kind);
  const gap = ({ agreement }: (typeof judged)[number]) =>
    agreement.kind === 'differ' ? agreement.gap : 0;
  return {
    differing: of('differ')
      .toSorted((a, b) => gap(b) - gap(a))
      .map(({ one }) => one),
    alike: of('same').map(({ one }) => one),
    unscored: of('none').map(({ one }) => one),
  };
}

/** A statement takes three to four minutes; told in whole fives, for nobody plans in threes. */
export function talkMinutes(differing: number): number {
  return differing === 0 ? 0 : Math.max(5, Math.round((differing * 3.5) / 5) * 5);
}

export function countScored(answers: Seen): number {
  return Object.values(answers).filter(({ score }) => score !== null).length;
}
