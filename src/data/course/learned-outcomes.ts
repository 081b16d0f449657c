import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Reads } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import { hatTables, listHats } from '#data/people/list-hats.ts';

/** *Jag vet nu mer om …*: what this person has ticked. */
export async function listLearned(from: Reads): Promise<ReadonlySet<string>> {
  return new Set((await ownTicks(from)).map((row) => row.outcome));
}

/** One tick, the same for each of one's organisations: they get numbers, never this row. */
export const saveLearned = command(
  ['learned_outcome', ...hatTables],
  async (tx, outcome: string, isOn: boolean) => {
    const scope = scopeId('user', tx.uid);
    if (!isOn) {
      const ticks = await ownTicks(tx);
      for (const row of ticks.filter((one) => one.outcome === outcome))
        await tx.remove('learned_outcome', scope, row.id);
      return;
    }
    for (const { participationId } of await listHats(tx)) {
      const id = rowId('learned_outcome', tx.uid, participationId, outcome);
      await tx.put('learned_outcome', scope, id, { participation_id: participationId, outcome });
    }
  },
);

function ownTicks({ uid, list }: Reads) {
  return list('learned_outcome', { index: 'scope_id', equals: scopeId('user', uid) });
}
