// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { factorHeads, loadCourse } from '#content/course/course.ts';
import type { CourseModule, Factor } from '#content/course/course-model.ts';
import { paths } from '#ui/paths.ts';
import { openCourse } from './course-app.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
let course: { readonly modules: readonly CourseModule[]; readonly factors: readonly Factor[] };
beforeAll(async () => {
  course = await loadCourse();
});
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const advised = () => {
  for (const module of course.modules)
    for (const lesson of module.lessons)
      for (const [index, part] of lesson.parts.entries())
        if (part.advice && index === lesson.parts.length - 1) return { module, lesson, part };
  throw new Error('no lesson ends with advice');
};

test('the ten factors are listed, and each has its page with advice, tips, links and sources', async () => {
  openCourse(local, paths.factors);
  await heading('Tio framgångsfaktorer');
  const links = screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('/kurs/faktorer/'));
  expect(links).toHaveLength(10);
  const [factor] = course.factors;
  fireEvent.click(screen.getByRole('link', { name: new RegExp(factor?.title ?? '', 'u') }));
  await heading(factor?.title ?? '');
  expect(screen.getByRole('heading', { name: 'Kommunikationstips' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'CEMR-deklarationen' })).toBeTruthy();
  expect(screen.getByText(factor?.advice.electedOfficial ?? '')).toBeTruthy();
  expect(
    screen.getByRole('link', { name: new RegExp(factorHeads[1]?.title ?? '', 'u') }),
  ).toBeTruthy();
});

test('links lead out over https, beside the app, and say so', async () => {
  const { module, lesson } = advised();
  openCourse(local, `${paths.lesson(module.key, lesson.key)}?del=${lesson.parts.length + 1}`);
  const more = (await screen.findByText('Läs mer')).closest('details');
  const list = within(more ?? document.body);
  for (const link of list.getAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^https:\/\//u);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(link.textContent).toContain('öppnas i en ny flik');
  }
});

test('a lesson’s end has its questions for a group, and every number with its source', async () => {
  const module = course.modules.find((one) =>
    one.lessons.some((lesson) => lesson.facts.length > 0),
  );
  const lesson = module?.lessons.find((one) => one.facts.length > 0);
  const address = paths.lesson(module?.key ?? '', lesson?.key ?? '');
  const first = openCourse(local, address);
  await heading(lesson?.parts[0]?.title ?? '');
  expect(screen.queryByText('Diskutera tillsammans')).toBeNull();
  first.unmount();
  openCourse(local, `${address}?del=${(lesson?.parts.length ?? 0) + 1}`);
  await screen.findByText('Diskutera tillsammans');
  for (const question of lesson?.discuss ?? []) expect(screen.getByText(question)).toBeTruthy();
  const sources = within(screen.getByText(/Varifrån uppgift/u).closest('details') ?? document.body);
  for (const fact of lesson?.facts ?? []) {
    expect(sources.getAllByText(new RegExp(fact.year, 'u')).length).toBeGreaterThan(0);
    expect(sources.getAllByText(new RegExp(escape(fact.source), 'u')).length).toBeGreaterThan(0);
  }
  expect(sources.getAllByText(/^Kontrollerad .* 2026$/u)).toHaveLength(lesson?.facts.length ?? 0);
});

test('whose advice one reads is kept from page to page', async () => {
  const { module, lesson } = advised();
  const first = openCourse(
    local,
    `${paths.lesson(module.key, lesson.key)}?del=${lesson.parts.length}`,
  );
  fireEvent.click(await screen.findByRole('radio', { name: 'Strateg' }));
  first.unmount();
  const [factor] = course.factors;
  openCourse(local, paths.factor(factor?.key ?? ''));
  await heading(factor?.title ?? '');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Strateg' }).checked).toBe(true);
});

test('the search shows the sentence with the words marked, and opens at the screenful', async () => {
  openCourse(local, paths.courseSearch);
  await heading('Sök i kursen');
  const box = screen.getByRole('searchbox', { name: 'Vad letar du efter?' });
  fireEvent.change(box, { target: { value: 'forskola' } });
  await screen.findByText(/träffar$/u);
  const marks = document.querySelectorAll('mark');
  expect(marks.length).toBeGreaterThan(2);
  for (const mark of marks) expect(mark.textContent.toLowerCase()).toBe('förskola');
  const row = marks[0]?.closest('a');
  const title = row?.querySelector('span > span')?.textContent ?? '';
  expect(row?.getAttribute('href')).toMatch(/\?del=\d+$/u);
  fireEvent.click(row ?? document.body);
  await screen.findByRole('heading', { name: title });
});

test('nothing found says so, in words', async () => {
  openCourse(local, `${paths.courseSearch}?q=xylofon`);
  await screen.findByText(/Inget i kursen innehåller ”xylofon”/u);
});

test('there is nothing to listen with where the browser has no Swedish voice', async () => {
  const { module, lesson } = advised();
  vi.stubGlobal('speechSynthesis', voices([{ lang: 'en-GB' }]));
  openCourse(local, `${paths.lesson(module.key, lesson.key)}?del=1`);
  await heading(lesson.parts[0]?.title ?? '');
  expect(screen.queryByRole('button', { name: 'Lyssna' })).toBeNull();
});

test('a screenful is read aloud sentence by sentence, and leaving it makes it silent', async () => {
  const { module, lesson } = advised();
  const synthesis = voices([{ lang: 'en-GB' }, { lang: 'sv-SE' }]);
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const page = openCourse(local, `${paths.lesson(module.key, lesson.key)}?del=1`);
  await heading(lesson.parts[0]?.title ?? '');
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  press('Lyssna');
  expect(synthesis.said()).toContain(lesson.parts[0]?.title);
  // One at a time, and no word of where in it the voice is: the end of one is the beginning of the next.
  expect(synthesis.waiting).toHaveLength(1);
  const [first] = synthesis.waiting;
  act(() => synthesis.end());
  expect(synthesis.waiting).toHaveLength(1);
  expect(synthesis.waiting[0]).not.toBe(first);
  press('Sluta läsa upp');
  expect(synthesis.waiting).toEqual([]);
  // What was cancelled ends late: nothing begins by it.
  act(() => first?.dispatchEvent(new Event('end')));
  expect(synthesis.waiting).toEqual([]);
  press('Lyssna');
  press('Fortsätt');
  await heading(lesson.parts[1]?.title ?? '');
  await waitFor(() => expect(synthesis.waiting).toEqual([]));
  press('Lyssna');
  for (let turn = 0; synthesis.waiting.length > 0; turn += 1) {
    expect(turn).toBeLessThan(200);
    act(() => synthesis.end());
  }
  await screen.findByRole('button', { name: 'Lyssna' });
  press('Lyssna');
  page.unmount();
  expect(synthesis.waiting).toEqual([]);
});

class Utterance extends EventTarget {
  readonly text: string;
  voice: unknown;
  lang = '';
  constructor(text: string) {
    super();
    this.text = text;
  }
}
/** A browser's speech: what it has been asked to say and has not said. */
function voices(list: readonly { readonly lang: string }[]) {
  const waiting: Utterance[] = [];
  return Object.assign(new EventTarget(), {
    waiting,
    said: () => waiting[0]?.text,
    end: () => waiting.shift()?.dispatchEvent(new Event('end')),
    getVoices: () => list.map((voice) => ({ ...voice, localService: true })),
    speak: (utterance: Utterance) => void waiting.push(utterance),
    cancel: () => void waiting.splice(0),
  });
}
function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
