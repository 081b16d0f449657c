import { randomUUID } from 'node:crypto';
import type { PullAnswer } from '#sync/protocol.ts';
import type { SqlConnection } from './connection.ts';
import { openCopy, serverVariable } from './native.ts';
import { openPglite } from './pglite.ts';
import { bareTexts, seedText } from './texts.ts';

/** A person's uid, `anon` for nobody, or made-up claims. */
export type Caller = string | 'anon' | { readonly claims: Readonly<Record<string, unknown>> };
type Rows = readonly Readonly<Record<string, unknown>>[];
export type Query = (sql: string, params?: readonly unknown[]) => Promise<Rows>;

export interface Mutation {
  readonly id: string;
  readonly n: number;
  readonly tbl: string;
  readonly scope: string;
  readonly row: string;
  readonly base: number;
  readonly patch: Readonly<Record<string, unknown>>;
  readonly sv: number;
}
export interface PushResult {
  readonly id: string;
  readonly status: 'applied' | 'conflict' | 'rejected';
  readonly version?: number;
  readonly current?: Readonly<Record<string, unknown>>;
  readonly code?: string;
  readonly replayed?: boolean;
}
export interface PushAnswer {
  readonly epoch: string;
  readonly uid: string;
  readonly results: readonly PushResult[];
}
/** Until the transaction ends whoever asks is this person. */
export async function become(query: Query, caller: Caller): Promise<void> {
  await query(`select set_config('request.jwt.claims', $1, true)`, [claimsOf(caller)]);
  await query(`set local role ${caller === 'anon' ? 'anon' : 'authenticated'}`);
}

function claimsOf(caller: Caller): string {
  if (caller === 'anon') return JSON.stringify({ role: 'anon' });
  if (typeof caller === 'object')
    return JSON.stringify({ role: 'authenticated', ...caller.claims });
  return JSON.stringify({
    sub: caller,
    role: 'authenticated',
    amr: [{ method: 'otp', timestamp: 1 }],
  });
}

/** A mutation with a fresh id; `patch` is the whole row's own columns when it inserts. */
export function mutation(
  tbl: string,
  scope: string,
  row: string,
  rest: {
    readonly base?: number;
    readonly patch: Readonly<Record<string, unknown>>;
    readonly id?: string;
  },
): Mutation {
  return {
    id: rest.id ?? randomUUID(),
    n: 0,
    tbl,
    scope,
    row,
    base: rest.base ?? 0,
    patch: rest.patch,
    sv: 1,
  };
}

/** The real migrations; every caller acts through the role and claims a request would have. */
export class TestDatabase {
  readonly pg: SqlConnection;
  readonly device = randomUUID();

  constructor(pg: SqlConnection) {
    this.pg = pg;
  }

  /** As the operator: owner of everything, row-level security aside. */
  readonly sql: Query = async (sql, params = []) =>
    (await this.pg.query(sql, [...params])).rows as Rows;

  /** One transaction as the caller; throws the database's error (`.code`) and rolls back. */
  as<T>(caller: Caller, body: (query: Query) => Promise<T>): Promise<T> {
    return this.pg.transaction(async (tx) => {
      const query: Query = async (sql, params = []) =>
        (await tx.query(sql, [...params])).rows as Rows;
      await become(query, caller);
      return body(query);
    });
  }

  /**
   * A statement made directly and undone, with every table right that the embedded backend gives:
   * row-level security and triggers must hold alone. Answers the error code, or how many rows.
   */
  async direct(
    caller: Caller,
    sql: string,
    params: readonly unknown[] = [],
  ): Promise<string | number> {
    await this.sql('begin');
    try {
      await this.sql('grant all on all tables in schema public, app to authenticated');
      await become(this.sql, caller);
      const answer = await this.pg.query(sql, [...params]);
      return Math.max(answer.affectedRows ?? 0, answer.rows.length);
    } catch (error) {
      return String((error as { code?: unknown }).code);
    } finally {
      await this.sql('rollback');
    }
  }

  async call(caller: Caller, name: string, body: unknown): Promise<unknown> {
    const rows = await this.as(caller, (query) =>
      query(`select public.${name}($1::jsonb) as answer`, [JSON.stringify(body)]),
    );
    return rows[0]?.['answer'];
  }

  async push(caller: Caller, muts: readonly unknown[], more: object = {}): Promise<PushAnswer> {
    const body = {
      client: 1,
      device: this.device,
      epoch: null,
      unsent: { count: 0, oldest: null },
      muts,
      ...more,
    };
    return (await this.call(caller, 'sync_push', body)) as PushAnswer;
  }

  async pull(caller: Caller, request: object = {}): Promise<PullAnswer> {
    const tables = (await this.sql('select tbl, version from app.sync_table order by tbl')).map(
      (t) => `${String(t['tbl'])}@${String(t['version'])}`,
    );
    const body = { client: 1, epoch: null, cursors: [], tables, limit: 500, ...request };
    return (await this.call(caller, 'sync_pull', body)) as PullAnswer;
  }

  async claim(caller: Caller): Promise<{ seats: number; office: boolean }> {
    const rows = await this.as(caller, (query) => query('select public.claim_seats() as answer'));
    return rows[0]?.['answer'] as { seats: number; office: boolean };
  }

  /** An account whose mailbox is proven; returns its uid. */
  async addAccount(email: string, uid: string = randomUUID()): Promise<string> {
    const [known] = await this.sql('select id from auth.users where email = $1', [email]);
    if (known) return String(known['id']);
    await this.sql('insert into auth.users values ($1, $2, now())', [uid, email]);
    return uid;
  }

  /** Rows written as our own machinery would. */
  machine(sql: string): Promise<unknown> {
    return this.pg.exec(`begin; select set_config('app.machine', 'on', true); ${sql}; commit;`);
  }

  close(): Promise<void> {
    return this.pg.close();
  }
}

/**
 * The database as after `npm start` on an empty folder; `seed` loads the demo, too. A copy on the
 * run's PostgreSQL, or PGlite where there is none.
 */
export async function openTestDatabase(
  options: { readonly seed?: boolean } = {},
): Promise<TestDatabase> {
  const server = process.env[serverVariable];
  if (server !== undefined)
    return new TestDatabase(await openCopy(server, options.seed ? 'demo' : 'bare'));
  const texts = bareTexts();
  if (!options.seed) return new TestDatabase(await openPglite(texts, ''));
  // the demo's days count from the day it is loaded
  const today = new Date().toISOString().slice(0, 10);
  return new TestDatabase(await openPglite([...texts, seedText()], today));
}

/** The database's error code, or `ok`: what a test asks of an attempt. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'ok';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

/** `applied`, `conflict` or `rejected:42501`, per change. */
export function verdicts(answer: PushAnswer): string[] {
  return answer.results.map((result) =>
    result.code === undefined ? result.status : `${result.status}:${result.code}`,
  );
}
