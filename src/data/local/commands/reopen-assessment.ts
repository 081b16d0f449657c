import { rowId } from '#lib/row-id.ts';
import type { Local } from '../local.ts';
import type { Assessment } from '../queries/get-assessment.ts';
import { edit } from './edit.ts';

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
