import { expect, test } from 'vitest';
import { ownFigures, ownFiguresOf } from '#content/course/own-figures.ts';
import { figureFaultWord, ownFigureWords } from '#content/words/course/own-figures.ts';
import { loadCourse } from '#content/course/course.ts';
import { parseShare, readFigure, type FigureFault } from '#domain/course/own-figure.ts';

test('a share is read as people write it', () => {
  const read = [
    ['71,5', 71.5],
    ['71.5', 71.5],
    ['71,5 %', 71.5],
    ['71,5%', 71.5],
    [' 71\u00a0procent ', 71],
    ['0', 0],
    ['100 %', 100],
    ['71,', 71],
    ['', null],
    ['  ', null],
  ] as const;
  for (const [text, value] of read) expect(parseShare(text), text).toEqual({ value, fault: null });
});

test('what is no share says what is wrong with it, in words', () => {
  const wrong: readonly (readonly [string, FigureFault])[] = [
    ['sjuttio', 'notNumber'],
    ['%', 'notNumber'],
    ['7,1,5', 'notNumber'],
    ['1e2', 'notNumber'],
    ['∞', 'notNumber'],
    ['120 %', 'tooMuch'],
    ['100,1', 'tooMuch'],
    ['1 200', 'tooMuch'],
    ['-5', 'negative'],
    ['\u22125 %', 'negative'],
    ['71,555', 'decimals'],
  ];
  for (const [text, fault] of wrong) {
    expect(parseShare(text), text).toEqual({ value: null, fault });
    expect(figureFaultWord(fault)).toMatch(/[.]$/u);
  }
});

const typed = { women: '71,5', men: '88', year: '2025', source: ' Personalenheten ' };
const free = { isWhole: false, thisYear: 2026 };

test('a figure has at least one share, a year that has been and a source', () => {
  expect(readFigure(typed, free)).toEqual({
    values: { women: 71.5, men: 88, year: 2025, source: 'Personalenheten' },
    faults: null,
  });
  const faults = (more: Partial<typeof typed>, around = free) =>
    readFigure({ ...typed, ...more }, around).faults;
  expect(faults({ women: '' })).toBeNull();
  expect(faults({ women: '', men: ' ' })).toEqual({ women: 'none' });
  expect(faults({ women: '120 %', men: 'många' })).toEqual({ women: 'tooMuch', men: 'notNumber' });
  expect(faults({ year: '25', source: '  ' })).toEqual({ year: 'noYear', source: 'noSource' });
  expect(faults({ year: '2027' })).toEqual({ year: 'coming' });
  expect(faults({ year: '1989' })).toEqual({ year: 'early' });
  expect(faults({ source: 'x'.repeat(301) })).toEqual({ source: 'longSource' });
});

test('two parts of one whole make a hundred, but for what was rounded off', () => {
  const whole = { isWhole: true, thisYear: 2026 };
  const faults = (women: string, men: string) => readFigure({ ...typed, women, men }, whole).faults;
  expect(faults('43', '57')).toBeNull();
  expect(faults('43,1', '57,1')).toBeNull();
  expect(faults('43', '')).toBeNull();
  expect(faults('43', '58')).toEqual({ men: 'sum' });
});

test('each kind of organisation has three, and each stands beside its fact in the first module', async () => {
  expect(ownFiguresOf('municipality')).toHaveLength(3);
  expect(ownFiguresOf('region')).toHaveLength(3);
  const { modules } = await loadCourse();
  const lessons = modules[0]?.lessons ?? [];
  const blocks = lessons.flatMap((lesson) => lesson.parts.flatMap((part) => part.body));
  for (const figure of ownFigures) {
    const compare = blocks.filter((one) => one.kind === 'compare' && one.own === figure.key);
    expect(compare, figure.key).toMatchObject([{ fact: figure.fact }]);
    const fact = lessons.flatMap(({ facts }) => facts).find(({ key }) => key === figure.fact);
    expect(fact).toBeDefined();
    for (const [kind, { women, men, year }] of Object.entries(figure.national)) {
      expect(fact?.text).toContain(String(women).replace('.', ','));
      // Of those elected the fact tells the women's share alone.
      const told = figure.isWhole ? String(100 - women) : String(men).replace('.', ',');
      if (figure.isWhole) expect(String(men)).toBe(told);
      else expect(fact?.text).toContain(told);
      expect(fact?.year).toBe(year);
      expect(ownFigureWords.national(figure, kind === 'region' ? kind : 'municipality')).toContain(
        year,
      );
    }
  }
});
