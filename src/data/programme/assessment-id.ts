import type { Occasion } from '#domain/occasion.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';

/** There is one an organisation, occasion and edition of the list: all its phones agree on the id. */
export function assessmentId(
  participationId: string,
  occasion: Pick<Occasion, 'id' | 'checklist_version_id'>,
): string {
  return rowId('assessment', participationId, occasion.id, occasion.checklist_version_id);
}

/** Where it lies. */
export function jointAssessment(
  participationId: string,
  occasion: Pick<Occasion, 'id' | 'checklist_version_id'>,
) {
  return { scope: scopeId('org', participationId), id: assessmentId(participationId, occasion) };
}
