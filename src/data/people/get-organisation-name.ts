import { scopeId } from '#domain/scope.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';
import type { LocalDb } from '#data/local/schema.ts';

/** Whose participation it is; null where the phone does not know, or knows no longer. */
export async function getOrganisationName(
  db: LocalDb,
  participationId: string,
): Promise<string | null> {
  const of = { index: 'id', equals: participationId };
  const [participation] = await listVisible(db, 'participation', of);
  if (!participation) return null;
  const programme = scopeId('programme');
  const row = await getVisible(db, 'organisation', programme, participation.organisation_id);
  return row?.name ?? null;
}
