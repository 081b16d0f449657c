import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#local/options.ts';
import type { Mutation } from '#sync/protocol.ts';
import type { LocalRow, RowKey } from '#sync/records.ts';
import type { DatabaseDump } from './dump.ts';

/** A phone as an earlier client left it, and what the server knew of it. */
export interface ClientFixture {
  readonly file: string;
  readonly client: {
    readonly app: string;
    readonly schema: number;
    readonly protocol: number;
    readonly tables: readonly string[];
    readonly commit: string;
  };
  readonly person: { readonly uid: string; readonly email: string };
  readonly unsent: readonly RowKey[];
  readonly past: readonly Mutation[];
  readonly databases: readonly DatabaseDump[];
}

const folder = join(projectRoot, 'tests/fixtures/clients');

export function listFixtures(): readonly ClientFixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({
      ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<ClientFixture, 'file'>),
      file: name,
    }));
}

/**
 * The phone's databases for a server with another name: that one's epoch, and of the places where
 * others write too nothing has been read yet. Its own rows, bases and changes stay as they were.
 */
export function adopt(fixture: ClientFixture, epoch: string): readonly DatabaseDump[] {
  return fixture.databases.map((database) => {
    const old = meta(database, 'epoch');
    const text = JSON.stringify(database);
    const known = JSON.parse(
      old === undefined ? text : text.replaceAll(old, epoch),
    ) as DatabaseDump;
    const own = `user:${fixture.person.uid}`;
    const stores = known.stores.map((store) =>
      store.name === 'cursors'
        ? { ...store, rows: store.rows.filter((row) => scopeOf(row) === own) }
        : store,
    );
    return { ...known, stores };
  });
}

export function meta({ stores }: DatabaseDump, key: string): string | undefined {
  const rows = (stores.find((store) => store.name === 'meta')?.rows ?? []) as readonly {
    readonly key: string;
    readonly value: unknown;
  }[];
  const value = rows.find((row) => row.key === key)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** How the old phone showed this row. */
export function rowIn({ databases }: ClientFixture, key: RowKey): LocalRow {
  const rows = (databases.flatMap(({ stores }) => stores).find((one) => one.name === key.tbl)
    ?.rows ?? []) as readonly LocalRow[];
  const row = rows.find((one) => one.scope_id === key.scope_id && one.id === key.id);
  if (!row) throw new Error(`${key.tbl} ${key.id} is not in the fixture`);
  return row;
}

const scopeOf = (row: unknown) => (row as { readonly scope_id: string }).scope_id;
