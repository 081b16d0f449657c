import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import type { Assessment } from './get-assessment.ts';
import { edit } from '#data/local/edit.ts';

/** Opens the next version for work; what was handed in stays as it was, with its receipt. */
export async function reopenAssessment(
  local: Local,
  { scope, id: assessment_id, number }: Pick<Assessment, 'scope' | 'id' | 'number'>,
): Promise<void> {
  await edit(local, ['reopening'], (tx) =>
    tx.put('reopening', scope, rowId('reopening', assessment_id, String(number)), {
      assessment_id,
      number,
    }),
  );
}
