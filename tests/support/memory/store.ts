import { rules } from '#data/local/rules.ts';
import type { TableName } from '#domain/tables.ts';
import type { Edit, Where } from '#sync/edit-port.ts';
import type { Changes, LocalStore, Plan, Selection, Snapshot } from '#sync/ports.ts';
import { nameOf } from '#sync/ports.ts';
import { voidBase } from '#sync/merge/row-content.ts';
import { planGiveUp, planPut, planRemove, type Removing } from '#sync/plan-edit.ts';
import type {
  BaseEntry,
  CursorEntry,
  Fields,
  LocalRow,
  MetaValues,
  OutboxEntry,
  Problem,
  RowKey,
  ScopeEntry,
  StashEntry,
} from '#sync/records.ts';

type Keyed<T> = Map<string, T>;

/** Who edits, when, on what. */
export type Editor = Pick<Edit, 'uid' | 'device' | 'at' | 'newId'>;

/** The phone's tables as maps: the same plans, a hundred times faster than a database. */
export interface State {
  readonly rows: Keyed<{ readonly key: RowKey; readonly row: LocalRow }>;
  readonly bases: Keyed<BaseEntry>;
  readonly outbox: Keyed<OutboxEntry>;
  readonly stash: Keyed<StashEntry>;
  readonly problems: Keyed<Problem>;
  readonly scopes: Keyed<ScopeEntry>;
  readonly cursors: Keyed<CursorEntry>;
  readonly meta: Partial<MetaValues>;
}

