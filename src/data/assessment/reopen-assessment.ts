import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';
import type { Assessment } from './get-assessment.ts';

/** Opens the next version for work; what was handed in stays as it was, with its receipt. */
export const reopenAssessment = command(
  ['reopening'],
  (tx, { scope, id: assessment_id, number }: Pick<Assessment, 'scope' | 'id' | 'number'>) =>
    tx.put('reopening', scope, rowId('reopening', assessment_id, String(number)), {
      assessment_id,
      number,
    }),
);
