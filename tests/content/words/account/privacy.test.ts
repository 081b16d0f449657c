import { expect, test } from 'vitest';
import { privacyProse } from '#content/words/account/privacy.ts';
import type { Prose } from '#content/words/account/prose.ts';
import { keptFor } from '#content/words/format-span.ts';
import { retention } from '#domain/retention.ts';

test('the privacy page tells of everything that is kept, and for how long', () => {
  const prose: Prose = privacyProse;
  const lines = prose.sections.find(({ title }) => title === 'Hur länge')?.list ?? [];
  const times = Object.values(retention).map(keptFor);
  expect(lines).toHaveLength(times.length);
  for (const [at, line] of lines.toSorted().entries()) {
    expect(line).toMatch(/^[A-ZÅÄÖ].*\.$/u);
    expect(line, String(at)).toMatch(/ett dygn|ett år|\d+\u00a0dagar/u);
  }
  expect(new Set(lines).size).toBe(lines.length);
  expect(keptFor(365)).toBe('ett år');
  expect(keptFor(90)).toBe('90\u00a0dagar');
});
