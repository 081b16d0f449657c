import { numberDecisions } from '#domain/meetings/number-decisions.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** The numbers of a meeting's decisions, by the id of the original: the same on everybody's phone. */
export async function getDecisionNumbers(
  { db }: Local,
  meeting: string,
): Promise<ReadonlyMap<string, number>> {
  const of = { index: 'meeting_id', equals: meeting };
  const [notes, agenda] = await Promise.all([
    listVisible(db, 'note', of),
    listVisible(db, 'agenda_item', of),
  ]);
  return numberDecisions(notes, agenda);
}
