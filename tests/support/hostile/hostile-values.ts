import type { Seeded } from '#tests/support/seeded.ts';

/** A list in a list in a list …: small to send, and more than a recursion stands. */
function deep(levels: number): unknown {
  let value: unknown = 'botten';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/**
 * What somebody may write where a screen reckons with something else: another kind, huge, empty, days
 * no calendar has, signs no address takes, names every object knows, markup. All can lie in IndexedDB.
 */
export const hostileValues: readonly (readonly [name: string, value: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['empty', ''],
  ['a number', 7],
  ['no number', Number.NaN],
  ['endless', Number.POSITIVE_INFINITY],
  ['huge', 1e21],
  ['below zero', -1],
  ['a half', 1.5],
  ['yes', true],
  ['a list', ['a', null, 3]],
  ['a long list', Array.from({ length: 2000 }, () => 'x')],
  ['an object', { body: { body: 1 } }],
  ['deep', deep(200)],
  ['a month that is none', '2026-13-45T99:99'],
  ['a day that is none', '2026-02-30'],
  ['a far day', '9999-12-31'],
  ['a far moment', '+275760-09-13T00:00:00Z'],
  ['before all', '0000-01-01T00:00:00Z'],
  ['a clock that is none', '29.99'],
  ['another person', '00000000-0000-4000-8000-00000000beef'],
  ['a foreign scope', 'group:../../etc'],
  ['control characters', 'a\u0000b\u0008\u001b[2J\u202e'],
  ['half a sign', '\ud83d'],
  ['half a sign in a word', 'a\udc00/%E0%A4%A'],
  ['markup', '<script>alert(1)</script>"\'`'],
  ['a word of every object', '__proto__'],
  ['another word of every object', 'constructor'],
  ['a third', 'toString'],
  ['a long text', 'ä'.repeat(20_000)],
  [
    'an object that knows too much',
    JSON.parse('{"__proto__":{"x":1},"constructor":2,"toString":3}'),
  ],
  ['a day that is no text', new Date(Number.NaN)],
];

export function hostileValue(chance: Seeded): readonly [name: string, value: unknown] {
  return chance.pick(hostileValues);
}

const hostileTexts = hostileValues.filter(([, value]) => typeof value === 'string');

/** What at least is a text. */
export function hostileText(chance: Seeded): string {
  return String(chance.pick(hostileTexts)[1]);
}
