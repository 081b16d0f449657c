import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLevel, levelLabel } from '#domain/assessment/levels.ts';

const levels = [
  { key: 'board', label: 'Nämnd eller styrelse' },
  { key: 'administration', label: 'Förvaltning' },
];
const keys = [...levels.map(({ key }) => key), '', 'unknown', '__proto__', undefined];

test('every statement stands once, in its own order, under its own level; no heading is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys)), fc.nat(2), (all, count) => {
      const of = levels.slice(0, count);
      const ones = all.map((level, at) => ({ at, level }));
      const parts = byLevel(of, ones, ({ level }) => level);
      expect(parts.flatMap(({ some }) => some).toSorted((a, b) => a.at - b.at)).toEqual(ones);
      for (const { key, label, some } of parts) {
        expect(some.length).toBeGreaterThan(0);
        expect(some.toSorted((a, b) => a.at - b.at)).toEqual(some);
        if (label !== null) expect(some.every(({ level }) => level === key)).toBe(true);
        for (const one of some)
          expect(count === 2 ? levelLabel(of, one as { level?: string }) : null).toBe(label);
      }
      expect(parts.filter(({ label }) => label !== null)).toHaveLength(
        count < 2 ? 0 : new Set(all.filter((one) => of.some(({ key }) => key === one))).size,
      );
    }),
  );
});

test('with one level there is none to tell', () => {
  expect(levelLabel(levels.slice(0, 1), { level: 'board' })).toBeNull();
  expect(levelLabel(levels, { level: 'board' })).toBe('Nämnd eller styrelse');
});
