import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  checklistWords,
  draftSummary,
  draftWords,
  occasionWord,
} from '#content/words/checklist/checklist.ts';
import { ruleOf, scoreReadiness } from '#domain/assessment/assessment.ts';
import type { Score } from '#domain/assessment/assessment.ts';

const three = [{ score: 1 }, { score: 2 }, { score: 3 }];
const ends = { bottom: 1, top: 3 };
const scores = (given: readonly number[], total = 13): Score[] =>
  Array.from({ length: total }, (_, at) => given[at] ?? null);
const said = (given: readonly number[], total = 13) =>
  draftSummary(scoreReadiness(scores(given, total), three), ends, 'municipality');

describe('the rule on a draft', () => {
  test('says what would be missing and that the judgement is joint', () => {
    expect(said([3, 3, 3, 3, 3, 1, 2])).toBe(
      '7 av 13 skattade. Med dina svar skulle det saknas två 3:or, och ett påstående har 1:a. Den gemensamma skattningen gör ni sedan.',
    );
  });
  test('has the right number for one and for none', () => {
    expect(said([3, 3, 3, 3, 3, 3, 1, 1])).toContain(
      'skulle det saknas en 3:a, och två påståenden har 1:a.',
    );
    expect(said([3, 2])).toContain('skulle det saknas sex 3:or, och inget påstående har 1:a.');
    expect(said([2, 1])).toContain('skulle det saknas sju 3:or, och ett påstående har 1:a.');
  });
  test('says when the 3:or are enough but a 1:a remains', () => {
    expect(said([3, 3, 3, 3, 3, 3, 3, 1])).toContain(
      'Med dina svar räcker 3:orna, men ett påstående har 1:a.',
    );
  });
  test('says what is unscored when nothing else is missing', () => {
    expect(said([3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2])).toContain(
      'räcker 3:orna och inget påstående har 1:a, men två påståenden är inte skattade.',
    );
    expect(said([3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2])).toContain(
      'men ett påstående är inte skattat.',
    );
  });
  test('stays hedged when the rule holds', () => {
    const all = [...Array.from({ length: 8 }, () => 3), 2, 2, 2, 2, 2];
    expect(said(all)).toBe(
      '13 av 13 skattade. Med dina svar har inget påstående 1:a och 8 av 13 har 3:a. Då är ni kanske redo att vara modellkommun. Den gemensamma skattningen gör ni sedan.',
    );
    const region = draftSummary(scoreReadiness(scores(all), three), ends, 'region');
    expect(region).toContain('kanske redo att vara modellregion.');
  });
  test('begins calmly', () => {
    expect(said([])).toBe(
      'Du har inte skattat något påstående än. Den gemensamma skattningen gör ni sedan.',
    );
  });
  test('speaks of 4:or on a scale of four', () => {
    const four = [...three, { score: 4 }];
    const readiness = scoreReadiness(scores([4, 4, 1, 2]), four);
    expect(draftSummary(readiness, { bottom: 1, top: 4 }, 'region')).toContain(
      'skulle det saknas fem 4:or, och ett påstående har 1:a.',
    );
    expect(draftWords.needed(7, 4)).toBe('Sju 4:or behövs');
  });
  test('never ranks, scolds or declares anyone ready, whatever the scores', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3), { maxLength: 13 }), (given) => {
        const words = said(given);
        expect(words).toMatch(/Den gemensamma skattningen gör ni sedan\.$/);
        expect(words).not.toMatch(/bäst|sämst|efter|underkän|godkän|undefined|NaN|noll|0 3:or/);
        if (words.includes('redo')) expect(words).toContain('kanske redo');
      }),
    );
  });
});

describe('words of the checklist', () => {
  test('name the occasion in running text, whatever its title', () => {
    expect(occasionWord('Lärandeträff 1')).toBe('inför lärandeträff 1');
    expect(occasionWord('Inför uppstarten')).toBe('inför uppstarten');
  });
  test('say how far one has come and where to go on', () => {
    expect(checklistWords.progress('Lärandeträff 1', 7, 13)).toBe(
      'Din skattning inför lärandeträff 1: 7 av 13',
    );
    expect(checklistWords.goOn(8)).toBe('Fortsätt med påstående 8');
  });
  test('name the last day', () => {
    expect(checklistWords.openUntil(0, '2026-12-10')).toBe('Öppen till och med i dag.');
    expect(checklistWords.openUntil(1, '2026-12-10')).toBe('Öppen till och med i morgon.');
    expect(checklistWords.openUntil(9, '2026-12-10')).toMatch(/torsdag 10\s+december\.$/);
  });
});

test('the rule is said as the version has it', () => {
  expect(draftWords.rule(ends, 'municipality', ruleOf({}))).toBe(
    'När alla är skattade, inget påstående har 1:a och fler än hälften har 3:a är ni kanske redo att vara modellkommun.',
  );
  const other = ruleOf({ tops_over: 66, bottoms_at_most: 2 });
  expect(draftWords.rule(ends, 'region', other)).toBe(
    'När alla är skattade, högst två påståenden har 1:a och fler än 66\u00a0procent har 3:a är ni kanske redo att vara modellregion.',
  );
});
