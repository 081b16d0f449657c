import type { PullRequest, PushRequest } from '#sync/protocol.ts';
import type { ServerRow } from '#sync/records.ts';
import { become, type TestDatabase } from '#tests/support/sql/database.ts';
import type { WorldServer } from './world-parts.ts';
import { blanks, groupId, participationId, sides, statementIds } from './server-rules.ts';

const participation = participationId;
const tables = Object.keys(blanks);

/** What the worlds' assessment is of: a round with an occasion, and a checklist of their own. */
const checklistSql = `select set_config('app.machine', 'on', true);
  insert into public.round (scope_id, id, name, starts_on, ends_on)
    values ('plan:${groupId}', '${groupId}', 'Omgång', '2026-01-01', '2027-01-01');
  insert into public.participation (scope_id, id, round_id, group_id, organisation_id, kind, ord)
    select 'plan:${groupId}', id::uuid, '${groupId}', '${groupId}', '${groupId}', 'participant', ord
    from unnest('{${sides.join(',')}}'::text[]) with ordinality as p (id, ord);
  insert into public.checklist_version (scope_id, id, version_key, title, scale)
    select 'programme', '${participation}', 'histories', 'Prov', jsonb_agg(jsonb_build_object('score', n)) from generate_series(1, 10) n;
  insert into public.occasion (scope_id, id, round_id, checklist_version_id, number, title, step_number, opens_on, closes_on)
    values ('plan:${groupId}', '${participation}', '${groupId}', '${participation}', 1, 'Prov', 1, '2026-01-01', '2026-12-31');
  insert into public.statement (scope_id, id, version_key, code, ord, short, text, sign_of_top, focus, factor)
    select 'programme', id::uuid, 'histories', 'P' || ord, ord, 'Kort', 'Påstående', 'Tecken', 'start', 1
    from unnest('{${statementIds.join(',')}}'::text[]) with ordinality as s (id, ord);
  select set_config('app.machine', '', true);`;
const prepared = new WeakMap<TestDatabase, Promise<unknown>>();

function prepare(db: TestDatabase): Promise<unknown> {
  const known = prepared.get(db) ?? db.pg.exec(checklistSql);
  prepared.set(db, known);
  return known;
}

/**
 * The real SQL behind the histories. One history is one transaction that is undone at its end, each
 * call a savepoint in it, and a backup one that is gone back to: restoring is what it says.
 */
export class SqlWorld implements WorldServer {
  readonly rows = new Map<string, ServerRow>();
  history: { name: string; row: ServerRow; mid: string }[] = [];
  readonly forgotten = new Set<string>();
  readonly #db: TestDatabase;
  readonly #now: () => number;
  readonly #members = new Set<string>();
  #work: Promise<unknown>;
  #kept: ReadonlySet<string> = new Set();

