import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { loadCourse } from '#content/course/course.ts';
import type { CourseModule, Factor, LookUp, Part } from '#content/course/course-model.ts';
import { searchCourse, searchTexts } from '#content/course/search-course.ts';

const part = (title: string, text: string): Part => ({
  title,
  body: [{ kind: 'paragraph', content: [{ kind: 'text', text }] }],
  advice: null,
});
const lesson: CourseModule['lessons'][number] = {
  key: 'plogen',
  title: 'Plogen först',
  minutes: 3,
  parts: [
    part('Målet', 'Fullmäktige har ett mål. På en förskola märks det klockan sju.'),
    part('Normalt', 'Det som är normalt ser man inte. Snön ligger kvar utanför en Förskola.'),
    part('Vem plogar vi för?', 'Här står om bilvägen. Gångvägen kommer sist, och snön är djup.'),
  ],
  discuss: [],
  more: [],
  facts: [],
};
const advice = { electedOfficial: 'Fråga.', seniorManager: 'Ge tid.', strategist: 'Räkna.' };
const factor: Factor = {
  key: 'uppfoljning',
  number: 8,
  title: 'Uppföljning',
  short: 'Att gå tillbaka och se.',
  parts: [part('Gå tillbaka', 'Snöa inte in på en siffra.')],
  advice,
  tips: ['Berätta om en eldsjäl som gick.'],
  declaration: '',
  more: [],
  facts: [],
  sources: [],
};
const module: CourseModule = {
  key: 'integrering',
  number: 4,
  title: 'M',
  lead: '',
  outcomes: [],
  checkMinutes: 0,
  lessons: [lesson],
  checks: [],
  reflections: [],
  learned: [],
  sources: [],
  sourceNote: '',
};
const lookUp: LookUp = {
  key: 'invandningar',
  number: 1,
  title: 'Invändningar',
  second: 'Fyra stycken',
  lead: 'Med svar.',
  parts: [part('Vad kostar det?', 'Det kostar tid, och ibland kronor.')],
  more: [],
  facts: [],
  sources: [],
};
const texts = searchTexts({ modules: [module], factors: [factor], pages: [lookUp] });
const titles = (query: string) => searchCourse(texts, query).map((hit) => hit.title);
const marked = (query: string) =>
  searchCourse(texts, query).map((hit) =>
    hit.sentence.filter((one) => one.isHit).map((one) => one.text),
  );

test.each(['förskola', 'FÖRSKOLA', 'forskola', 'fo\u0308rskola'])('%s finds förskola', (query) => {
  expect(titles(query).toSorted()).toEqual(['Målet', 'Normalt']);
  expect(marked(query).flat().toSorted()).toEqual(['Förskola', 'förskola']);
});

test('a letter typed with its dots means itself, without them it means both', () => {
  expect(titles('mål')).toEqual(['Målet']);
  expect(titles('mal')).toEqual(['Målet', 'Normalt']);
});

test('every word must be there, and the sentence that has most of them is shown, marked', () => {
  expect(titles('snön förskola')).toEqual(['Normalt']);
  expect(marked('snön förskola')).toEqual([['Snön', 'Förskola']]);
  expect(titles('snön xylofon')).toEqual([]);
});

test('a headline comes before a text, and the hit leads to its screenful', () => {
  const [first] = searchCourse(texts, 'plogar');
  expect(first).toMatchObject({ title: 'Vem plogar vi för?', part: 2 });
  expect(first?.page).toMatchObject({ kind: 'lesson', lesson: { key: 'plogen' } });
});

test('a factor is found by its tips, too, and nothing is found for nothing', () => {
  expect(searchCourse(texts, 'eldsjäl')[0]?.page.kind).toBe('factor');
  expect(titles(' ')).toEqual([]);
  expect(titles('a')).toEqual([]);
});

test.each(['(', '.*', '[a', '\\', 'a|b', '+++'])('%j is searched for, not obeyed', (query) => {
  expect(titles(query)).toEqual([]);
});

test.each([
  'barn-',
  'PDSA-hjulet',
  'för-\u200Bskolan',
  'f\u00ADö',
  '–',
  'a–b',
  '\uD83D',
  '$&',
  '\0\0',
])('%j is looked for without complaint', (query) => {
  expect(() => searchCourse(texts, query)).not.toThrow();
});

test('what nobody sees does not matter, neither in what is typed nor in what is read', () => {
  expect(titles('för\u200Bsko\u00ADla\u2060\u{E0061}').toSorted()).toEqual(['Målet', 'Normalt']);
  const soft = searchTexts({
    modules: [
      { ...module, lessons: [{ ...lesson, parts: [part('Jäm\u00ADställd', 'PDSA‑hjulet.')] }] },
    ],
    factors: [],
    pages: [],
  });
  expect(searchCourse(soft, 'jämställd')).toHaveLength(1);
  expect(searchCourse(soft, 'pdsa-hjulet')[0]?.sentence[0]).toEqual({
    text: 'PDSA‑hjulet',
    isHit: true,
  });
});

test('whatever is typed, the answer is whole sentences with every word marked', () => {
  const check = (query: string) => {
    for (const { sentence, title } of searchCourse(texts, query)) {
      const whole = sentence.map((one) => one.text).join('');
      expect([title, ...texts.flatMap((one) => one.sentences.map(({ text }) => text))]).toContain(
        whole,
      );
      expect(sentence.every(({ text }) => text !== '' && text.isWellFormed())).toBe(true);
    }
  };
  const every = [...Array(0x600).keys(), ...Array.from({ length: 0x100 }, (_, n) => 0x2000 + n)];
  for (const code of every) {
    const letter = String.fromCodePoint(code);
    for (const query of [
      letter,
      `${letter}${letter}`,
      `barn${letter}`,
      `${letter}mål`,
      `sn${letter}n`,
    ])
      check(query);
  }
  const anything = property(string({ unit: 'binary', maxLength: 12 }), (query) => {
    check(query);
    check(`${query} mål`);
    check(`snö${query}`);
  });
  assert(anything, { numRuns: 1000 });
});

test('the whole course is searched', async () => {
  const all = searchTexts(await loadCourse());
  expect(all.length).toBeGreaterThan(100);
  expect(searchCourse(all, 'kvinnor och män').length).toBeGreaterThan(10);
});

test('a page to look up is found as a lesson is', () => {
  const [hit] = searchCourse(texts, 'kronor');
  expect(hit?.page).toEqual({ kind: 'lookUp', lookUp });
  expect(hit?.title).toBe('Vad kostar det?');
});
