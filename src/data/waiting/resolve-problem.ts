import type { TableName } from '#domain/tables.ts';
import { noteKinds, type NoteRow } from '#domain/tables/note.ts';
import { scopeId, scopeOwner } from '#domain/scope.ts';
import { writtenText } from '#domain/written-text.ts';
import { planPut, type EditContext } from '#sync/plan-edit.ts';
import { planResolve, waysOut as waysOutBy, type WayOut } from '#sync/plan-resolve.ts';
import { keyOfProblem, type Changes, type LocalStore } from '#sync/ports.ts';
import type { Fields, Problem, RowKey } from '#sync/records.ts';
import type { Local } from '#data/local/local.ts';
import { listHats } from '#data/people/list-hats.ts';
import { rules } from '#data/local/rules.ts';
import { makeStore } from '#data/local/store.ts';

export type { WayOut } from '#sync/plan-resolve.ts';

/** What a person can do about it. */
export function waysOut(problem: Problem): readonly WayOut[] {
  return waysOutBy(rules, problem);
}

interface Resolving {
  readonly way: WayOut;
  /** Kept instead of what was written, with `asNote`. */
  readonly text?: string;
}

export async function resolveProblem(local: Local, id: string, how: Resolving): Promise<void> {
  const problem = await local.db.problems.get(id);
  if (!problem) return;
  const hats = await listHats(local);
  const hat = hats[0]?.participationId ?? scopeOwner(problem.scope_id);
  const context = { uid: local.uid, at: local.now().toISOString(), hat, noteId: local.newId() };
  await resolveIn(makeStore(local.db), problem, { ...how, ...context });
  local.poke();
}

/** One transaction; a problem that is already resolved stays resolved. */
export async function resolveIn(
  store: LocalStore,
  problem: Problem,
  { hat, noteId, text, ...how }: Resolving & EditContext & { hat: string; noteId: string },
): Promise<void> {
  const note = { body: text ?? writtenText(problem.mine), hat, id: noteId };
  await store.update({ keys: [keyOfProblem(problem)] }, (snapshot) => {
    const plan = planResolve(snapshot, problem.id, how);
    if (how.way !== 'asNote' || plan.reason === 'already') return plan;
    return { ...plan, changes: joined(plan.changes, noteOf(problem.mine, note, how)) };
  });
}

function noteOf(
  mine: Fields | null,
  { body, hat, id }: { readonly body: string; readonly hat: string; readonly id: string },
  context: EditContext,
): Changes {
  const from = (mine ?? {}) as Partial<NoteRow>;
  const key: RowKey = {
    tbl: 'note' satisfies TableName,
    scope_id: scopeId('user', context.uid),
    id,
  };
  const fields = {
    participation_id: from.participation_id ?? hat,
    meeting_id: from.meeting_id ?? null,
    agenda_item_id: from.agenda_item_id ?? null,
    kind: noteKinds.find((kind) => kind === from.kind) ?? 'note',
    body,
    written_at: from.written_at ?? context.at,
    shared: [],
    origin: null,
  };
  return planPut({ key, row: undefined }, fields, context).changes;
}

function joined(a: Changes, b: Changes): Changes {
  return {
    ...a,
    rows: [...(a.rows ?? []), ...(b.rows ?? [])],
    bases: [...(a.bases ?? []), ...(b.bases ?? [])],
  };
}
