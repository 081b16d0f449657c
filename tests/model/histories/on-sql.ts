import type { TestDatabase } from '#tests/support/sql/database.ts';
import type { WorldOptions } from './world-parts.ts';
import { shapeNames, type ShapeName } from './shapes.ts';
import { SqlWorld } from './sql-world.ts';

/**
 * All but the one whose server lacks a column, which a migrated database never does, and the one whose
 * patience ends when its world says so.
 */
export const shapesOnSql: readonly ShapeName[] = shapeNames.filter(
  (name) => name !== 'behind' && name !== 'tight',
);

export function sqlOptions(database: TestDatabase): WorldOptions {
  return { server: (now) => new SqlWorld(database, now) };
}
