import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeField } from '#sync/merge/merge-field.ts';
import type { FieldMerge } from '#domain/table.ts';

const moment = fc.constantFrom('2026-12-01', '2026-12-02', '2026-12-03');
const lattices: readonly (readonly [FieldMerge, fc.Arbitrary<unknown>])[] = [
  ['max', fc.nat(9)],
  ['first', fc.option(moment)],
  [['started', 'done'], fc.constantFrom('started', 'done')],
  ['grow', fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((list) => list.toSorted())],
  [
    'nullByKey',
    fc.dictionary(fc.constantFrom('x', 'constructor'), fc.constantFrom('m', 'n', null)),
  ],
  ['maxByKey', fc.dictionary(fc.constantFrom('x', 'constructor'), fc.nat(9))],
];

for (const [kind, value] of lattices) {
  const join = (a: unknown, b: unknown) => mergeField(kind, undefined, a, b).value;

  test(`${kind} is associative, commutative and idempotent`, () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(join(a, join(b, c))).toEqual(join(join(a, b), c));
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(a, a)).toEqual(a);
      }),
    );
  });
}

test('a field only one side changed takes that side', () => {
  for (const kind of ['choice', 'text', 'set'] as const) {
    expect(mergeField(kind, 'a', 'a', 'b')).toEqual({ value: 'b', clean: true });
    expect(mergeField(kind, 'a', 'b', 'a')).toEqual({ value: 'b', clean: true });
  }
});

test('by key, what one side said stands; where both did, the null', () => {
  const merge = (base: object, mine: object, theirs: object) =>
    mergeField('nullByKey', base, mine, theirs).value;
  expect(merge({ a: 'm' }, { a: null }, { a: 'm', b: 'n' })).toEqual({ a: null, b: 'n' });
  expect(merge({ a: 'm' }, { a: 'm' }, { a: null })).toEqual({ a: null });
  // taken back, and taken back again
  expect(merge({ a: null }, { a: 'm' }, { a: null })).toEqual({ a: 'm' });
  expect(merge({}, { a: 'm' }, { a: null })).toEqual({ a: null });
  expect(merge({ a: 'm' }, { a: 'm' }, {})).toEqual({ a: 'm' });
});

test('a choice both made is mine, the one synced last', () => {
  expect(mergeField('choice', 1, 2, 3)).toEqual({ value: 2, clean: false });
});

test('without a base an empty field gives way, also an unscored one', () => {
  expect(mergeField('choice', undefined, null, 2)).toEqual({ value: 2, clean: true });
  expect(mergeField('choice', undefined, 2, null)).toEqual({ value: 2, clean: true });
  expect(mergeField('text', undefined, '', 'text')).toEqual({ value: 'text', clean: true });
});

test('of shared scopes what either added is there and what either withdrew is gone', () => {
  const merged = mergeField('set', ['org:1'], ['org:1', 'group:1'], []);
  expect(merged).toEqual({ value: ['group:1'], clean: true });
});
