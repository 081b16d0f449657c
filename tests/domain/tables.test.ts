import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldWord, tableWords } from '#content/words/waiting/rows.ts';
import { LocalDb } from '#data/local/schema.ts';
import { rules } from '#data/local/rules.ts';
import { indexes } from '#domain/rows/indexes.ts';
import { definitions } from '#domain/tables.ts';
import { scopeId } from '#domain/scope.ts';
import type { LocalRow } from '#sync/records.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import { localRow } from '#tests/support/rows/sync-builders.ts';

const db = new LocalDb('tables');
beforeAll(async () => {
  await db.open();
});
afterAll(() => db.delete());

describe.each(definitions)('$name', ({ name, scopes, ...rule }) => {
  const [kind = 'programme'] = scopes;
  const row = localRow({ ...phoneRows[name], scope_id: scopeId(kind, 'one'), id: `${name}-1` });
  const columns = Object.keys(row);

  test('lies on the phone and is found by each of its indexes', async () => {
    const rows = db.table<LocalRow>(name);
    await rows.put(row);
    expect(await rows.where('scope_id').equals(row.scope_id).toArray()).toEqual([row]);
    for (const index of indexes[name].split(',').slice(1)) {
      // A null has no place in an index: such a row is not looked for by it.
      const found = row[index] === null ? [] : [row];
      const value = row[index] === null ? '' : String(row[index]);
      expect(await rows.where(index).equals(value).toArray(), index).toEqual(found);
    }
  });

  test('is called something, and so is each text somebody writes in it', () => {
    expect(tableWords(name).one).not.toBe(tableWords('of_tomorrow').one);
    const { fields = {} } = rules.tables[name];
    const texts = Object.keys(fields).filter((field) => fields[field] === 'text');
    for (const field of texts) expect(fieldWord(field), field).not.toBeNull();
  });

  test('speaks only of columns it has, and waits only for rows that may lie beside it', () => {
    const { fields = {}, parent, after } = rule;
    const own = [...Object.keys(fields), parent?.field, after?.by].filter((one) => one);
    expect(own.filter((field) => !columns.includes(String(field)) && field !== 'id')).toEqual([]);
    const scopesOf = (other: string) =>
      definitions.find((one) => one.name === other)?.scopes as readonly string[] | undefined;
    for (const other of Object.keys(after?.rows ?? {}))
      expect(scopesOf(other), other).toEqual(expect.arrayContaining([...scopes]));
    if (parent)
      expect(scopesOf(parent.tbl)?.some((kind) => scopes.includes(kind as never))).toBe(true);
    const named = Object.entries(after?.rows ?? {});
    for (const [tbl, field] of named)
      expect(field === null || field === 'id' || hasColumn(tbl, field), tbl).toBe(true);
  });
});

function hasColumn(tbl: string, field: string): boolean {
  return rules.isTable(tbl) && Object.hasOwn(phoneRows[tbl], field);
}
