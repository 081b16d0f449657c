import { expect, test } from 'vitest';
import { listVersions } from '#data/assessment/list-versions.ts';
import { nameOf } from '#data/people/name-of.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import { localRow } from '#tests/support/rows/sync-builders.ts';

const open = { ...phoneRows.seat_card, user_id: null, name: 'Har inte kommit' };
const taken = { ...phoneRows.seat_card, user_id: 'bo', name: 'Bo Åkesson' };

test('nobody is not the person of a seat that nobody has taken', () => {
  expect(nameOf([open, taken], 'bo')).toBe('Bo Åkesson');
  expect(nameOf([open, taken], 'eva')).toBeNull();
  expect(nameOf([open, taken], null)).toBeNull();
});

test('a version of somebody erased bears nobody’s name', () => {
  const answer = localRow({ ...phoneRows.answer, id: 'a1', updated_by: null });
  const beside = localRow({
    ...phoneRows.alternative,
    tbl: 'answer',
    row_id: 'a1',
    field: 'comment',
    value: 'Så här',
    author_id: null,
  });
  const found = listVersions(
    { uid: 'anna' },
    { answers: [answer as never], all: [beside as never], people: [localRow(open) as never] },
  );
  const versions = [...found.values()].flat().flatMap((field) => field.versions);
  expect(versions.map((one) => one.by)).toEqual([null, null]);
});
