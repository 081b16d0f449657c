import type { Problem } from '#sync/records.ts';

/** The hand-in of an assessment that the server did not take, among the problems of its scope. */
export function stoppedHandIn(problems: readonly Problem[], assessment: string) {
  return problems.find(
    (one) => one.tbl === 'hand_in' && one.mine?.['assessment_id'] === assessment,
  );
}