export class MemoryStore implements LocalStore {
  #state: State = {
    rows: new Map(),
    bases: new Map(),
    outbox: new Map(),
    stash: new Map(),
    problems: new Map(),
    scopes: new Map(),
    cursors: new Map(),
    meta: {},
  };

  /** Transactions that write wait for each other, as a database has them do. */
  #editing: Promise<unknown> | null = null;

  get state(): State {
    return this.#state;
  }

  /** As a disk that was copied: records and maps in it never change. */
  load(state: State): void {
    this.#state = state;
  }

  read(select: Selection): Promise<Snapshot> {
    return Promise.resolve(this.#snapshot(select));
  }

  async update<P extends Plan>(select: Selection, plan: (snapshot: Snapshot) => P): Promise<P> {
    while (this.#editing) await this.#editing;
    const decided = plan(this.#snapshot(select));
    this.#state = written(this.#state, decided.changes);
    return decided;
  }

  /** One edit as the commands make it: all of it or nothing. */
  async edit<R>(context: Editor, body: (tx: Edit) => Promise<R>): Promise<R> {
    while (this.#editing) await this.#editing;
    const work = this.#edit(context, body);
    this.#editing = work.finally(() => (this.#editing = null)).catch(() => null);
    return work;
  }

  async #edit<R>(context: Editor, body: (tx: Edit) => Promise<R>): Promise<R> {
    let state = this.#state;
    const change = (key: RowKey, plan: (at: Removing) => Plan) => {
      const name = nameOf(key);
      const row = state.rows.get(name)?.row;
      const editing = { key, row, base: state.bases.get(name), sent: state.outbox.has(name) };
      state = written(state, plan(editing).changes);
      return Promise.resolve();
    };
    const result = await body({
      ...context,
      list: (tbl, where) => Promise.resolve(visibleIn(state, tbl, where) as never),
      get: (tbl, scope_id, id) => {
        const row = state.rows.get(nameOf({ tbl, scope_id, id }))?.row;
        return Promise.resolve((row?.deleted ? undefined : row) as never);
      },
      knows: (tbl, scope_id, id) => Promise.resolve(state.rows.has(nameOf({ tbl, scope_id, id }))),
      put: (tbl, scope_id, id, fields) =>
        change({ tbl, scope_id, id }, (at) => planPut(at, fields as Fields, context)),
      remove: (tbl, scope_id, id) => change({ tbl, scope_id, id }, (at) => planRemove(at, context)),
      giveUp: async (tbl, scope_id, isMeant) => {
        for (const { id: problem, row_id: id, mine, ...of } of state.problems.values())
          if (of.tbl === tbl && of.scope_id === scope_id && mine && isMeant(mine))
            await change({ tbl, scope_id, id }, (at) => planGiveUp(at, problem));
      },
    });
    this.#state = state;
    return result;
  }

  #snapshot(select: Selection): Snapshot {
    const { rows, bases, outbox, stash, problems, scopes, cursors, meta } = this.#state;
    const names = namesOf(this.#state, select);
    const chosen = new Map<string, LocalRow>();
    for (const name of names) {
      const found = rows.get(name);
      if (found) chosen.set(name, found.row);
    }
    return {
      rows: chosen,
      bases: only(bases, names),
      outbox: select.scope === undefined ? only(outbox, names) : outbox,
      stash: only(stash, names),
      problems: listOf(problems),
      scopes: listOf(scopes),
      cursors: listOf(cursors),
      meta,
      alternatives: alternativesOf(rows),
      rules,
    };
  }
}

function visibleIn({ rows, scopes }: State, tbl: TableName, where?: Where): readonly LocalRow[] {
  const found: LocalRow[] = [];
  for (const { key, row } of rows.values()) {
    if (key.tbl !== tbl || row.deleted || (where && row[where.index] !== where.equals)) continue;
    if ((scopes.get(row.scope_id)?.missing ?? null) === null) found.push(row);
  }
  return found;
}

const nothing: ReadonlyMap<string, never> = new Map<string, never>();

function namesOf({ rows, bases, outbox }: State, select: Selection): ReadonlySet<string> {
  const names = new Set<string>();
  for (const key of select.keys ?? []) names.add(nameOf(key));
  if (select.unsent) {
    for (const name of bases.keys()) names.add(name);
    for (const name of outbox.keys()) names.add(name);
  }
  if (select.scope !== undefined)
    for (const [name, { row }] of rows) if (row.scope_id === select.scope) names.add(name);
  return names;
}

function only<T>(all: ReadonlyMap<string, T>, names: ReadonlySet<string>): ReadonlyMap<string, T> {
  if (all.size === 0 || names.size === 0) return nothing;
  const found = new Map<string, T>();
  for (const name of names) {
    const one = all.get(name);
    if (one !== undefined) found.set(name, one);
  }
  return found;
}

function alternativesOf(rows: State['rows']): ReadonlyMap<string, readonly LocalRow[]> {
  let found: Map<string, LocalRow[]> | null = null;
  for (const { key, row } of rows.values()) {
    if (key.tbl !== 'alternative') continue;
    found ??= new Map();
    const of = String(row['row_id']);
    const beside = found.get(of);
    if (beside) beside.push(row);
    else found.set(of, [row]);
  }
  return found ?? nothing;
}

/** A map is never written to once it stands in the state, so what is made of it is made once. */
const lists = new WeakMap<object, unknown>();

function listOf<T>(map: Keyed<T>): readonly T[] {
  const known = lists.get(map) as readonly T[] | undefined;
  if (known) return known;
  const list = [...map.values()];
  lists.set(map, list);
  return list;
}

/** Records never change, so only the maps that are written to are copied. */
function written(before: State, changes: Changes): State {
  const state: { -readonly [Name in keyof State]: State[Name] } = { ...before };
  const own = <Name extends Exclude<keyof State, 'meta'>>(name: Name): State[Name] => {
    if (state[name] === before[name]) state[name] = new Map(before[name] as Map<string, never>);
    return state[name];
  };
  for (const scope of changes.purge ?? []) {
    for (const name of ['rows', 'bases', 'outbox', 'stash'] as const)
      for (const key of state[name].keys()) if (isIn(scope, key)) own(name).delete(key);
    for (const [name, cursor] of state.cursors)
      if (cursor.scope_id === scope) own('cursors').delete(name);
    own('scopes').delete(scope);
  }
  for (const scope of changes.unversion ?? []) {
    for (const [name, { key, row }] of state.rows)
      if (row.scope_id === scope) own('rows').set(name, { key, row: { ...row, _v: 0 } });
    for (const [name, base] of state.bases)
      if (base.scope_id === scope) own('bases').set(name, { ...base, row: voidBase(base.row) });
    for (const name of ['outbox', 'stash'] as const)
      for (const key of state[name].keys()) if (isIn(scope, key)) own(name).delete(key);
  }
  for (const key of changes.dropRows ?? []) own('rows').delete(nameOf(key));
  for (const { tbl, row } of changes.rows ?? []) {
    const key = { tbl, scope_id: row.scope_id, id: row.id };
    own('rows').set(nameOf(key), { key, row });
  }
  for (const { tbl, row } of changes.newRows ?? []) {
    const key = { tbl, scope_id: row.scope_id, id: row.id };
    if (state.rows.has(nameOf(key))) continue;
    own('rows').set(nameOf(key), { key, row });
    own('bases').set(nameOf(key), { ...key, row: null });
  }
  for (const key of changes.dropBases ?? []) own('bases').delete(nameOf(key));
  for (const base of changes.bases ?? []) own('bases').set(nameOf(base), base);
  for (const key of changes.dropOutbox ?? []) own('outbox').delete(nameOf(key));
  for (const entry of changes.outbox ?? []) own('outbox').set(nameOf(entry), entry);
  for (const key of changes.dropStash ?? []) own('stash').delete(nameOf(key));
  for (const entry of changes.stash ?? []) own('stash').set(nameOf(entry), entry);
  for (const id of changes.dropProblems ?? []) own('problems').delete(id);
  for (const problem of changes.problems ?? []) own('problems').set(problem.id, problem);
  for (const scope of changes.scopes ?? []) own('scopes').set(scope.id, scope);
  for (const cursor of changes.dropCursors ?? []) own('cursors').delete(cursorName(cursor));
  for (const cursor of changes.cursors ?? []) own('cursors').set(cursorName(cursor), cursor);
  if (changes.meta) state.meta = { ...state.meta, ...changes.meta };
  for (const key of changes.dropMeta ?? []) {
    const { [key]: _gone, ...rest } = state.meta;
    state.meta = rest;
  }
  return state;
}

function isIn(scope: string, name: string): boolean {
  return name.split('/')[1] === scope;
}

/** A list of tables is long: as a key it goes by a number. */
const numbers = new Map<string, number>();

function cursorName({ scope_id, tables }: CursorEntry): string {
  const known = numbers.get(tables);
  if (known === undefined) numbers.set(tables, numbers.size);
  return `${scope_id} ${known ?? numbers.size - 1}`;
}
