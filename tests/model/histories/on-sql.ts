import type { TestDatabase } from '#tests/support/sql/database.ts';
import type { WorldOptions } from './world-parts.ts';
import { shapeNames, type ShapeName } from './shapes.ts';
import { SqlWorld } from './sql-world.ts';

/** All but the one whose server lacks a column, which a migrated database never does. */
export const shapesOnSql: readonly ShapeName[] = shapeNames.filter((name) => name !== 'behind');

export function sqlOptions(database: TestDatabase): WorldOptions {
  return { server: (now) => new SqlWorld(database, now) };
}