  constructor(db: TestDatabase, now: () => number) {
    this.#db = db;
    this.#now = now;
    this.#work = prepare(db).then(() =>
      db.pg.exec(`begin; select set_config('app.machine', 'off', true)`),
    );
  }

  /** One after another, as they were asked for: the phones share one line. */
  #next<T>(body: () => Promise<T>): Promise<T> {
    const next = this.#work.then(body);
    this.#work = next.catch(() => null);
    return next;
  }
  #exec(sql: string): void {
    void this.#next(() => this.#db.pg.exec(sql)).catch((error: unknown) => {
      throw error;
    });
  }

  async end(): Promise<void> {
    await this.#next(() => this.#db.pg.exec('rollback'));
  }

  isMember(scope: string, uid: string): boolean {
    return this.#members.has(`${scope} ${uid}`);
  }

  join(scope: string, uid: string, _roles?: readonly string[], side: string = participation): void {
    this.#members.add(`${scope} ${uid}`);
    const own = scope.startsWith('user:');
    this.#exec(`insert into app.scope (id) values ('${scope}') on conflict do nothing;
      insert into app.seat (id, participation_id, invitation_id, name, role, user_id)
        values ('${uid}', '${side}', '${uid}', 'Någon', 'strategist', '${uid}') on conflict do nothing;
      insert into app.scope_member (scope_id, user_id, source, role)
        values ('${scope}', '${uid}', '${uid}', '${own ? 'self' : 'strategist'}') on conflict do nothing`);
  }

  leave(scope: string, uid: string): void {
    this.#members.delete(`${scope} ${uid}`);
    this.#exec(`delete from app.scope_member where scope_id = '${scope}' and user_id = '${uid}'`);
  }

  write(tbl: string, row: { readonly scope_id: string; readonly id: string }): void {
    const whole = { ...blanks[tbl], ...row, deleted: false, version: 0 };
    const json = JSON.stringify(whole).replaceAll("'", "''");
    this.#exec(`select set_config('app.machine', 'on', true);
      insert into public.${tbl} select (jsonb_populate_record(null::public.${tbl}, '${json}'::jsonb)).*;
      select set_config('app.machine', '', true)`);
  }

  /** As the nightly job, for what is old by now. */
  forgetOld(all: boolean): void {
    const scopes = this.#scopes();
    const upto = all ? 's.seq' : 'ceil(s.seq / 2.0)';
    void this.#next(async () => {
      const gone = await this.#db.sql(`delete from app.receipt r using app.history h, app.scope s
        where h.mutation_id = r.mutation_id and s.id = h.scope_id and s.id in (${scopes})
          and h.version <= ${upto} returning r.mutation_id as mid`);
      for (const { mid } of gone) this.forgotten.add(String(mid));
      await this.#db.pg.exec(`update app.log l set at = l.at - interval '401 days' from app.scope s
        where s.id = l.scope_id and s.id in (${scopes}) and l.seq <= ${upto};
        select app.clear_old()`);
    });
  }

  /** A copy of everything; going back to it twice is going back twice. */
  save(): null {
    this.#kept = new Set(this.#members);
    this.#exec('savepoint backup');
    return null;
  }

  restore(_backup: unknown, epoch: string): void {
    this.#members.clear();
    for (const one of this.#kept) this.#members.add(one);
    const n = epoch.replace(/\D+/, '').padStart(12, '0');
    this.#exec(`rollback to savepoint backup;
      update app.sync_meta set epoch = '00000000-0000-4000-a000-${n}'`);
  }

  push(uid: string, request: PushRequest): Promise<object> {
    return this.#call(uid, 'sync_push', request);
  }

  async pull(uid: string, request: PullRequest): Promise<object> {
    const now = new Date(this.#now()).toISOString();
    const answer = await this.#call(uid, 'sync_pull', request);
    // The histories have a clock of their own.
    return 'scopes' in answer ? { ...answer, now } : answer;
  }

  /** What stands there now, for the promises to be held against. */
  refresh(): Promise<void> {
    return this.#next(async () => {
      const scopes = this.#scopes();
      this.rows.clear();
      const parts = tables.map(
        (tbl) =>
          `select '${tbl}' as tbl, to_jsonb(t) as row from public.${tbl} t where scope_id in (${scopes})`,
      );
      for (const { tbl, row } of await this.#db.sql(parts.join(' union all '))) {
        const found = row as ServerRow;
        this.rows.set(`${String(tbl)}/${found.scope_id}/${found.id}`, found);
      }
      const past = await this.#db.sql(
        `select tbl, row, mutation_id from app.history where scope_id in (${scopes}) order by id`,
      );
      this.history = past.map(({ tbl, row, mutation_id }) => {
        const found = row as ServerRow;
        const name = `${String(tbl)}/${found.scope_id}/${found.id}`;
        // what is opened the server alone writes, all of it by the one change that opens or hides it
        const isMachine = mutation_id === null || tbl === 'opened_assessment';
        return { name, row: found, mid: isMachine ? 'machine' : String(mutation_id) };
      });
    });
  }

  #scopes(): string {
    const names = [...this.#members].map((one) => `'${one.split(' ')[0] ?? ''}'`);
    return names.join(',') || `''`;
  }

  #call(uid: string, name: string, request: object): Promise<object> {
    return this.#next(async () => {
      await this.#db.sql('savepoint call');
      try {
        await become(this.#db.sql, uid);
        const [row] = await this.#db.sql(`select public.${name}($1::jsonb) as answer`, [
          JSON.stringify(request),
        ]);
        await this.#db.pg.exec(
          `reset role; select set_config('request.jwt.claims', '', true); release savepoint call`,
        );
        return row?.['answer'] as object;
      } catch (error) {
        await this.#db.pg.exec('rollback to savepoint call; reset role');
        const code = String((error as { code?: unknown }).code);
        const status = code.startsWith('PT') ? Number(code.slice(2)) : 500;
        return { status, code };
      }
    });
  }
}
