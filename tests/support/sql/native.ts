import { randomUUID } from 'node:crypto';
import { Client, types, type CustomTypesConfig } from 'pg';
import type { SqlConnection, SqlSession, SqlTransaction } from './connection.ts';

/** The socket folder of the run's server, set by `sql-server.ts`; empty where there is none. */
export const serverVariable = 'JAMSIDES_TEST_POSTGRES';
export const postgresPort = 4300;

/** Which of the run's databases a new one is a copy of. */
export type Template = 'bare' | 'demo';

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [types.builtins.INT8]: Number,
  // as UTC, where the driver would take the machine's zone
  [types.builtins.DATE]: (text) => new Date(text),
  [types.builtins.INTERVAL]: String,
};
/** Values come as PGlite gives them. */
const likePglite: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? types.getTypeParser(oid, format ?? 'text'),
};

async function connect(host: string, database: string): Promise<Client> {
  const client = new Client({
    host,
    port: postgresPort,
    user: 'postgres',
    database,
    types: likePglite,
  });
  await client.connect();
  return client;
}

/** A database of one's own, copied from a template of the run's server; gone when it is closed. */
export async function openCopy(host: string, template: Template): Promise<SqlConnection> {
  const name = `copy_${randomUUID().replaceAll('-', '')}`;
  const operator = await connect(host, 'postgres');
  await operator.query(`create database ${name} template ${template}`);
  const client = await connect(host, name);
  return new NativeConnection(client, async () => {
    await client.end();
    await operator.query(`drop database ${name}`);
    await operator.end();
  });
}

function sessionOf(client: Client): SqlSession {
  return {
    query: async (sql, params = []) => {
      const { rows, rowCount } = await client.query(sql, params);
      return { rows, affectedRows: rowCount ?? 0 };
    },
    exec: (sql) => client.query(sql),
  };
}

class NativeConnection implements SqlConnection {
  readonly #client: Client;
  readonly #session: SqlSession;
  readonly close: () => Promise<void>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: Client, close: () => Promise<void>) {
    this.#client = client;
    this.#session = sessionOf(client);
    this.close = close;
  }

  query(sql: string, params?: unknown[]) {
    return this.#next(() => this.#session.query(sql, params));
  }

  exec(sql: string) {
    return this.#next(() => this.#session.exec(sql));
  }

  transaction<T>(body: (tx: SqlTransaction) => Promise<T>): Promise<T> {
    return this.#next(async () => {
      let isOpen = true;
      const end = async (how: 'commit' | 'rollback') => {
        if (!isOpen) return;
        isOpen = false;
        await this.#client.query(how);
      };
      await this.#client.query('begin');
      try {
        const answer = await body({ ...this.#session, rollback: () => end('rollback') });
        await end('commit');
        return answer;
      } catch (error) {
        await end('rollback');
        throw error;
      }
    });
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
