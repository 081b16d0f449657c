import { scopeId } from '#domain/scope.ts';
import type { OwnOccasionRow } from '#domain/tables/own-occasion.ts';
import { rowId } from '#lib/row-id.ts';
import { core2026 } from '#content/checklist/core-2026.ts';
import { granvik } from './checklist-rows.ts';
import type { TestLocal } from './phone.ts';

/** Halvtid: open while Lärandeträff 1 is, and closes before it. */
export const ownOccasionId = rowId('own occasion');

export function pullOwnOccasion(
  local: TestLocal,
  more: Partial<OwnOccasionRow> = {},
): Promise<void> {
  return local.pulled('own_occasion', {
    scope_id: scopeId('org', granvik.participationId),
    id: ownOccasionId,
    participation_id: granvik.participationId,
    checklist_version_id: rowId('checklist_version', core2026.version_key),
    title: 'Halvtid',
    opens_on: '2026-11-20',
    closes_on: '2026-12-01',
    ...more,
  });
}
