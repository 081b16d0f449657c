import { noteKinds, type NoteRow, type TableName } from '#domain/rows.ts';
import { scopeId, scopeOwner } from '#domain/scope.ts';
import { isVoid } from '#sync/merge/row-content.ts';
import type { Fields, LocalRow, Problem, ProblemKind } from '#sync/records.ts';
import type { Local } from '../local.ts';
import { listHats } from '../queries/list-hats.ts';
import type { EntryKey, LocalDb } from '../schema.ts';
import { edit, type Edit, type OwnFields } from './edit.ts';

/**
 * `retry`: mine goes to the server (again). `asNote`: my text becomes a note only I read.
 * `discard`: what the server has stands, mine goes; only after the person has said so.
 */
export type WayOut = 'retry' | 'asNote' | 'discard';

const ways: Readonly<Record<ProblemKind, readonly WayOut[]>> = {
  refused: ['retry', 'asNote', 'discard'],
  serverFails: ['retry', 'asNote', 'discard'],
  withdrawn: ['retry', 'discard'],
  undeleted: ['retry', 'discard'],
  differs: ['asNote', 'discard'],
  replaced: ['asNote', 'discard'],
  lostAccess: ['asNote', 'discard'],
  restored: ['retry', 'asNote', 'discard'],
};

/**
 * What a person can do about it; `asNote` only where there is something written to keep, `retry`
 * not where it goes by itself when what is handed in is opened again.
 */
export function waysOut({ kind, mine, code }: Problem): readonly WayOut[] {
  return ways[kind].filter((way) => {
    if (way === 'retry') return code !== 'locked';
    return way !== 'asNote' || textOf(mine) !== '';
  });
}

/** One transaction; a problem that is already resolved stays resolved. */
export async function resolveProblem(
  local: Local,
  id: string,
  { way, text }: { readonly way: WayOut; readonly text?: string },
): Promise<void> {
  const problem = await local.db.problems.get(id);
  if (!problem) return;
  const hats = await listHats(local);
  const hat = hats[0]?.participationId ?? scopeOwner(problem.scope_id);
  await edit(local, [...new Set<TableName>([problem.tbl, 'note'])], async (tx) => {
    if (!(await local.db.problems.get(id))) return;
    await local.db.problems.delete(id);
    if (way === 'retry') await retry(local.db, tx, problem);
    else await giveUp(local.db, problem);
    const body = text ?? textOf(problem.mine);
    if (way === 'asNote') await keepAsNote(local, tx, { mine: problem.mine, body, hat });
  });
}

async function retry(db: LocalDb, tx: Edit, problem: Problem): Promise<void> {
  const { tbl, scope_id, row_id, mine, kind } = problem;
  const key: EntryKey = [tbl, scope_id, row_id];
  if (kind === 'undeleted') await tx.remove(tbl, scope_id, row_id);
  else if (kind === 'withdrawn' && mine)
    await tx.put(tbl, scope_id, row_id, mine as Partial<OwnFields<typeof tbl>>);
  else if (kind === 'restored' && mine) await putBack(db, problem, mine);
  else {
    await rowsOf(db, tbl).update([scope_id, row_id], { _p: null });
    await db.outbox.update(key, { nextAt: 0, fails: 0, failedAt: null });
  }
}

/** After a restore what stood here is sent as if it were new, on whatever the server has now. */
async function putBack(db: LocalDb, { tbl, scope_id, row_id }: Problem, mine: Fields) {
  const row = await rowsOf(db, tbl).get([scope_id, row_id]);
  if (!row) return;
  const { _v, _d, _p, _g, ...server } = row;
  if (_d === 0) {
    const base = _v === 0 ? null : ({ ...server } as typeof row);
    await db.base.put({ tbl, scope_id, id: row_id, row: base });
  }
  await rowsOf(db, tbl).put({ ...row, ...mine, deleted: false, _d: 1, _p: null });
}

/** The row becomes what the server last confirmed; one it never had vanishes. */
async function giveUp(db: LocalDb, problem: Problem): Promise<void> {
  const { tbl, scope_id, row_id, kind } = problem;
  if (kind !== 'refused' && kind !== 'serverFails') return;
  const key: EntryKey = [tbl, scope_id, row_id];
  const [base, stash, row] = await Promise.all([
    db.base.get(key),
    db.stash.get(key),
    rowsOf(db, tbl).get([scope_id, row_id]),
  ]);
  if (!base || !row) return;
  const server = stash?.row ?? base.row;
  if (server === null || isVoid(server)) await rowsOf(db, tbl).delete([scope_id, row_id]);
  else {
    const marks = { _v: server.version, _d: 0 as const, _p: null, _g: stash?.generation ?? row._g };
    await rowsOf(db, tbl).put({ ...server, ...marks });
  }
  await Promise.all([db.base.delete(key), db.outbox.delete(key), db.stash.delete(key)]);
}

async function keepAsNote(
  local: Local,
  tx: Edit,
  { mine, body, hat }: { readonly mine: Fields | null; body: string; readonly hat: string },
): Promise<void> {
  const from = (mine ?? {}) as Partial<NoteRow>;
  await tx.put('note', scopeId('user', local.uid), local.newId(), {
    participation_id: from.participation_id ?? hat,
    meeting_id: from.meeting_id ?? null,
    agenda_item_id: from.agenda_item_id ?? null,
    kind: noteKinds.find((kind) => kind === from.kind) ?? 'note',
    body,
    written_at: from.written_at ?? local.now().toISOString(),
    shared: [],
    origin: null,
  });
}

/** What somebody wrote in it, as one text. */
function textOf(mine: Fields | null): string {
  const texts = ['title', 'body', 'comment', 'value', 'place'].map((name) => mine?.[name]);
  return texts.filter((text) => typeof text === 'string' && text.trim() !== '').join('\n');
}

function rowsOf(db: LocalDb, tbl: TableName) {
  return db.table<LocalRow, [string, string]>(tbl);
}
