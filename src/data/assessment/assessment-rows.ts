import type { OccasionRow } from '#domain/tables/occasion.ts';
import { rowId } from '#lib/row-id.ts';
import type { Problem } from '#sync/records.ts';

/** There is one an organisation, occasion and edition of the list: all its phones agree on the id. */
export function assessmentId(
  participationId: string,
  occasion: Pick<OccasionRow, 'id' | 'checklist_version_id'>,
): string {
  return rowId('assessment', participationId, occasion.id, occasion.checklist_version_id);
}

/** The hand-in of an assessment that the server did not take, among the problems of its scope. */
export function stoppedHandIn(problems: readonly Problem[], assessment: string) {
  return problems.find(
    (one) => one.tbl === 'hand_in' && one.mine?.['assessment_id'] === assessment,
  );
}
