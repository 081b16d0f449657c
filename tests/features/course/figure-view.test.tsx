// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { isAct } from '#content/course/act-model.ts';
import { loadCourse } from '#content/course/course.ts';
import { sceneNames, type Figure } from '#content/course/figure-model.ts';
import { FigureView } from '#features/course/figure/figure-view.tsx';
import { SceneDrawing } from '#features/course/scene/scene-drawing.tsx';

type Drawn = Exclude<Figure, { readonly kind: 'practice' }>;
let figures: readonly Drawn[];
beforeAll(async () => {
  const { modules, factors } = await loadCourse();
  const pages = [...modules.flatMap((module) => module.lessons), ...factors];
  figures = pages
    .flatMap((page) => page.parts.flatMap((part) => part.body))
    .filter(
      (block) => !['paragraph', 'list', 'practice'].includes(block.kind) && !isAct(block),
    ) as Drawn[];
});
afterEach(cleanup);

/** What somebody who listens hears: the text, and the names of pictures. */
function heard(figure: Drawn): string {
  const { container, unmount } = render(<FigureView figure={figure} />);
  const hidden = container.querySelectorAll('[aria-hidden="true"]');
  for (const one of hidden) one.remove();
  const names = [...container.querySelectorAll('[role=img]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  const text = [container.textContent, ...names].join(' ');
  unmount();
  return text;
}

test('nothing is drawn without its words', () => {
  expect(figures.length).toBeGreaterThan(40);
  for (const figure of figures) {
    const text = heard(figure);
    for (const words of wordsIn(figure)) expect(text, figure.kind).toContain(words);
  }
});

test('a line that gives support is called by a press on its number', () => {
  const { container } = render(
    <FigureView
      figure={{
        kind: 'whole',
        caption: 'Stödlinjer',
        parts: [
          { title: '020-50\u00a050\u00a050', note: 'Kvinnofridslinjen.' },
          { title: 'Skolan', note: 'Ingen linje.' },
        ],
      }}
    />,
  );
  const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['tel:020505050']);
});

test('every number that is drawn names its source', () => {
  const numbers = figures.filter((one) => one.kind === 'fact' || one.kind === 'compare');
  expect(numbers.length).toBeGreaterThan(7);
  for (const figure of numbers) expect(heard(figure)).toMatch(/Källa: \S/u);
});

test('the ten places are drawings of their own, each with its description', () => {
  const drawings = sceneNames.map((name) => {
    const { container } = render(<SceneDrawing of={name} alt={`Så ser ${name} ut`} />);
    const drawing = container.querySelector('svg');
    expect(drawing?.getAttribute('aria-label')).toBe(`Så ser ${name} ut`);
    expect(drawing?.querySelector('text')).toBeNull();
    return drawing?.innerHTML;
  });
  expect(new Set(drawings).size).toBe(10);
});

function wordsIn(figure: Drawn): readonly string[] {
  const noted = (list: readonly { readonly title: string; readonly note: string }[]) =>
    list.flatMap(({ title, note }) => [title, note]);
  switch (figure.kind) {
    case 'fact':
      return [figure.fact.text, figure.fact.caution];
    case 'compare':
      return [...figure.rows.flatMap(({ title, text }) => [title, text]), figure.caption];
    case 'chain':
      return [...noted(figure.links), figure.caption];
    case 'wheel':
      return [...noted(figure.steps), figure.caption];
    case 'whole':
      return [...noted(figure.parts), figure.caption];
    case 'timeline':
      return [...figure.events.flatMap(({ year, what }) => [year, what]), figure.caption];
    case 'scene':
      return [figure.alt, figure.caption];
    case 'goal':
      return [figure.name, figure.wording, figure.atHome];
    case 'example':
      return [figure.title, figure.text, figure.scene?.alt ?? ''];
    case 'stepLine':
      return figure.steps.flatMap(({ title, what, gives }) => [title, what, gives]);
    case 'barPair':
    case 'scoreBars':
      return [...figure.rows.flatMap(({ title, note }) => [title, note]), figure.caption];
  }
}
