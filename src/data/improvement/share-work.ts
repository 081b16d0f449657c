import type { WorkSnapshot } from '#domain/improvement/work-snapshot.ts';
import { scopeId, scopeOwner } from '#domain/scope.ts';
import type { SharedWorkRow } from '#domain/tables/shared-work.ts';
import { rowId } from '#lib/row-id.ts';
import type { Reads, Stored } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { RowAt } from './work-at.ts';

/**
 * The group reads this copy and nothing of the work itself. Shared once more it is written over whole.
 * `snapshot`: what the person has seen before she pressed.
 */
export const shareWork = command(
  ['shared_work'],
  async (tx, { scope, id }: RowAt, groupId: string, snapshot: WorkSnapshot) => {
    const participation_id = scopeOwner(scope);
    await tx.put('shared_work', scopeId('group', groupId), shareId({ scope, id }), {
      work_id: id,
      participation_id,
      snapshot,
      shared_at: tx.at,
    });
  },
);

/** From every group it lies in. */
export const withdrawWork = command(['shared_work'], async (tx, at: RowAt) => {
  for (const { scope_id, id } of await sharesOf(tx, at))
    await tx.remove('shared_work', scope_id, id);
});

/** The copies of a work that stand: one, unless the organisation has moved to another group. */
export async function sharesOf(
  { list }: Reads,
  { scope, id }: RowAt,
): Promise<readonly Stored<SharedWorkRow>[]> {
  const owner = scopeOwner(scope);
  const rows = await list('shared_work');
  return rows.filter((row) => row.work_id === id && row.participation_id === owner);
}

function shareId({ scope, id }: RowAt): string {
  return rowId('shared_work', id, scopeOwner(scope));
}
