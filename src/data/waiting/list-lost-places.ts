import { scopeKind, scopeOwner } from '#domain/scope.ts';
import { daysLostStays, type Problem } from '#sync/records.ts';
import { readMoment } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { getOrganisationName } from '#data/people/get-organisation-name.ts';
import { getRowStory, type RowStory } from './get-row-story.ts';
import { listProblems } from './list-problems.ts';

/** A place that one has left, with what one wrote there that never got through. */
export interface LostPlace {
  readonly scope: string;
  readonly kind: string;
  /** The organisation's, where the phone still knows it. */
  readonly name: string | null;
  readonly lost: readonly LostRow[];
  /** ISO: the first of them goes then. */
  readonly until: string;
}
export interface LostRow {
  readonly problem: Problem;
  readonly story: RowStory;
}

export async function listLostPlaces(local: Local): Promise<readonly LostPlace[]> {
  const problems = (await listProblems(local.db)).filter((one) => one.kind === 'lostAccess');
  const scopes = [...new Set(problems.map((one) => one.scope_id))];
  return Promise.all(
    scopes.map((scope) =>
      readPlace(
        local,
        scope,
        problems.filter((one) => one.scope_id === scope),
      ),
    ),
  );
}

async function readPlace(
  local: Local,
  scope: string,
  problems: readonly Problem[],
): Promise<LostPlace> {
  const lost = await Promise.all(
    problems.map(async (problem) => ({
      problem,
      story: await getRowStory(local, { ...problem, fields: problem.mine }),
    })),
  );
  const first = readMoment(problems.map(({ at }) => at).toSorted()[0]);
  const until = first ? new Date(first.getTime() + daysLostStays * 86_400_000).toISOString() : '';
  // The plan may have left with it, and then nobody knows any more what the place was called.
  const name = await getOrganisationName(local.db, scopeOwner(scope));
  return { scope, kind: scopeKind(scope), name, lost, until };
}
