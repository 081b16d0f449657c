import type { OccasionRow } from '#domain/tables/occasion.ts';
import { rowId } from '#lib/row-id.ts';

/** There is one an organisation, occasion and edition of the list: all its phones agree on the id. */
export function assessmentId(
  participationId: string,
  occasion: Pick<OccasionRow, 'id' | 'checklist_version_id'>,
): string {
  return rowId('assessment', participationId, occasion.id, occasion.checklist_version_id);
}
