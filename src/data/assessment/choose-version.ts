import type { Local } from '#data/local/local.ts';
import type { FieldVersions } from './list-versions.ts';
import { edit } from '#data/local/edit.ts';

/**
 * Somebody has chosen: the field gets the value and the pair is gone, for everyone. What was not
 * chosen is in the history of the rows.
 */
export async function chooseVersion(
  local: Local,
  scope: string,
  of: FieldVersions,
  value: string | number | null,
): Promise<void> {
  await edit(local, ['answer', 'alternative'], async (tx) => {
    if (!(await tx.get('answer', scope, of.answerId))) return;
    await tx.put('answer', scope, of.answerId, { [of.field]: value });
    for (const { id } of of.versions) if (id !== null) await tx.remove('alternative', scope, id);
  });
}
