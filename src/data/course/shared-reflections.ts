import { scopeId } from '#domain/scope.ts';
import type { Local } from '../local/local.ts';
import { reflectionKey } from './get-reflection.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { listCoursePeople } from './group/list-course-people.ts';

export interface ReflectionSharing {
  readonly isShared: boolean;
  /** Others read something else than what I wrote last. */
  readonly isChanged: boolean;
  readonly hasText: boolean;
}

/** How one's own text on a question stands towards one's organisation. */
export async function getReflectionSharing(
  local: Local,
  question: string,
  participationId: string,
): Promise<ReflectionSharing> {
  const own = reflectionKey(local, question);
  const scope = scopeId('course', participationId);
  const [original, copies] = await Promise.all([
    listVisible(local.db, 'reflection', { index: 'id', equals: own.id }),
    listVisible(local.db, 'reflection', { index: 'origin', equals: own.id }),
  ]);
  const body = original[0]?.body ?? '';
  const copy = copies.find((one) => one.scope_id === scope);
  return {
    isShared: copy !== undefined,
    isChanged: copy !== undefined && body.trim() !== '' && copy.body !== body,
    hasText: body.trim() !== '',
  };
}

/** Sorts after every name. */
const last = '\uffff';

export interface SharedReflection {
  readonly id: string;
  readonly question: string;
  readonly body: string;
  /** Null: somebody who has left. */
  readonly name: string | null;
  readonly isMine: boolean;
}

/** What people in an organisation's course have chosen to share, by name. */
export async function listSharedReflections(
  local: Local,
  participationId: string,
): Promise<SharedReflection[]> {
  const scope = { index: 'scope_id', equals: scopeId('course', participationId) };
  const [copies, people] = await Promise.all([
    listVisible(local.db, 'reflection', scope),
    listCoursePeople(local, participationId),
  ]);
  return copies
    .filter((copy) => copy.body.trim() !== '')
    .map(({ id, question, body, author_id: author }) => ({
      id,
      question,
      body,
      name: people.find((one) => one.userId !== null && one.userId === author)?.name ?? null,
      isMine: author === local.uid,
    }))
    .toSorted((one, other) => (one.name ?? last).localeCompare(other.name ?? last, 'sv'));
}
