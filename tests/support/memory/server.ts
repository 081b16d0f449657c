import { equal } from '#lib/equal.ts';
import { rowId } from '#lib/row-id.ts';
import type {
  Mutation,
  PullCursor,
  PullAnswer,
  PullRequest,
  PushAnswer,
  PushRequest,
  PushResult,
  SameAnswer,
  SameRequest,
} from '#sync/protocol.ts';
import type { LogMark, ServerRow } from '#sync/records.ts';
import { rules } from '#data/local/rules.ts';
import { handInCode } from './hand-in.ts';

interface ScopeState {
  seq: number;
  minSeq: number;
  readonly members: Map<string, { readonly roles: readonly string[] }>;
}
interface LogEntry {
  readonly t: string;
  readonly id: string;
  readonly seq: number;
  readonly op: 'U' | 'D';
}
interface Receipt {
  readonly scope: string;
  readonly uid: string;
  readonly hash: string;
  readonly result: PushResult;
}

/** What the rules of the programme say about a table, as the SQL has it in its own tables. */
export interface MemoryRules {
  /** Own columns with what a tombstone or a bare insert holds. */
  readonly blank: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Columns that a row is brought back without: phones of before do not know them. */
  readonly madeHere?: Readonly<Record<string, readonly string[]>>;
  /** What of it a tombstone loses; without this, all. */
  readonly erased?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Columns the id is made of. */
  readonly naturalKeys?: Readonly<Record<string, readonly string[]>>;
  /** The acts a table allows its members; without this, both. */
  readonly acts?: Readonly<Record<string, ReadonlySet<string>>>;
  /** Tables whose rows any member may change; in all others only the author. */
  readonly anyWriter: ReadonlySet<string>;
  /** A check constraint: null = fine, else the code of the refusal. */
  readonly check?: (tbl: string, row: ServerRow) => string | null;
  /** What our own triggers write when a row of the table has been written. */
  readonly follow?: (
    tbl: string,
    write: (tbl: string, row: { readonly scope_id: string; readonly id: string }) => unknown,
  ) => void;
  /** Changes of one person in one scope; without this, any number. */
  readonly mostAnHour?: number | null;
}

/** A backup of everything the server keeps. */
export interface MemoryBackup {
  readonly scopes: ReadonlyMap<string, ScopeState>;
  readonly rows: ReadonlyMap<string, ServerRow>;
  readonly history: MemoryServer['history'];
  readonly log: ReadonlyMap<string, ReadonlyMap<string, LogEntry>>;
  readonly receipts: ReadonlyMap<string, Receipt>;
}

/** Refusals that may be another answer next time. */
const unstored: ReadonlySet<string> = new Set(['42P01', '42703', 'quota']);

export type ServerError = { readonly status: number; readonly code: string };

/** The protocol in TypeScript, as the SQL speaks it: for simulations that need thousands of calls. */
export class MemoryServer {
  epoch = 'epoch-1';
  readonly scopes = new Map<string, ScopeState>();
  readonly rows = new Map<string, ServerRow>();
  /** Every accepted version, with the mutation that made it. */
  readonly history: { readonly name: string; readonly row: ServerRow; readonly mid: string }[] = [];
  readonly #log = new Map<string, Map<string, LogEntry>>();
  readonly #receipts = new Map<string, Receipt>();
  /** Changes taken, by hour, person and scope. */
  readonly #spent = new Map<string, number>();
  readonly #rules: MemoryRules;
  readonly #now: () => number;

  constructor(rules: MemoryRules, now: () => number) {
    this.#rules = rules;
    this.#now = now;
  }

  join(scope: string, uid: string, roles: readonly string[] = ['member']): void {
    this.#scope(scope).members.set(uid, { roles });
  }

  leave(scope: string, uid: string): void {
    this.#scope(scope).members.delete(uid);
  }

  isMember(scope: string, uid: string): boolean {
    return this.scopes.get(scope)?.members.has(uid) ?? false;
  }

  /** Changes whose receipts are cleared away: nobody can know them again. */
  readonly forgotten = new Set<string>();

