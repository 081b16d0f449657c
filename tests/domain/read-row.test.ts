import { describe, expect, test } from 'vitest';
import { mayLieIn, readFields, readRow } from '#domain/rows/read-row.ts';
import { takeFields } from '#domain/rows/take-fields.ts';
import { definitions, definitionOf, type TableName } from '#domain/tables.ts';
import type { Column } from '#domain/rows/column.ts';
import { hostileValues } from '#tests/support/hostile/hostile-values.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import { localRow } from '#tests/support/rows/sync-builders.ts';

type Fields = Readonly<Record<string, unknown>>;
const columnsOf = (tbl: TableName): Readonly<Record<string, Column<unknown>>> =>
  definitionOf[tbl].columns;

describe.each(definitions)('$name', ({ name }) => {
  const sound: Fields = phoneRows[name];

  test('a sound row comes out as it went in, and is what the server takes', () => {
    const row = localRow(sound);
    expect(readRow(name, row)).toBe(row);
    expect(takeFields(name, sound)).toEqual(sound);
  });

  test('every column is of its kind whatever stands in it, and what is stored is left alone', () => {
    for (const field of Object.keys(sound))
      for (const [what, value] of hostileValues) {
        const row = Object.freeze(localRow({ ...sound, [field]: value }));
        const read: Fields = readRow(name, row);
        const column = columnsOf(name)[field];
        const isKind = column?.isKind(read[field]) || column?.isOptional === true;
        expect(isKind || read[field] === column?.instead, `${field} ${what}`).toBe(true);
        expect({ ...read, [field]: 0 }).toEqual({ ...row, [field]: 0 });
      }
  });

  test('of a part only what is there is read', () => {
    expect(readFields(name, {})).toEqual({});
    expect(readFields(name, null)).toBeNull();
  });
});

test('a number that something is drawn or counted with has an end', () => {
  const item = { ...phoneRows.agenda_item, minutes: 1e12, ord: -3 };
  expect(readRow('agenda_item', localRow(item))).toMatchObject({ minutes: 0, ord: 0 });
});

test('who cannot be told from a role is nobody with rights', () => {
  const card = { ...phoneRows.seat_card, role: '__proto__' };
  expect(readRow('seat_card', localRow(card))).toMatchObject({ role: 'courseParticipant' });
});

test('a text longer than the server takes is shown and taken from a file, since its author may be writing it', () => {
  const long = 'ä'.repeat(10_001);
  const note = localRow({ ...phoneRows.note, body: long });
  expect(readRow('note', note)).toBe(note);
  expect(takeFields('note', { ...phoneRows.note, body: long })).toMatchObject({ body: long });
  const endless = long.repeat(100);
  expect(takeFields('note', { ...phoneRows.note, body: endless })).toBeNull();
  expect(takeFields('note', { ...phoneRows.note, written_at: long })).toBeNull();
});

test('a table lies in the scopes of its definition and nowhere else', () => {
  expect(mayLieIn('seat_card', 'org:p')).toBe(true);
  for (const scope of ['user:anna', 'plan:r', 'programme', '', '__proto__', 'org'])
    expect(mayLieIn('seat_card', scope), scope).toBe(scope === 'org');
});
