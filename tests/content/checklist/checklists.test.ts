import { describe, expect, test } from 'vitest';

import { checklists } from '#content/checklist/checklists.ts';
import { core2026 } from '#content/checklist/core-2026.ts';

const CORE = ['U1', 'D4', 'A3', 'A5', 'A6', 'A7', 'C4', 'C1', 'C3', 'C6', 'D1', 'B1', 'D3'];

describe.each(checklists.map(({ content }) => [content.version_key, content] as const))(
  'the checklist %s',
  (_key, content) => {
    test('numbers its statements from 1 without gaps and gives each its own code', () => {
      expect(content.statements.map((one) => one.ord)).toEqual(
        content.statements.map((_, at) => at + 1),
      );
      const codes = content.statements.map((one) => one.code);
      expect(new Set(codes).size).toBe(codes.length);
    });
    test('has a short name that fits a row of a small phone', () => {
      const shorts = content.statements.map((one) => one.short);
      expect(new Set(shorts).size).toBe(shorts.length);
      for (const short of shorts) expect(short.length).toBeLessThanOrEqual(28);
    });
    test('names no theme twice, and of its levels each that a statement has', () => {
      const themes = content.statements.flatMap(({ theme }) => theme || []);
      expect(new Set(themes).size).toBe(themes.length);
      const levels = (content.levels ?? []).map(({ key }) => key);
      for (const { level = '' } of content.statements)
        expect(levels.length === 0 ? level === '' : levels.includes(level)).toBe(true);
    });
    test('writes statements and signs as whole sentences', () => {
      for (const { text, sign_of_top: sign } of content.statements) {
        expect(text).toMatch(/^[A-ZÅÄÖ].+\.$/);
        expect(sign).toMatch(/^[A-ZÅÄÖ].+\.$/);
      }
    });
    test('ties each statement to one of the ten success factors', () => {
      for (const { factor } of content.statements) {
        expect(Number.isInteger(factor) && factor >= 1 && factor <= 10).toBe(true);
      }
    });
    test('has a rising scale with a word and a help text for each step', () => {
      const steps = content.scale.map((step) => step.score);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      for (const { label, help } of content.scale) {
        expect(label.length).toBeLessThanOrEqual(12);
        expect(help).toMatch(/\.$/);
      }
    });
  },
);

test('the core checklist has the thirteen statements in the order of the programme’s form', () => {
  expect(core2026.statements.map((one) => one.code)).toEqual(CORE);
});

test('each version has a key and a migration of its own', () => {
  expect(new Set(checklists.map((one) => one.content.version_key)).size).toBe(checklists.length);
  expect(new Set(checklists.map((one) => one.migration)).size).toBe(checklists.length);
});
