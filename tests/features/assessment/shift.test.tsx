// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import { LocalProvider } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import type { Score } from '#domain/assessment/assessment.ts';
import { AssessmentPage } from '#features/assessment/assessment-page.tsx';
import { ShiftPage } from '#features/assessment/shift/shift-page.tsx';
import { rowId } from '#lib/row-id.ts';
import { makeJointPhone, org, pullAnswer } from '#tests/support/rows/assessment-rows.ts';
import { granvik, occasionId, statementId } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { paths } from '#ui/paths.ts';

let local: TestLocal;
const at = granvik.participationId;
const codes = core2026.statements.map(({ code }) => code);
const version = rowId('checklist_version', core2026.version_key);

/** What was handed in at an occasion, in the list's order. */
async function handIn(occasion: number, scores: readonly Score[], list = version) {
  const assessment = rowId('assessment', at, occasionId(occasion), list);
  await local.pulled('hand_in', {
    scope_id: org,
    id: rowId('hand_in', assessment, '1'),
    assessment_id: assessment,
    number: 1,
    seen: Object.fromEntries(
      scores.map((score, ord) => [statementId(codes[ord] ?? ''), { score, comment: '' }]),
    ),
  });
}
const first: readonly Score[] = [1, 1, 1, 1, 2, 1, 2, 3, 1, 2, 1, 2, null];
const second: readonly Score[] = [3, 2, 2, 2, 3, 1, 2, 2, 1, 2, 2, 3, 1];

function open(path = paths.shift(at)) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.shift(':participation')} element={<ShiftPage />} />
          <Route path={paths.assessment(':participation')} element={<AssessmentPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const cells = (code: string) =>
  [...(document.querySelector(`tr[data-code="${code}"]`)?.children ?? [])].map(
    (cell) => cell.textContent,
  );

beforeEach(async () => {
  local = await makeJointPhone();
});
afterEach(cleanup);

test('one sentence says it, the picture and the table hold the same numbers', async () => {
  await handIn(1, first);
  await handIn(2, second);
  open();
  await title('Sedan uppstarten har sju påståenden höjts och ett sänkts. Tre 1:or är kvar.');
  screen.getByText('Granvik, uppstarten till lärandeträff 1');
  const picture = screen.getByRole('img', {
    name: 'Från uppstarten till lärandeträff 1: sju höjda, ett sänkt, fyra lika, ett inte jämfört.',
  });
  const lines = [...picture.querySelectorAll('path')];
  expect(lines).toHaveLength(12);
  const table = screen.getByRole('table', { name: /Granvik: gemensam skattning/u });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(13);
  const digit = (cell: Element | undefined) => Number.parseInt(cell?.textContent ?? '', 10);
  const told = rows.flatMap((row) => {
    const [, from, now] = [...row.children];
    const [one, other] = [digit(from), digit(now)];
    return Number.isNaN(one) ? [] : [`${row.getAttribute('data-code')} ${one} ${other}`];
  });
  const drawn = lines.map(({ dataset: { code, from, to } }) => `${code} ${from} ${to}`);
  expect(drawn.toSorted()).toEqual(told.toSorted());
  expect(cells('U1')).toEqual(['Politiskt beslut', '1', '3 höjt', '·inte än', '+2']);
  expect(cells('C1').slice(1)).toEqual(['3', '2 sänkt', '·inte än', '−1']);
  expect(cells('C3').slice(1)).toEqual(['1', '1', '·inte än', 'lika']);
  expect(cells('D3').slice(1)).toEqual(['–inte skattad', '1', '·inte än', '–inte jämförd']);
  expect(document.body.textContent).not.toMatch(/medel|snitt|totalt|summa|procent|%/iu);
});

test('what is left is named, hedged, and by success factor', async () => {
  await handIn(1, first);
  await handIn(2, second);
  open();
  const left = await screen.findByRole('region', { name: /3:or till, och tre 1:or att lyfta/u });
  expect(within(left).getAllByRole('link', { name: /Tecken på en 3:a/u }).length).toBeGreaterThan(
    2,
  );
  within(left).getByText(/kanske redo att vara modellkommun/u);
  fireEvent.click(screen.getByRole('radio', { name: 'Framgångsfaktorer' }));
  const factor = await screen.findByRole('link', { name: /^1\. / });
  expect(factor.textContent).toContain('Ett höjt.');
  expect(factor.getAttribute('href')).toMatch(/^\/kurs\/faktorer\//u);
});

test('the open one stands in the table, and in the sentence only when it is whole', async () => {
  await handIn(1, first);
  await pullAnswer(local, 'U1', 3);
  open();
  await title('Det första ni har är uppstarten. Sju 1:or är kvar.');
  await screen.findByRole('heading', { name: 'Lärandeträff 1 är inte inlämnad än' });
  screen.getByText(/1 av 13 är skattade/u);
  expect(screen.queryByRole('img')).toBeNull();
  expect(cells('U1').slice(1, 3)).toEqual(['1', '3 höjt']);
  cleanup();
  for (const [ord, code] of codes.entries()) await pullAnswer(local, code, second[ord] ?? 1);
  open();
  await title('Sedan uppstarten har sju påståenden höjts och ett sänkts. Tre 1:or är kvar.');
  screen.getByText('Den räknas här som den står nu.');
});

test('another list is said, and only what both have is compared', async () => {
  const key = 'karna-2027';
  const other = rowId('checklist_version', key);
  const programme = scopeId('programme');
  const { statements: all, ...own } = core2026;
  // D4 asked two things and is no question of another list's
  const statements = all.filter(({ code }) => code !== 'D4');
  await local.pulled('checklist_version', {
    scope_id: programme,
    id: other,
    ...own,
    version_key: key,
  });
  for (const one of statements.slice(0, 5))
    await local.pulled('statement', {
      scope_id: programme,
      id: rowId('statement', key, one.code),
      ...one,
      theme: one.code,
      version_key: key,
    });
  await local.pulled('occasion', {
    scope_id: scopeId('plan', granvik.roundId),
    id: occasionId(2),
    round_id: granvik.roundId,
    checklist_version_id: other,
    number: 2,
    title: 'Lärandeträff 1',
    step_number: 3,
    opens_on: '2026-11-16',
    closes_on: '2026-12-10',
  });
  await handIn(1, first);
  const assessment = rowId('assessment', at, occasionId(2), other);
  await local.pulled('hand_in', {
    scope_id: org,
    id: rowId('hand_in', assessment, '1'),
    assessment_id: assessment,
    number: 1,
    seen: Object.fromEntries(
      statements
        .slice(0, 5)
        .map(({ code }) => [rowId('statement', key, code), { score: 2, comment: '' }]),
    ),
  });
  open();
  await title('Sedan uppstarten har fyra påståenden höjts. Inga 1:or är kvar.');
  screen.getByRole('heading', { name: 'Listan blev en annan' });
  screen.getByText(/Bara påståenden som finns i båda jämförs: 5 av 5/u);
});

test('before anything stands it says what makes it come; the assessment leads here', async () => {
  open(paths.assessment(at));
  fireEvent.click(await screen.findByRole('link', { name: /^Förflyttning/u }));
  await title('Det finns ingen förflyttning att visa än');
  await handIn(1, first);
  await title('Det första ni har är uppstarten. Sju 1:or är kvar.');
});
