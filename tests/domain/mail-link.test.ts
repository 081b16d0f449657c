import { array, assert, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { longestMailLink, mailLink } from '#domain/people/mail-link.ts';

const people = (count: number) =>
  Array.from({ length: count }, (_, n) => `fornamn.efternamn.${n}@kommunen.example`);
const text = 'Hej!\n\nDu är inbjuden till kursen om jämställdhet.';
/** Whom a link writes to, and what it says. */
function read(href: string) {
  const query = new URLSearchParams(href.slice('mailto:?'.length).replaceAll('+', '%2B'));
  return { bcc: (query.get('bcc') ?? '').split(','), body: query.get('body') };
}

test('a few get one mail, hidden from each other, with the whole text', () => {
  const link = mailLink(people(4), 'Kursen & mer', text);
  expect(link).toMatchObject({ count: 4, hasText: true });
  expect(read(link?.href ?? '')).toEqual({
    bcc: people(4),
    body: text.replaceAll('\n', '\r\n'),
  });
  expect(link?.href).toContain('subject=Kursen%20%26%20mer&');
});

test('forty long addresses do not fit, and short ones may be more than forty', () => {
  const long = Array.from({ length: 40 }, (_, n) => `${'x'.repeat(60)}${n}@kommunen.example`);
  expect(mailLink(long, 'Kursen', text)?.count).toBeLessThan(40);
  const short = Array.from({ length: 90 }, (_, n) => `a${n}@g.example`);
  expect(mailLink(short, 'Kursen', text)?.count).toBe(90);
});

test('a text that leaves no room is left out, and so is a subject', () => {
  expect(mailLink(people(30), 'Kursen', 'ö'.repeat(400))).toMatchObject({ hasText: false });
  expect(mailLink(people(1), 'ö'.repeat(400), text)).toMatchObject({ count: 1, hasText: false });
  expect(mailLink(['ö'.repeat(400)], 'Kursen', text)).toBeNull();
});

test('whatever is written and to how many: no link is too long, and mail after mail everybody is reached once', () => {
  const any = string({ unit: 'binary', maxLength: 300 });
  assert(
    property(
      nat(120),
      any,
      any,
      array(string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }),
      (count, subject, body, odd) => {
        const all = [
          ...people(count),
          ...odd.map((one) => `${one.replaceAll(/[,&]/gu, '')}@g.example`),
        ];
        let left: readonly string[] = all;
        while (left.length > 0) {
          const link = mailLink(left, `${subject}\uD800`, `${body}\uDC00`);
          if (link === null) break;
          expect(link.href.length).toBeLessThanOrEqual(longestMailLink);
          expect(link.count).toBeGreaterThan(0);
          expect(read(link.href).bcc).toEqual(
            left.slice(0, link.count).map((one) => one.toWellFormed()),
          );
          left = left.slice(link.count);
        }
        expect(left).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});
