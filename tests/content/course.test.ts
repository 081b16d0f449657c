import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '#content/build/check-content.ts';
import { KEY_FILE } from '#content/build/check-keys.ts';
import { CONTENT_FOLDER, readCourseFiles } from '#content/build/course-files.ts';
import { formatFault } from '#content/build/faults.ts';
import { readCourse, type ReadCourse } from '#content/build/read-course.ts';
import { factorHeads, findModule, loadCourse, loadGuide } from '#content/course/course.ts';
import { outlineOf } from '#content/course/course-model.ts';
import { courseOutline } from '#content/course/outline.ts';
import { countWords } from '#content/course/plain-words.ts';

let read: ReadCourse;
beforeAll(async () => {
  read = readCourse(await readCourseFiles());
});
const keys = async () => ({
  name: KEY_FILE,
  text: await readFile(join(CONTENT_FOLDER, KEY_FILE), 'utf8'),
});

test('npm run content:check finds nothing to mend', async () => {
  expect(checkContent(read, await keys()).map(formatFault)).toEqual([]);
});

test('seven modules in order, and the sixth with its four lessons under the keys it always had', () => {
  expect(read.course.modules.map(({ number, key }) => `${number} ${key}`)).toEqual([
    '1 varfor',
    '2 politiken',
    '3 internationellt',
    '4 integrering',
    '5 framgangsfaktorer',
    '6 modellkonceptet',
    '7 gruppen',
  ]);
  const sixth = read.course.modules.find((one) => one.key === 'modellkonceptet');
  expect(sixth?.lessons.map((lesson) => lesson.key)).toEqual([
    'de-atta-stegen',
    'benchmarking',
    'checklistan',
    'mentor-och-slutrapport',
  ]);
});

test('the ten factors are there, and the guide for the one who leads a talk', async () => {
  expect(factorHeads.map((factor) => factor.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await loadGuide.load();
  expect(loadGuide.now()?.parts.length).toBeGreaterThan(2);
});

test('a module is fetched when it is asked for, once, and is what the files say', async () => {
  const kept = findModule('modellkonceptet');
  expect(findModule('finns-inte')).toBeUndefined();
  const first = kept?.load();
  expect(kept?.load()).toBe(first);
  await first;
  expect(kept?.now()).toEqual(read.course.modules.find((one) => one.key === 'modellkonceptet'));
  const all = await loadCourse();
  expect(all.modules).toEqual(read.course.modules);
  expect(all.factors).toEqual(read.factors);
  expect(all.pages).toEqual(read.pages);
});

test('the outline counts what the course holds, and carries no texts', () => {
  expect(courseOutline).toEqual(outlineOf(read.course));
  expect(gzip(courseOutline)).toBeLessThan(3000);
});

test('the whole course is at most 150 kB to fetch, and no lesson more than 12', () => {
  const { course, factors, guide, pages } = read;
  const files = [...course.modules, factors, guide, pages].map(gzip);
  expect(files.reduce((sum, one) => sum + one, 0)).toBeLessThan(150_000);
  for (const lesson of course.modules.flatMap((module) => module.lessons))
    expect(gzip(lesson), lesson.key).toBeLessThan(12_000);
});

test('every answer teaches, and the right choice is not always in the same place', () => {
  const checks = read.course.modules.flatMap((module) => module.checks);
  for (const check of checks) {
    const answers =
      check.kind === 'order' ? [check.answer] : itemsOf(check).map((item) => item.answer);
    for (const answer of answers) expect(countWords([answer]), check.key).toBeGreaterThanOrEqual(6);
  }
  const places = checks.flatMap((check) =>
    check.kind === 'choose' ? [check.choices.findIndex((one) => one.key === check.right)] : [],
  );
  expect(new Set(places).size).toBeGreaterThan(2);
});

test('advice is a sentence for each role', () => {
  const advised = read.course.modules
    .flatMap((module) => module.lessons.flatMap((lesson) => lesson.parts))
    .flatMap((part) => (part.advice ? [part.advice] : []));
  expect(advised.length).toBeGreaterThan(20);
  for (const advice of [...advised, ...read.factors.map((factor) => factor.advice)])
    for (const text of Object.values(advice)) {
      expect(text).toMatch(/^[\p{Lu}”].*[.?]”?$/u);
      expect(countWords([text]), text).toBeLessThanOrEqual(40);
    }
});

test('three statements to score, with the scores 1, 2 and 3 once each, all answered', () => {
  const practices = blocks().filter((block) => block.kind === 'practice');
  expect(practices.map((one) => one.reasonable).toSorted()).toEqual([1, 2, 3]);
  for (const practice of practices) {
    expect(practice.steps.map((step) => step.score)).toEqual([1, 2, 3]);
    for (const step of practice.steps) expect(countWords([step.answer])).toBeGreaterThan(8);
  }
});

test('the eight steps: five together, three at home', () => {
  const line = blocks().find((block) => block.kind === 'stepLine');
  expect(line?.steps).toHaveLength(8);
  expect(line?.steps.filter((step) => step.together)).toHaveLength(5);
});

test('the drawn checklists follow the rule they explain: 13 points, one ready, one not', () => {
  const bars = blocks().find((block) => block.kind === 'scoreBars');
  expect(bars?.rows.map((row) => row.scores.length)).toEqual([13, 13]);
  expect(bars?.rows.map((row) => isReady(row.scores))).toEqual([true, false]);
});

test('sources are named, and the reader is told whose text it is', () => {
  for (const module of read.course.modules) {
    expect(module.sources.length, module.key).toBeGreaterThan(2);
    expect(module.sourceNote, module.key).toContain('Texten är Jämsides egen');
  }
});

test('every number says how much, of what, when, where from and when it was checked', () => {
  const facts = read.course.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) => lesson.facts),
  );
  expect(facts.length).toBeGreaterThan(20);
  for (const { key, ...fact } of facts) {
    expect(fact.value, key).toMatch(/\d|\p{L}/u);
    expect([fact.unit, fact.text, fact.year, fact.source], key).not.toContain('');
    expect(fact.checked, key).toMatch(/^2026-\d\d-\d\d$/u);
  }
});

function blocks() {
  return read.course.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) => lesson.parts.flatMap((part) => part.body)),
  );
}
function itemsOf(check: ReadCourse['course']['modules'][number]['checks'][number]) {
  if (check.kind === 'choose') return check.choices;
  return check.kind === 'match' ? check.items : [];
}
function isReady(scores: readonly number[]): boolean {
  return !scores.includes(1) && scores.filter((score) => score === 3).length > scores.length / 2;
}
function gzip(value: unknown): number {
  return gzipSync(JSON.stringify(value)).length;
}
