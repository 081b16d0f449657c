import { closingOf } from '#domain/assessment/closing.ts';
import type { HandInRow } from '#domain/tables/hand-in.ts';
import type { Reads, Stored } from '#sync/edit-port.ts';

/** By which hand-in an assessment is closed, also while that waits for the network: a refused one does not count. */
export async function closedBy(
  reads: Pick<Reads, 'list'>,
  { scope, id }: { readonly scope: string; readonly id: string },
): Promise<Stored<HandInRow> | null> {
  const where = { index: 'assessment_id', equals: id };
  const [handIns, reopenings] = await Promise.all([
    reads.list('hand_in', where),
    reads.list('reopening', where),
  ]);
  const made = handIns.filter((row) => row.scope_id === scope && !row._p);
  const opened = reopenings.filter((row) => row.scope_id === scope);
  return closingOf(made, opened).closedBy;
}
