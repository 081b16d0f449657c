import { lastHandIn } from '#domain/assessment/closing.ts';
import type { HandInRow, Seen } from '#domain/tables/hand-in.ts';
import type { OpeningRow } from '#domain/tables/opening.ts';
import { rowId } from '#lib/row-id.ts';
import type { ServerRow } from '#sync/records.ts';

type Rows = ReadonlyMap<string, ServerRow>;
type Write = (tbl: string, row: { readonly scope_id: string; readonly id: string }) => unknown;

export interface OpenedGroup {
  readonly scope: string;
  readonly occasion: string;
  /** The participating organisations. */
  readonly sides: readonly string[];
  readonly assessmentOf: (side: string) => string;
}

/** What each side has said and handed in, as `app.opening_stands` has it. */
export function openingStands(rows: Rows, { scope, occasion, sides, assessmentOf }: OpenedGroup) {
  const living = <R>(tbl: string, room: string) =>
    [...rows].flatMap(([name, row]) =>
      name.startsWith(`${tbl}/${room}/`) && !row.deleted ? [row as unknown as R] : [],
    );
  const words = living<OpeningRow>('opening', scope);
  return sides.map((side) => {
    const of = assessmentOf(side);
    const handIns = living<HandInRow>('hand_in', `org:${side}`);
    return {
      side,
      word: words.find((row) => row.participation_id === side && row.occasion_id === occasion),
      handIn: lastHandIn(handIns.filter((row) => row.assessment_id === of)),
    };
  });
}

export function mayOpen(stands: ReturnType<typeof openingStands>): boolean {
  if (!stands.every(({ word }) => word)) return false;
  return stands.every(({ handIn }) => handIn) || stands.every(({ word }) => word?.as_ready);
}

/** Brings what the group reads in line with that, as `app.settle_opened` has it. */
export function settleOpened(rows: Rows, group: OpenedGroup, write: Write): void {
  const stands = openingStands(rows, group);
  const isOpen = mayOpen(stands);
  const { scope, occasion } = group;
  for (const { side, word, handIn } of stands) {
    const id = handIn && rowId('opened_assessment', handIn.id, scope);
    for (const [name, row] of rows) {
      if (!name.startsWith(`opened_assessment/${scope}/`) || row.deleted) continue;
      const isOther = row['participation_id'] === side && (!word || (isOpen && row.id !== id));
      if (isOther) write('opened_assessment', { ...row, deleted: true } as ServerRow);
    }
    if (!word || !handIn || !id) continue;
    const known = rows.get(`opened_assessment/${scope}/${id}`);
    const seen = word.with_comments ? handIn.seen : scoresOf(handIn.seen);
    const stood = known !== undefined && !known.deleted;
    const isSame = stood && JSON.stringify(known['seen']) === JSON.stringify(seen);
    if (isSame || (!isOpen && !stood)) continue;
    // taken back first: no earlier version leads to what is kept now
    if (stood && !word.with_comments)
      write('opened_assessment', { ...known, deleted: true } as ServerRow);
    const fields = { participation_id: side, occasion_id: occasion, hand_in_id: handIn.id, seen };
    write('opened_assessment', { scope_id: scope, id, deleted: false, ...fields } as never);
  }
}

function scoresOf(seen: Seen): Seen {
  return Object.fromEntries(
    Object.entries(seen).map(([id, { score }]) => [id, { score, comment: '' }]),
  );
}
