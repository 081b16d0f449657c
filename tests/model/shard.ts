import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { DexieDisk } from '#tests/support/memory/disk.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/sql/database.ts';
import { liveMany, describeFound } from '#tests/model/histories/live-many.ts';
import { shapesOnSql, sqlOptions } from '#tests/model/histories/on-sql.ts';
import { shapeNames, type ShapeName } from '#tests/model/histories/shapes.ts';
import type { WorldOptions } from '#tests/model/histories/world-parts.ts';

/** `maps`: maps for everything. `dexie`: the real database on each phone. `sql`: the real SQL, too. */
export const kinds = ['maps', 'dexie', 'sql'] as const;
export type Kind = (typeof kinds)[number];

/** So many consecutive seeds of one shape. */
export interface Shard {
  readonly kind: Kind;
  readonly shape: ShapeName;
  readonly from: number;
  readonly count: number;
}

export interface ShardDone {
  readonly histories: number;
  readonly broken: { readonly seed: number; readonly why: string; readonly story: string } | null;
}

/** Of the narrow ones all; the wide one by name. */
export function shapesOf(kind: Kind, named?: string): readonly ShapeName[] {
  if (named === 'wide') return ['wide'];
  return kind === 'sql' ? shapesOnSql : shapeNames;
}

let database: Promise<TestDatabase> | null = null;

export async function liveShard({ kind, shape, from, count }: Shard): Promise<ShardDone> {
  installLocalStorage();
  if (kind === 'sql') database ??= openTestDatabase();
  const onSql = kind === 'sql' ? sqlOptions((await database) as TestDatabase) : {};
  const onDexie: WorldOptions = kind === 'maps' ? {} : { disk: (owner) => new DexieDisk(owner) };
  const found = await liveMany({ shape, from, count, options: () => ({ ...onSql, ...onDexie }) });
  if (!found) return { histories: count, broken: null };
  const why = found.error.message.split('\n')[0] ?? '';
  const story = describeFound(found).replace(/--from/, `--kind ${kind} --from`);
  return { histories: found.after, broken: { seed: found.seed, why, story } };
}

export async function closeShards(): Promise<void> {
  await (await database)?.close();
}
