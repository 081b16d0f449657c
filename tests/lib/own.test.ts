import { expect, test } from 'vitest';
import { own } from '#lib/own.ts';

test('a record answers to its own keys alone', () => {
  const record = { a: 1 };
  expect(own(record, 'a')).toBe(1);
  for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])
    expect(own(record, key)).toBeUndefined();
});

test('a key that every object knows is one like others where it is there', () => {
  expect(own(JSON.parse('{"__proto__":2}') as Record<string, number>, '__proto__')).toBe(2);
});
