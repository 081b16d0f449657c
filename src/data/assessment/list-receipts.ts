import type { AnswerRow } from '#domain/tables/answer.ts';
import type { HandInRow } from '#domain/tables/hand-in.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { Local } from '#data/local/local.ts';
import type { Stored } from '#sync/edit-port.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { nameOf } from '#data/people/name-of.ts';

/** One hand-in the server has taken in. */
export interface Receipt {
  readonly row: HandInRow;
  readonly by: string | null;
  readonly at: string;
  /** Who opened the next version, when somebody has. */
  readonly reopened: { readonly by: string | null; readonly at: string } | null;
  readonly confirmed: readonly { readonly name: string; readonly at: string }[];
  /** My seat has confirmed it, or cannot. */
  readonly isConfirmedByMe: boolean;
}

/** Everything of one assessment that lies on this phone. */
export interface AssessmentRows {
  readonly answers: readonly Stored<AnswerRow>[];
  readonly alternatives: Awaited<ReturnType<typeof listVisible<'alternative'>>>;
  readonly handIns: readonly Stored<HandInRow>[];
  readonly reopenings: Awaited<ReturnType<typeof listVisible<'reopening'>>>;
  readonly confirmations: Awaited<ReturnType<typeof listVisible<'confirmation'>>>;
}

export async function listAssessmentRows(
  local: Local,
  scope: string,
  id: string,
): Promise<AssessmentRows> {
  const { db } = local;
  const of = { index: 'assessment_id', equals: id };
  const inScope = { index: 'scope_id', equals: scope };
  const [answers, alternatives, handIns, reopenings, confirmations] = await Promise.all([
    listVisible(db, 'answer', of),
    listVisible(db, 'alternative', inScope),
    listVisible(db, 'hand_in', of),
    listVisible(db, 'reopening', of),
    listVisible(db, 'confirmation', inScope),
  ]);
  const here = <T extends { readonly scope_id: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.scope_id === scope);
  return {
    answers: here(answers),
    alternatives,
    handIns: here(handIns),
    reopenings: here(reopenings),
    confirmations,
  };
}

/** Newest first. */
export function makeReceipts(
  local: Local,
  { handIns, reopenings, confirmations }: AssessmentRows,
  people: readonly SeatCardRow[],
): readonly Receipt[] {
  const mine = people.filter((one) => one.user_id === local.uid).map((one) => one.seat_id);
  return handIns
    .filter((row) => row._d === 0)
    .toSorted((a, b) => b.number - a.number)
    .map((row) => {
      const reopening = reopenings.find((one) => one.number === row.number + 1);
      const confirmed = confirmations.filter((one) => one.hand_in_id === row.id);
      return {
        row,
        by: nameOf(people, row.author_id),
        at: row.updated_at ?? '',
        reopened: reopening
          ? { by: nameOf(people, reopening.author_id), at: reopening.updated_at ?? '' }
          : null,
        confirmed: confirmed.flatMap((one) => {
          const name = people.find((card) => card.seat_id === one.seat_id)?.name;
          return name === undefined ? [] : [{ name, at: one.updated_at ?? '' }];
        }),
        isConfirmedByMe: mine.length === 0 || confirmed.some((one) => mine.includes(one.seat_id)),
      };
    });
}
