import { audienceScope } from '#domain/note-copy.ts';
import type { Audience } from '#domain/note.ts';
import { readerGroups, type ReaderGroup } from '#domain/readers.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import type { Hat } from './list-hats.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export type { ReaderGroup };

/** Everyone who can read what is shared with the audience, by organisation; alone: nobody listed. */
export async function listReaders(
  local: Local,
  audience: Audience,
  hat: Hat,
): Promise<ReaderGroup[]> {
  if (audience === 'self') return [];
  return readersIn(local, audienceScope(audience, { uid: local.uid, ...hat }), hat);
}

/** Everyone in the organisation's course, who can read a reflection that is shared there. */
export function listCourseReaders(local: Local, hat: Hat): Promise<ReaderGroup[]> {
  return readersIn(local, scopeId('course', hat.participationId), hat);
}

async function readersIn(local: Local, scope: string, hat: Hat): Promise<ReaderGroup[]> {
  const [cards, participations, organisations] = await Promise.all([
    listVisible(local.db, 'seat_card', { index: 'scope_id', equals: scope }),
    listVisible(local.db, 'participation'),
    listVisible(local.db, 'organisation'),
  ]);
  return readerGroups({
    cards,
    participations,
    organisations,
    uid: local.uid,
    ownParticipationId: hat.participationId,
  });
}
