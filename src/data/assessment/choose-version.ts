import type { AnswerRow } from '#domain/tables/answer.ts';
import type { FieldVersions } from './list-versions.ts';
import { command } from '#data/local/command.ts';

type Chosen = Partial<Pick<AnswerRow, 'score' | 'comment' | 'evidence'>>;

/**
 * Somebody has chosen: the fields that differed get their values and the versions are gone, for
 * everyone, by one act. What was not chosen is in the history of the rows.
 */
export const chooseVersion = command(
  ['answer', 'alternative'],
  async (tx, scope: string, of: readonly FieldVersions[], chosen: Chosen) => {
    const answerId = of[0]?.answerId ?? '';
    if (!(await tx.get('answer', scope, answerId))) return;
    await tx.put('answer', scope, answerId, { ...chosen });
    for (const { id } of of.flatMap(({ versions }) => versions))
      if (id !== null) await tx.remove('alternative', scope, id);
  },
);
