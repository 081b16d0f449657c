import { cleanFields } from '#domain/rows/clean-fields.ts';
import { equal } from '#lib/equal.ts';
import { baseOf, newRow } from './merge/row-content.ts';
import type { Changes, Plan } from './ports.ts';
import type { BaseEntry, Fields, LocalRow, RowKey } from './records.ts';

export interface Editing {
  readonly key: RowKey;
  readonly row: LocalRow | undefined;
}

export interface Removing extends Editing {
  readonly base: BaseEntry | undefined;
  /** A change of it stands frozen: the server may have it already. */
  readonly sent: boolean;
}

export interface EditContext {
  readonly uid: string;
  readonly at: string;
}

export interface EditPlan extends Plan {
  readonly reason: 'unchanged' | 'dirty' | 'back' | 'vanished';
}

const unchanged: EditPlan = { changes: {}, reason: 'unchanged' };

/**
 * A save: a copy of the server's row if it was clean, the row, the mark. An edit also frees a
 * refused row. Where a tombstone stands the fields are the whole row, and it is alive again.
 */
export function planPut(editing: Editing, written: Fields, { uid, at }: EditContext): EditPlan {
  const { key, row: old } = editing;
  const fields = cleanFields(key.tbl, written);
  const same = (name: string) => equal(old?.[name], fields[name]);
  if (old && !old.deleted && Object.keys(fields).every(same)) return unchanged;
  const { scope_id, id } = key;
  const head = old ?? newRow({ scope_id, id, author_id: uid });
  const author_id = head['author_id'] ?? uid;
  const row: LocalRow = { ...head, ...fields, author_id, deleted: false, _d: 1, _p: null };
  return { changes: { ...marked(editing, at), rows: [{ tbl: key.tbl, row }] }, reason: 'dirty' };
}

/** A deletion leaves a tombstone, unless nobody was ever told of the row. */
export function planRemove(removing: Removing, { at }: EditContext): EditPlan {
  const { key, row: old, base, sent } = removing;
  if (!old || old.deleted) return unchanged;
  // While an answer may be on its way the server may already have the row: then it must be told.
  const neverLeft = base !== undefined && !sent;
  const freed = { dropProblems: problemOf(old), dropBases: [key] };
  if (neverLeft && base.row === null)
    return { changes: { ...freed, dropRows: [key] }, reason: 'vanished' };
  if (neverLeft && base.row?.deleted) {
    const row: LocalRow = { ...base.row, _v: old._v, _d: 0, _p: null, _g: old._g };
    return { changes: { ...freed, rows: [{ tbl: key.tbl, row }] }, reason: 'back' };
  }
  const row: LocalRow = { ...old, deleted: true, _d: 1, _p: null };
  return { changes: { ...marked(removing, at), rows: [{ tbl: key.tbl, row }] }, reason: 'dirty' };
}

/**
 * What the server did not take gives way: a row it never had vanishes, with whatever of it still
 * waited to be sent; one that it has is what it has. Where somebody else's stands already only the
 * problem goes.
 */
export function planGiveUp(giving: Omit<Removing, 'sent'>, problem: string): EditPlan {
  const { key, row, base } = giving;
  const dropProblems = [problem];
  const gone = { dropProblems, dropBases: [key], dropOutbox: [key] };
  if (row?._v === 0) return { changes: { ...gone, dropRows: [key] }, reason: 'vanished' };
  // a row that names a problem which is gone would wait for ever
  if (row?._p !== problem || !base?.row) return { changes: { dropProblems }, reason: 'vanished' };
  const { row: server } = base;
  const back: LocalRow = { ...server, _v: server.version, _d: 0, _p: null, _g: row._g };
  return { changes: { ...gone, rows: [{ tbl: key.tbl, row: back }] }, reason: 'back' };
}

function marked({ key, row }: Editing, at: string): Changes {
  if (!row) return { bases: [{ ...key, row: null, at }] };
  const dropProblems = problemOf(row);
  return row._d === 1
    ? { dropProblems }
    : { dropProblems, bases: [{ ...key, row: baseOf(row), at }] };
}

function problemOf({ _p }: LocalRow): readonly string[] {
  return _p === null ? [] : [_p];
}
