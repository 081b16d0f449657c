import type { FieldVersions } from './list-versions.ts';
import { command } from '#data/local/command.ts';

/**
 * Somebody has chosen: the field gets the value and the pair is gone, for everyone. What was not
 * chosen is in the history of the rows.
 */
export const chooseVersion = command(
  ['answer', 'alternative'],
  async (tx, scope: string, of: FieldVersions, value: string | number | null) => {
    if (!(await tx.get('answer', scope, of.answerId))) return;
    await tx.put('answer', scope, of.answerId, { [of.field]: value });
    for (const { id } of of.versions) if (id !== null) await tx.remove('alternative', scope, id);
  },
);
