import type { Edit } from '#data/local/commands/edit.ts';
import type { Changes, LocalStore, Plan, Selection, Snapshot } from '#sync/ports.ts';
import { nameOf } from '#sync/ports.ts';
import { planPut, planRemove, type EditContext, type Editing } from '#sync/plan-edit.ts';
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

/** The phone's tables as maps: the same plans, a hundred times faster than a database. */
interface State {
  readonly rows: Keyed<{ readonly key: RowKey; readonly row: LocalRow }>;
  readonly bases: Keyed<BaseEntry>;
  readonly outbox: Keyed<OutboxEntry>;
  readonly stash: Keyed<StashEntry>;
  readonly problems: Keyed<Problem>;
  readonly scopes: Keyed<ScopeEntry>;
  readonly cursors: Keyed<CursorEntry>;
  readonly meta: Keyed<unknown>;
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
    meta: new Map(),
  };

  get state(): State {
    return this.#state;
  }

  read(select: Selection): Promise<Snapshot> {
    return Promise.resolve(this.#snapshot(select));
  }

  update<P extends Plan>(select: Selection, plan: (snapshot: Snapshot) => P): Promise<P> {
    const decided = plan(this.#snapshot(select));
    this.#state = written(this.#state, decided.changes);
    return Promise.resolve(decided);
  }

  /** One edit as the commands make it: all of it or nothing. */
  async edit<R>(context: EditContext, body: (tx: Edit) => Promise<R>): Promise<R> {
    let state = this.#state;
    const change = (key: RowKey, plan: (editing: Editing) => Plan) => {
      const name = nameOf(key);
      const row = state.rows.get(name)?.row;
      const editing = { key, row, base: state.bases.get(name), sent: state.outbox.has(name) };
      state = written(state, plan(editing).changes);
      return Promise.resolve();
    };
    const result = await body({
      get: (tbl, scope_id, id) => {
        const row = state.rows.get(nameOf({ tbl, scope_id, id }))?.row;
        return Promise.resolve((row?.deleted ? undefined : row) as never);
      },
      put: (tbl, scope_id, id, fields) =>
        change({ tbl, scope_id, id }, (at) => planPut(at, fields as Fields, context)),
      remove: (tbl, scope_id, id) => change({ tbl, scope_id, id }, (at) => planRemove(at, context)),
    });
    this.#state = state;
    return result;
  }

  #snapshot(select: Selection): Snapshot {
    const { rows, bases, outbox, stash, problems, scopes, cursors, meta } = this.#state;
    const names = new Set((select.keys ?? []).map(nameOf));
    if (select.unsent) for (const name of [...bases.keys(), ...outbox.keys()]) names.add(name);
    if (select.scope !== undefined)
      for (const [name, { row }] of rows) if (row.scope_id === select.scope) names.add(name);
    const own = <T>(all: ReadonlyMap<string, T>) =>
      new Map([...all].filter(([name]) => names.has(name)));
    const alternatives = Map.groupBy(
      [...rows.values()].filter(({ key }) => key.tbl === 'alternative').map(({ row }) => row),
      (row) => String(row['row_id']),
    );
    return {
      rows: new Map([...own(rows)].map(([name, { row }]) => [name, row])),
      bases: own(bases),
      outbox: select.scope === undefined ? own(outbox) : outbox,
      stash: own(stash),
      problems: [...problems.values()],
      scopes: [...scopes.values()],
      cursors: [...cursors.values()],
      meta: Object.fromEntries(meta) as Partial<MetaValues>,
      alternatives,
    };
  }
}

function written(before: State, changes: Changes): State {
  const state: State = structuredClone(before);
  const inScope = (scope: string) => (name: string) => name.split('/')[1] === scope;
  for (const scope of changes.purge ?? []) {
    for (const map of [state.rows, state.bases, state.outbox, state.stash])
      for (const name of [...map.keys()].filter(inScope(scope))) map.delete(name);
    for (const [name, cursor] of state.cursors)
      if (cursor.scope_id === scope) state.cursors.delete(name);
    state.scopes.delete(scope);
  }
  for (const scope of changes.unversion ?? []) {
    for (const [name, { key, row }] of state.rows)
      if (row.scope_id === scope) state.rows.set(name, { key, row: { ...row, _v: 0 } });
    for (const [name, base] of state.bases)
      if (base.scope_id === scope) state.bases.set(name, { ...base, row: null });
  }
  for (const key of changes.dropRows ?? []) state.rows.delete(nameOf(key));
  for (const { tbl, row } of changes.rows ?? []) {
    const key = { tbl, scope_id: row.scope_id, id: row.id };
    state.rows.set(nameOf(key), { key, row });
  }
  for (const { tbl, row } of changes.newRows ?? []) {
    const key = { tbl, scope_id: row.scope_id, id: row.id };
    if (state.rows.has(nameOf(key))) continue;
    state.rows.set(nameOf(key), { key, row });
    state.bases.set(nameOf(key), { ...key, row: null });
  }
  replace(state.bases, changes.dropBases, changes.bases);
  replace(state.outbox, changes.dropOutbox, changes.outbox);
  replace(state.stash, changes.dropStash, changes.stash);
  for (const id of changes.dropProblems ?? []) state.problems.delete(id);
  for (const problem of changes.problems ?? []) state.problems.set(problem.id, problem);
  for (const scope of changes.scopes ?? []) state.scopes.set(scope.id, scope);
  for (const cursor of changes.dropCursors ?? []) state.cursors.delete(cursorName(cursor));
  for (const cursor of changes.cursors ?? []) state.cursors.set(cursorName(cursor), cursor);
  for (const [key, value] of Object.entries(changes.meta ?? {})) state.meta.set(key, value);
  for (const key of changes.dropMeta ?? []) state.meta.delete(key);
  return state;
}

function replace<T extends RowKey>(
  map: Keyed<T>,
  drop: readonly RowKey[] = [],
  put: readonly T[] = [],
): void {
  for (const key of drop) map.delete(nameOf(key));
  for (const entry of put) map.set(nameOf(entry), entry);
}

function cursorName({ scope_id, tables }: CursorEntry): string {
  return `${scope_id} ${tables}`;
}
