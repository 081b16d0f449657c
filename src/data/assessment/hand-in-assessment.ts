import { rowId } from '#lib/row-id.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { Assessment } from './get-assessment.ts';

type Handed = Pick<Assessment, 'scope' | 'id' | 'number' | 'seen'>;

export function handInId(assessment: string, number: number): string {
  return rowId('hand_in', assessment, String(number));
}

/**
 * Hands in what stands on the screen, also without network: it leaves when every answer it is about
 * has reached Jämsides, and is final only with the server's receipt. An earlier try that was refused
 * gives way.
 */
export const handInAssessment = command(['hand_in'], async (tx, handed: Handed) => {
  const { scope, id: assessment_id, number, seen } = handed;
  await dropRefused(tx, handed);
  const id = handInId(assessment_id, number);
  await tx.put('hand_in', scope, id, { assessment_id, number, seen });
});

/** Back to review: the refused try is gone, the answers stand as they are. */
export const forgetRefusedHandIn = command(['hand_in'], dropRefused);

function dropRefused(tx: Edit, { scope, id }: Pick<Assessment, 'scope' | 'id'>): Promise<void> {
  return tx.giveUp('hand_in', scope, (mine) => mine['assessment_id'] === id);
}
