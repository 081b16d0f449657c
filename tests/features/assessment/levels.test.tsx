// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import { LocalProvider } from '#data/use-live.ts';
import { AssessmentPage } from '#features/assessment/assessment-page.tsx';
import { ReviewPage } from '#features/assessment/hand-in/review-page.tsx';
import { LookOverPage } from '#features/assessment/look-over/look-over-page.tsx';
import { ShiftPage } from '#features/assessment/shift/shift-page.tsx';
import { StandingPage } from '#features/assessment/standing-page.tsx';
import { JointStatementPage } from '#features/assessment/statement/joint-statement-page.tsx';
import { CardPage } from '#features/checklist/cards/cards-page.tsx';
import { StatementPage } from '#features/checklist/statement-page.tsx';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { makeJointPhone, pullAnswer } from '#tests/support/rows/assessment-rows.ts';
import { granvik, statementId } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { paths } from '#ui/paths.ts';

const board = 'Nämnd eller styrelse';
const administration = 'Förvaltning';
const at = granvik.participationId;
let local: TestLocal;

/** The list as if it had two levels, every other statement at each. */
beforeEach(async () => {
  local = await makeJointPhone();
  const programme = scopeId('programme');
  const version = rowId('checklist_version', core2026.version_key);
  await local.db.rows('checklist_version').update([programme, version], {
    levels: [
      { key: 'board', label: board },
      { key: 'administration', label: administration },
    ],
  });
  for (const [ord, { code }] of core2026.statements.entries()) {
    const level = ord % 2 === 0 ? 'board' : 'administration';
    await local.db.rows('statement').update([programme, statementId(code)], { level });
    // a lowest score without a word, so that every page has something to name
    await pullAnswer(local, code, 1);
  }
});
afterEach(cleanup);

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.assessment(':participation')} element={<AssessmentPage />} />
          <Route path={paths.lookOver(':participation')} element={<LookOverPage />} />
          <Route path={paths.shift(':participation')} element={<ShiftPage />} />
          <Route path={paths.standing(':participation')} element={<StandingPage />} />
          <Route path={paths.handIn(':participation')} element={<ReviewPage />} />
          <Route path={paths.card(':participation', ':code')} element={<CardPage />} />
          <Route path={paths.statement(':participation', ':code')} element={<StatementPage />} />
          <Route
            path={paths.jointStatement(':participation', ':code')}
            element={<JointStatementPage />}
          />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const [first, second] = core2026.statements;

test.each([
  ['look over', paths.lookOver(at)],
  ['where the organisation stands', paths.standing(at)],
  ['the review before the hand-in', paths.handIn(at)],
])('%s: some of the list, each statement with its level', async (_, path) => {
  open(path);
  const rows = await screen.findAllByText(first?.short ?? '', { exact: false, selector: 'li *' });
  expect(rows.some((row) => row.textContent === `${first?.short} ${board}`)).toBe(true);
  expect(document.body.textContent).toContain(`${second?.short} ${administration}`);
});

test('the joint list is parted by the levels', async () => {
  open(paths.assessment(at));
  const region = await screen.findByRole('region', { name: board });
  within(region).getByText(first?.short ?? '');
  expect(within(region).queryByText(second?.short ?? '')).toBeNull();
  within(screen.getByRole('region', { name: administration })).getByText(second?.short ?? '');
});

test('the matrix of the shift is parted by them, with every statement once', async () => {
  open(paths.shift(at));
  await screen.findByRole('table');
  const heads = [...document.querySelectorAll('th[scope="rowgroup"]')].map(
    (one) => one.textContent,
  );
  expect(heads).toEqual([board, administration]);
  expect(document.querySelectorAll('tr[data-code]')).toHaveLength(core2026.statements.length);
  const bodies = document.querySelectorAll('tbody');
  expect(bodies[0]?.querySelector(`tr[data-code="${first?.code}"]`)).toBeTruthy();
  expect(bodies[1]?.querySelector(`tr[data-code="${second?.code}"]`)).toBeTruthy();
});

test.each([
  ['a card', (code: string) => paths.card(at, code)],
  ['one’s own statement', (code: string) => paths.statement(at, code)],
  ['the joint statement', (code: string) => paths.jointStatement(at, code)],
])('%s says the level beside its place', async (_, path) => {
  open(path(second?.code ?? ''));
  await screen.findByText(administration);
  expect(screen.queryByText(board)).toBeNull();
});
