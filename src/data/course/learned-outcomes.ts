import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { edit } from '#data/local/edit.ts';
import type { Local } from '../local/local.ts';
import { listHats } from '#data/people/list-hats.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** *Jag vet nu mer om …*: what this person has ticked. */
export async function listLearned(local: Local): Promise<ReadonlySet<string>> {
  const own = { index: 'scope_id', equals: scopeId('user', local.uid) };
  const rows = await listVisible(local.db, 'learned_outcome', own);
  return new Set(rows.map((row) => row.outcome));
}

/** One tick, the same for each of one's organisations: they get numbers, never this row. */
export async function saveLearned(local: Local, outcome: string, isOn: boolean): Promise<void> {
  const scope = scopeId('user', local.uid);
  const [hats, rows] = await Promise.all([
    listHats(local),
    listVisible(local.db, 'learned_outcome', { index: 'scope_id', equals: scope }),
  ]);
  await edit(local, ['learned_outcome'], async (tx) => {
    if (!isOn) {
      for (const row of rows.filter((one) => one.outcome === outcome)) {
        await tx.remove('learned_outcome', scope, row.id);
      }
      return;
    }
    for (const { participationId } of hats) {
      const id = rowId('learned_outcome', local.uid, participationId, outcome);
      await tx.put('learned_outcome', scope, id, { participation_id: participationId, outcome });
    }
  });
}
