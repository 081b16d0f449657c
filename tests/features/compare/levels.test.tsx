// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { Differences } from '#features/compare/differences.tsx';
import { Everything } from '#features/compare/everything.tsx';
import { Stage } from '#features/compare/stage.tsx';
import { viewOf } from '#features/compare/use-compare.ts';
import { makeBeside, type Made } from '#tests/support/rows/beside-rows.ts';
import { granvik } from '#tests/support/rows/checklist-rows.ts';
import { makeComparePhone } from '#tests/support/rows/compare-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

const levels = [
  { key: 'board', label: 'Nämnd eller styrelse' },
  { key: 'administration', label: 'Förvaltning' },
];
/** Board, administration, board, administration; on four steps. */
const made: Made = {
  number: 2,
  title: 'Lärandeträff 1',
  top: 4,
  levels,
  statements: ['A', 'B', 'C', 'D'].map((code, at) => ({
    code,
    theme: code,
    level: at % 2 === 0 ? 'board' : 'administration',
  })),
  scores: [
    [1, 2, 3, 4],
    [2, 4, 1, 4],
  ],
};

let local: TestLocal;
beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  local = await makeComparePhone();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(what: (view: ReturnType<typeof viewOf>) => React.ReactNode, one = made) {
  const beside = makeBeside(one);
  render(
    <LocalProvider value={local}>
      <MemoryRouter>{what(viewOf(granvik, [beside], beside))}</MemoryRouter>
    </LocalProvider>,
  );
}
const order = (within: ParentNode = document) =>
  [...within.querySelectorAll('[data-statement]')].map((one) => one.getAttribute('data-statement'));
const names = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent);

test('in the list’s order the level is a heading, over the picture and over the table', () => {
  show((view) => <Everything view={view} asTable={false} />);
  expect(order(screen.getByRole('list', { name: 'Nämnd eller styrelse' }))).toEqual(['A', 'C']);
  expect(order(screen.getByRole('list', { name: 'Förvaltning' }))).toEqual(['B', 'D']);
  const picture = order();
  cleanup();
  show((view) => <Everything view={view} asTable />);
  expect(names('th[scope="rowgroup"]')).toEqual(['Nämnd eller styrelse', 'Förvaltning']);
  expect(order()).toEqual(picture);
});

test('in another order each statement says its own', () => {
  show((view) => <Differences view={view} />);
  screen.getByText('Namn B', { exact: false, selector: 'section > div > p' });
  expect(names('[data-block] p')[0]).toBe('Namn B Förvaltning');
  expect(names('h3')).toEqual(['Namn A Nämnd eller styrelse']);
  for (const fold of document.querySelectorAll('summary')) fireEvent.click(fold);
  expect(names('details li > span:first-child')).toEqual([
    'Namn C Nämnd eller styrelse',
    'Namn D Förvaltning',
  ]);
  cleanup();
  show((view) => <Stage view={view} isSorted asTable />);
  expect(names('th[scope="row"]')).toEqual([
    'Namn B Förvaltning',
    'Namn A Nämnd eller styrelse',
    'Namn C Nämnd eller styrelse',
    'Namn D Förvaltning',
  ]);
  expect(names('th[scope="rowgroup"]')).toEqual([]);
});

test('a list with one level says none', () => {
  show((view) => <Everything view={view} asTable />, { ...made, levels: [] });
  expect(names('th[scope="row"]')).toEqual(['Namn A', 'Namn B', 'Namn C', 'Namn D']);
  expect(names('th[scope="rowgroup"]')).toEqual([]);
});