  /** Clears tombstones up to a point away, as the nightly job does. */
  forget(scope: string, upto: number): void {
    const state = this.#scope(scope);
    state.minSeq = Math.max(state.minSeq, upto);
    const log = this.#log.get(scope);
    for (const [name, entry] of log ?? []) {
      if (entry.op !== 'D' || entry.seq > upto) continue;
      log?.delete(name);
      this.rows.delete(`${entry.t}/${scope}/${entry.id}`);
    }
  }

  /** And receipts as old: a change that comes again after more than a year is a new one. */
  forgetReceipts(scope: string, upto: number): void {
    for (const [mid, receipt] of this.#receipts) {
      const { result } = receipt;
      if (receipt.scope !== scope || result.status !== 'applied' || result.version > upto) continue;
      this.#receipts.delete(mid);
      this.forgotten.add(mid);
    }
  }

  /** As the nightly job: all that can be old by now, or the older half. */
  forgetOld(all: boolean): void {
    for (const [id, { seq }] of this.scopes) {
      const upto = all ? seq : Math.ceil(seq / 2);
      if (seq === 0) continue;
      this.forget(id, upto);
      this.forgetReceipts(id, upto);
    }
  }

  save(): MemoryBackup {
    return {
      scopes: copyOf(this.scopes, (state) => ({ ...state, members: new Map(state.members) })),
      rows: new Map(this.rows),
      history: [...this.history],
      log: copyOf(this.#log, (log) => new Map(log)),
      receipts: new Map(this.#receipts),
    };
  }

  /** Back to an earlier state; the restore command renews the epoch. */
  restore(backup: MemoryBackup, epoch: string): void {
    refill(
      this.scopes,
      copyOf(backup.scopes, (one) => ({ ...one, members: new Map(one.members) })),
    );
    refill(this.rows, backup.rows);
    this.history.splice(0, this.history.length, ...backup.history);
    refill(
      this.#log,
      copyOf(backup.log, (log) => new Map(log)),
    );
    refill(this.#receipts, backup.receipts);
    this.epoch = epoch;
  }

  /** As the machinery writes: no rights asked. */
  write(tbl: string, row: { readonly scope_id: string; readonly id: string }, by: string | null) {
    const name = `${tbl}/${row.scope_id}/${row.id}`;
    const own = { ...this.#rules.blank[tbl], ...this.rows.get(name), ...row };
    return this.#store(tbl, own, by, 'machine');
  }

  push(uid: string | null, request: PushRequest): PushAnswer | ServerError {
    if (uid === null) return { status: 401, code: 'PT401' };
    if (request.muts.length > 50) return { status: 413, code: 'PT413' };
    if (JSON.stringify(request).length > 300_000) return { status: 413, code: 'PT413' };
    if (request.epoch !== null && request.epoch !== this.epoch)
      return { status: 409, code: 'PT409' };
    const results = request.muts.map((mutation) => this.#judge(uid, mutation));
    return { epoch: this.epoch, uid, results };
  }

  pull(uid: string | null, request: PullRequest): PullAnswer | ServerError;
  pull(
    uid: string | null,
    request: PullRequest | SameRequest,
  ): PullAnswer | SameAnswer | ServerError;
  pull(
    uid: string | null,
    request: PullRequest | SameRequest,
  ): PullAnswer | SameAnswer | ServerError {
    if (uid === null) return { status: 401, code: 'PT401' };
    if ('same' in request) return this.#answerSame(uid, request);
    const sameEpoch = request.epoch === null || request.epoch === this.epoch;
    const scopes: PullAnswer['scopes'][number][] = [];
    const changes: PullAnswer['changes'][number][] = [];
    let left = request.limit;
    for (const id of [...this.scopes.keys()].toSorted()) {
      const state = this.#scope(id);
      const member = state.members.get(uid);
      if (!member) continue;
      const asked = request.cursors.filter((cursor) => cursor.s === id);
      const fresh: PullCursor = { s: id, tables: request.tables, seq: 0, last: null };
      for (const cursor of asked.length > 0 ? asked : [fresh]) {
        const { tables = request.tables } = cursor;
        const reset = this.#voidReason(id, cursor, sameEpoch);
        const after = reset === null ? cursor.seq : 0;
        const entries = this.#entriesAfter(id, after, tables);
        const page = entries.slice(0, left);
        const more = entries.length > page.length;
        left -= page.length;
        for (const { t, id: row, seq, op } of page) {
          const current = this.rows.get(`${t}/${id}/${row}`) ?? null;
          if (!rules.isTable(t)) throw new Error(`log of unknown table ${t}`);
          changes.push({ s: id, q: seq, t, id: row, row: op === 'D' ? null : current });
        }
        const seq = more ? (page.at(-1)?.seq ?? after) : Math.max(state.seq, after);
        const { roles } = member;
        const goesOn = reset === null && (cursor.seq > 0 || cursor.floor !== undefined);
        const floor = goesOn ? cursor.floor : state.minSeq;
        const at = {
          seq,
          last: this.#lastSeen(id, seq),
          ...(floor === undefined ? {} : { floor }),
        };
        scopes.push({ id, tables, roles, cursor: at, reset, more });
      }
    }
    const now = new Date(this.#now()).toISOString();
    return { epoch: this.epoch, uid, scopes, changes, now };
  }

  /** As `app.standing` in the database. */
  #answerSame(uid: string, { epoch, same }: SameRequest): SameAnswer {
    const lines = [...this.scopes.keys()].toSorted().flatMap((id) => {
      const { members, seq } = this.#scope(id);
      const roles = members.get(uid)?.roles.toSorted().join(',');
      const last = this.#lastSeen(id, seq);
      const mark = last === null ? '' : `${last.t} ${last.id} ${last.q}`;
      return roles === undefined ? [] : [`${id} ${roles} ${seq} ${mark}`];
    });
    const isSame = epoch === this.epoch && same === rowId('standing', lines.join('|'));
    const now = new Date(this.#now()).toISOString();
    return { epoch: this.epoch, uid, now, same: isSame };
  }

  #judge(uid: string, mutation: Mutation): PushResult {
    const { id, tbl, scope, row, base, patch } = mutation;
    const hash = JSON.stringify([tbl, scope, row, base, patch]);
    const earlier = this.#receipts.get(id);
    if (earlier)
      return earlier.uid === uid && earlier.hash === hash
        ? replayed(earlier.result)
        : { id, status: 'rejected', code: 'id_reused' };
    const result = this.#apply(uid, mutation);
    const stored =
      result.status === 'applied' || (result.status === 'rejected' && !unstored.has(result.code));
    if (stored) this.#receipts.set(id, { scope, uid, hash, result });
    return result;
  }

  #apply(uid: string, { id, tbl, scope, row, base, patch }: Mutation): PushResult {
    const no = (code: string): PushResult => ({ id, status: 'rejected', code });
    const blank = this.#rules.blank[tbl];
    if (!blank || !rules.isTable(tbl)) return no('42P01');
    const columns = new Set([...Object.keys(blank), 'deleted']);
    const keys = Object.keys(patch);
    if (keys.length === 0) return no('shape');
    if (keys.some((key) => !columns.has(key))) return no('42703');
    if (!this.isMember(scope, uid) || rules.tables[tbl].merge === 'server') return no('42501');
    const current = this.rows.get(`${tbl}/${scope}/${row}`);
    if (!current && base > 0) return no('gone');
    const isSecond = tbl === 'hand_in' && current && base === 0 && current.version !== base;
    if (isSecond && !equal(current['seen'], patch['seen'])) return no('stale');
    if (current && current.version !== base) return { id, status: 'conflict', current };
    if (current?.deleted && patch['deleted'] === undefined) return no('gone');
    const madeHere = this.#rules.madeHere?.[tbl] ?? [];
    const isWhole = [...columns].every((name) => keys.includes(name) || madeHere.includes(name));
    if (current?.deleted && patch['deleted'] === false && !isWhole) return no('shape');
    const author = current ? current['author_id'] : uid;
    if (author !== uid && !this.#rules.anyWriter.has(tbl)) return no('42501');
    const head = { scope_id: scope, id: row, author_id: author, deleted: false };
    const next = { ...blank, ...head, ...current, ...patch } as ServerRow;
    const acts = this.#rules.acts?.[tbl];
    if (acts && !acts.has(current ? 'update' : 'insert')) return no('42501');
    const expected = this.#expectedId(tbl, next);
    if (expected !== null && expected !== row) return no('23514');
    const account = `${Math.floor(this.#now() / 3_600_000)} ${uid} ${scope}`;
    const spent = this.#spent.get(account) ?? 0;
    if (spent >= (this.#rules.mostAnHour ?? Infinity)) return no('quota');
    const refused = this.#rules.check?.(tbl, next) ?? handInCode(this.rows, tbl, next);
    if (refused !== null) return no(refused);
    this.#spent.set(account, spent + 1);
    return { id, status: 'applied', version: this.#store(tbl, next, uid, id) };
  }

  #expectedId(tbl: string, row: ServerRow): string | null {
    const origin = row['origin'];
    const author = String(row['author_id']);
    if (typeof origin === 'string') return rowId(tbl, origin, row.scope_id, author);
    const names = this.#rules.naturalKeys?.[tbl] ?? [];
    return names.length === 0 ? null : rowId(tbl, ...names.map((name) => String(row[name])));
  }

  #store(tbl: string, row: Readonly<Record<string, unknown>>, by: string | null, mid: string) {
    const scope = String(row['scope_id']);
    const state = this.#scope(scope);
    const version = (state.seq += 1);
    const stamp = { version, updated_by: by, updated_at: new Date(this.#now()).toISOString() };
    const head = { author_id: null, deleted: false };
    const erased = (this.#rules.erased ?? this.#rules.blank)[tbl];
    const text = row['deleted'] === true ? erased : {};
    const next = { ...head, ...row, ...text, ...stamp } as unknown as ServerRow;
    const name = `${tbl}/${scope}/${next.id}`;
    this.rows.set(name, next);
    this.history.push({ name, row: next, mid });
    const log = this.#log.get(scope) ?? new Map<string, LogEntry>();
    this.#log.set(scope, log);
    const op = next.deleted ? 'D' : 'U';
    log.set(`${tbl}/${next.id}`, { t: tbl, id: next.id, seq: version, op });
    this.#rules.follow?.(tbl, (other, one) => this.write(other, one, null));
    return version;
  }

  #voidReason(
    scope: string,
    { seq, last, floor }: Pick<PullCursor, 'seq' | 'last' | 'floor'>,
    sameEpoch: boolean,
  ): 'horizon' | 'restored' | null {
    const state = this.#scope(scope);
    if (seq === 0 && floor === undefined) return null;
    if (seq < state.minSeq && floor !== state.minSeq) return 'horizon';
    if (!sameEpoch || seq > state.seq) return 'restored';
    if (last === null || last.q <= state.minSeq) return null;
    const entry = this.#log.get(scope)?.get(`${last.t}/${last.id}`);
    return entry && entry.seq >= last.q ? null : 'restored';
  }

  /** In the order of the log. */
  #entriesAfter(scope: string, after: number, tables: readonly string[]): readonly LogEntry[] {
    const fresh: LogEntry[] = [];
    for (const entry of this.#log.get(scope)?.values() ?? [])
      if (entry.seq > after) fresh.push(entry);
    if (fresh.length === 0) return fresh;
    return fresh
      .filter(({ t }) => tables.some((tag) => tag.startsWith(`${t}@`)))
      .toSorted((a, b) => a.seq - b.seq);
  }

  #lastSeen(scope: string, upto: number): LogMark | null {
    let last: LogEntry | null = null;
    for (const one of this.#log.get(scope)?.values() ?? [])
      if (one.seq <= upto && (last === null || one.seq > last.seq)) last = one;
    return last && { t: last.t, id: last.id, q: last.seq };
  }

  #scope(id: string): ScopeState {
    const known = this.scopes.get(id);
    if (known) return known;
    const fresh: ScopeState = { seq: 0, minSeq: 0, members: new Map() };
    this.scopes.set(id, fresh);
    return fresh;
  }
}

function copyOf<A, B>(map: ReadonlyMap<string, A>, copy: (one: A) => B): Map<string, B> {
  return new Map([...map].map(([name, one]) => [name, copy(one)]));
}

function refill<T>(map: Map<string, T>, from: ReadonlyMap<string, T>): void {
  map.clear();
  for (const [name, one] of from) map.set(name, one);
}

function replayed(result: PushResult): PushResult & { readonly replayed: true } {
  return { ...result, replayed: true };
}
