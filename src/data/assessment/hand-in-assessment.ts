import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import type { Assessment } from './get-assessment.ts';
import { edit } from '#data/local/edit.ts';

type Handed = Pick<Assessment, 'scope' | 'id' | 'number' | 'seen'>;

export function handInId(assessment: string, number: number): string {
  return rowId('hand_in', assessment, String(number));
}

/**
 * Hands in what stands on the screen, also without network: it leaves when every answer it is about
 * has reached Jämsides, and is final only with the server's receipt. An earlier try that was refused
 * gives way.
 */
export async function handInAssessment(local: Local, handed: Handed): Promise<void> {
  const { scope, id: assessment_id, number, seen } = handed;
  await edit(local, ['hand_in'], async (tx) => {
    await dropRefused(local, scope, assessment_id);
    const id = handInId(assessment_id, number);
    await tx.put('hand_in', scope, id, { assessment_id, number, seen });
  });
}

/** Back to review: the refused try is gone, the answers stand as they are. */
export async function forgetRefusedHandIn(
  local: Local,
  { scope, id }: Pick<Assessment, 'scope' | 'id'>,
): Promise<void> {
  await edit(local, ['hand_in'], async () => dropRefused(local, scope, id));
}

/** A row the server never took in vanishes with its problem; one of somebody else's stays. */
async function dropRefused({ db }: Local, scope: string, assessment: string): Promise<void> {
  const problems = await db.problems.where('scope_id').equals(scope).toArray();
  const ours = problems.filter(
    ({ tbl, mine }) => tbl === 'hand_in' && mine?.['assessment_id'] === assessment,
  );
  for (const { id, row_id } of ours) {
    const row = await db.rows('hand_in').get([scope, row_id]);
    if (row?._v === 0) {
      await db.rows('hand_in').delete([scope, row_id]);
      await db.base.delete(['hand_in', scope, row_id]);
    }
    await db.problems.delete(id);
  }
}
