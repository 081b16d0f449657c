import type { TableRule } from '#domain/table.ts';
import type { TableName } from '#domain/tables.ts';
import { assert } from '#lib/assert.ts';
import { makeUnderstood } from './table-list.ts';

/** What holds for the tables. The engine is handed it with every snapshot, and names no table. */
export interface Rules {
  readonly tables: Readonly<Record<TableName, TableRule>>;
  /** `note@1`: what this build understands, in order. */
  readonly tags: readonly string[];
  readonly understood: (tables: string) => readonly string[];
  readonly isTable: (name: string) => name is TableName;
  /** How many parents stand above a table: lower goes first. */
  readonly depth: Readonly<Record<TableName, number>>;
  /** Where the versions stand that somebody must choose between. */
  readonly versions: TableName;
}

export function makeRules(tables: Rules['tables']): Rules {
  const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);
  const names = Object.keys(tables).filter(isTable);
  const depthOf = (name: string): number => {
    const parent = isTable(name) ? tables[name].parent : undefined;
    return parent ? depthOf(parent.tbl) + 1 : 0;
  };
  const versions = names.find((name) => tables[name].versionOf !== undefined);
  assert(versions !== undefined, 'one table holds the versions that stand beside a row');
  const tags = names.map((name) => tableTag(name, tables[name])).toSorted();
  return {
    tables,
    tags,
    understood: makeUnderstood(tags),
    isTable,
    depth: Object.fromEntries(names.map((name) => [name, depthOf(name)])) as Rules['depth'],
    versions,
  };
}

export function tableTag(name: string, { version }: TableRule): string {
  return `${name}@${version}`;
}
