import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkParts } from '#domain/text-links.ts';

const links = (text: string) => linkParts(text).flatMap(({ to }) => to ?? []);

test.each([
  ['Se https://granvik.example/plan.', ['https://granvik.example/plan']],
  ['(http://granvik.example/a_(b))', ['http://granvik.example/a_(b)']],
  ['https://a.example, https://b.example!', ['https://a.example/', 'https://b.example/']],
  ['Årsredovisningen, tabell 4–9', []],
  ['javascript:alert(1)', []],
  ['data:text/html,https', []],
  ['ftp://a.example', []],
  ['https://skr.se@other.example/x', []],
  ['https://', []],
  ['HTTPS://A.EXAMPLE/X', ['https://a.example/X']],
  ['https://a.example/"onmouseover="x', ['https://a.example/']],
] as const)('%s', (text, to) => {
  expect(links(text)).toEqual(to);
});

test('no sign of the text is lost, and only http and https lead anywhere', () => {
  const part = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('javascript:', 'https://', ' ', '.', ')', '@'),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      expect(
        linkParts(text)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
      for (const to of links(text)) expect(new URL(to).protocol).toMatch(/^https?:$/u);
    }),
  );
});
