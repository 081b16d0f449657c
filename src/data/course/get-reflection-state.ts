import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export type ReflectionState = 'none' | 'written' | 'shared';

/** How far one has come with the reflections of a module; any of them that is shared says shared. */
export async function getReflectionState(
  local: Local,
  questions: readonly string[],
): Promise<ReflectionState> {
  const own = { index: 'scope_id', equals: scopeId('user', local.uid) };
  const rows = (await listVisible(local.db, 'reflection', own)).filter(
    (row) => questions.includes(row.question) && row.body.trim() !== '',
  );
  if (rows.length === 0) return 'none';
  return rows.some((row) => row.shared.length > 0) ? 'shared' : 'written';
}
