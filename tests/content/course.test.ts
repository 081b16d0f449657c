import { expect, test } from 'vitest';
import { readCourseFiles } from '#content/build/course-plugin.ts';
import { readCourse } from '#content/build/read-course.ts';
import { course } from '#content/course/course.ts';
import type { Block, Inline, Part } from '#content/course/course-model.ts';
import { outlineOf } from '#content/course/course-model.ts';
import { courseOutline } from '#content/course/outline.ts';

const lessons = course.modules.flatMap((module) => module.lessons);
const parts = lessons.flatMap((lesson) => lesson.parts);
const checks = course.modules.flatMap((module) => module.checks);
const reflections = course.modules.flatMap((module) => module.reflections);
const blocks = parts.flatMap((part) => part.body);

const plain = (inlines: readonly Inline[]): string =>
  inlines.map((one) => (one.kind === 'text' ? one.text : plain(one.content))).join('');

/** Every string a reader can meet, keys and kinds left out. */
function texts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['key', 'kind', 'right'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => texts(one, name));
}
const everyText = texts(course);
const words = (text: string) => text.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length;

test('module 6 is there, with its four lessons in order', () => {
  const module = course.modules.find((one) => one.key === 'modellkonceptet');
  expect(module?.number).toBe(6);
  expect(module?.lessons.map((lesson) => lesson.title)).toEqual([
    'De åtta stegen',
    'Benchmarking: jämföra för att lära',
    'Checklistan och självskattningen',
    'Mentor, resultatkonferens och slutrapport',
  ]);
});

test('every lesson has four to six parts, and every part one headline and a little text', () => {
  for (const lesson of lessons) expect([4, 5, 6]).toContain(lesson.parts.length);
  for (const part of parts) {
    const own = part.body.flatMap(proseOf).join(' ');
    expect(part.title.length, part.title).toBeLessThanOrEqual(45);
    expect(words(own), part.title).toBeGreaterThan(3);
    expect(words(own), part.title).toBeLessThanOrEqual(125);
    const figures = part.body.filter((block) => !['paragraph', 'list'].includes(block.kind));
    expect(figures.length, part.title).toBeLessThanOrEqual(1);
  }
});

test('sentences are short enough to read aloud', () => {
  const sentences = blocks.flatMap(proseOf).flatMap((text) => text.split(/(?<=[.?!])\s+/u));
  const long = sentences.filter((sentence) => words(sentence) > 25);
  expect(long).toEqual([]);
});

test('most parts say what one can do as politician, manager and strategist', () => {
  const advised = parts.filter((part) => part.advice !== null);
  expect(advised.length / parts.length).toBeGreaterThanOrEqual(0.6);
  for (const part of advised)
    for (const advice of Object.values(part.advice ?? {})) {
      expect(advice, part.title).toMatch(/^\p{Lu}.*[.?!]$/u);
      expect(words(advice), part.title).toBeLessThanOrEqual(30);
    }
});

test('three checks with one right answer each, and an answer to every choice', () => {
  for (const module of course.modules) expect(module.checks).toHaveLength(3);
  for (const check of checks) {
    expect(check.choices).toHaveLength(3);
    expect(check.choices.filter((choice) => choice.key === check.right)).toHaveLength(1);
    for (const choice of check.choices) expect(words(choice.answer)).toBeGreaterThan(8);
  }
  const places = checks.map((check) => check.choices.findIndex((one) => one.key === check.right));
  expect(new Set(places).size).toBeGreaterThan(1);
});

test('two reflections in every module', () => {
  for (const module of course.modules) expect(module.reflections).toHaveLength(2);
});

test('keys are unique, stable and short enough for the database', () => {
  const keys = [lessons, checks, reflections].flatMap((list) => list.map((one) => one.key));
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{3,60}$/u);
  expect(keys).toEqual([
    'de-atta-stegen',
    'benchmarking',
    'checklistan',
    'mentor-och-slutrapport',
    'sjalvskattning-vem',
    'presentation-nar',
    'modellkommun-nar',
    'lara-av-andra',
    'lara-av-oss',
  ]);
});

test('three statements to score, with the scores 1, 2 and 3 once each, all answered', () => {
  const practices = blocks.filter((block) => block.kind === 'practice');
  expect(practices.map((one) => one.reasonable).toSorted()).toEqual([1, 2, 3]);
  for (const practice of practices) {
    expect(practice.steps.map((step) => step.score)).toEqual([1, 2, 3]);
    for (const step of practice.steps) expect(words(step.answer)).toBeGreaterThan(8);
  }
});

test('the eight steps: five together, three at home', () => {
  const line = blocks.find((block) => block.kind === 'stepLine');
  expect(line?.steps).toHaveLength(8);
  expect(line?.steps.filter((step) => step.together)).toHaveLength(5);
});

test('the drawn checklists follow the rule they explain: 13 points, one ready, one not', () => {
  const bars = blocks.find((block) => block.kind === 'scoreBars');
  expect(bars?.rows.map((row) => row.scores.length)).toEqual([13, 13]);
  expect(bars?.rows.map((row) => isReady(row.scores))).toEqual([true, false]);
});

test.each([
  'tjänstem',
  'självutvärder',
  'läromöte',
  'lärträff',
  'hemmaplanen',
  'oj,',
  'hoppsan',
  'tyvärr',
  'skickat',
  'bäst i',
  'sämst',
  'Granvik',
  'Strandhamn',
  'Björkliden',
  'Mellanland',
  'Tallmo',
  'TODO',
  '...',
  ' - ',
  '"',
])('the text never says %j', (word) => {
  expect(everyText.filter((text) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
});

test('sources are named, and the reader is told whose text it is', () => {
  for (const module of course.modules) {
    expect(module.sources.length).toBeGreaterThan(5);
    expect(module.sourceNote).toContain('Texten är Jämsides egen');
  }
});

test('the stated minutes are a calm reader’s', () => {
  for (const lesson of lessons) {
    const read = lesson.parts.flatMap((part) => [
      ...part.body.flatMap((block) => proseOf(block)),
      ...part.body.flatMap(figureText),
      part.advice?.electedOfficial ?? '',
    ]);
    // A statement to score is thought about, not only read.
    const thinking = lesson.parts.flatMap(practicesOf).length * 0.5;
    const minutes = words(read.join(' ')) / 170 + thinking;
    expect(Math.abs(lesson.minutes - minutes), lesson.title).toBeLessThanOrEqual(1);
  }
});

test('the outline counts what the course holds, and carries no texts', () => {
  expect(courseOutline).toEqual(outlineOf(course));
  expect(JSON.stringify(courseOutline).length).toBeLessThan(JSON.stringify(course).length / 10);
});

test('the files on disk are what the build serves', async () => {
  expect(readCourse(await readCourseFiles())).toEqual(course);
});

function proseOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [plain(block.content)];
  return block.kind === 'list' ? block.items.map(plain) : [];
}
function figureText(block: Block): string[] {
  if (block.kind === 'paragraph' || block.kind === 'list') return [];
  if (block.kind !== 'practice') return texts(block);
  return [block.story, block.statement, block.signOfTop, block.steps[0]?.answer ?? ''];
}
function practicesOf(part: Part): Block[] {
  return part.body.filter((block) => block.kind === 'practice');
}
function isReady(scores: readonly number[]): boolean {
  return !scores.includes(1) && scores.filter((score) => score === 3).length > scores.length / 2;
}
