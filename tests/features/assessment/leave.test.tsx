// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import { leaveSelfAssessment } from '#data/assessment/leave-self-assessment.ts';
import { saveComment, saveScore } from '#data/checklist/save-own-answer.ts';
import { LocalProvider } from '#data/use-live.ts';
import { AssessmentEntry } from '#features/assessment/assessment-entry.tsx';
import { AssessmentPage } from '#features/assessment/assessment-page.tsx';
import { AlikePage } from '#features/assessment/leave/alike-page.tsx';
import { LeavePage } from '#features/assessment/leave/leave-page.tsx';
import { JointStatementPage } from '#features/assessment/statement/joint-statement-page.tsx';
import { ChecklistPage } from '#features/checklist/checklist-page.tsx';
import { rowId } from '#lib/row-id.ts';
import { answerId, makeJointPhone, org, pullHandIn } from '#tests/support/rows/assessment-rows.ts';
import { granvik, occasionId, statementId, uid } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { paths } from '#ui/paths.ts';

let local: TestLocal;
const at = granvik.participationId;
const samira = '00000000-0000-4000-8000-0000000000a2';
const codes = core2026.statements.map(({ code }) => code);
const of = (code: string) => ({
  participationId: at,
  occasionId: occasionId(2),
  statementId: statementId(code),
});
const leaving = { participationId: at, occasionId: occasionId(2) };

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route
            path={paths.checklist}
            element={<ChecklistPage together={(hat) => <AssessmentEntry hat={hat} />} />}
          />
          <Route path={paths.leave(':participation')} element={<LeavePage />} />
          <Route path={paths.alike(':participation')} element={<AlikePage />} />
          <Route path={paths.assessment(':participation')} element={<AssessmentPage />} />
          <Route
            path={paths.jointStatement(':participation', ':code')}
            element={<JointStatementPage />}
          />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const mine = () =>
  local.db.rows('self_assessment').get([org, rowId('self_assessment', uid, at, occasionId(2))]);

/** Samira has left hers: all a 2, but the first two. */
async function samiraLeaves(first: number, second: number, comment = '') {
  const scores = codes.map((code, ord) => [code, ord === 0 ? first : ord === 1 ? second : 2]);
  await local.pulled('self_assessment', {
    scope_id: org,
    id: rowId('self_assessment', samira, at, occasionId(2)),
    author_id: samira,
    participation_id: at,
    occasion_id: occasionId(2),
    answers: Object.fromEntries(
      scores.map(([code, score]) => [statementId(String(code)), { score: Number(score), comment }]),
    ),
    left_at: '2026-11-22T09:00:00.000Z',
  });
}
async function scoreAll(score = 2) {
  for (const code of codes) await saveScore(local, of(code), score);
}

beforeEach(async () => {
  local = await makeJointPhone();
});
afterEach(cleanup);

test('nobody sees what a colleague has scored before having left her own', async () => {
  await samiraLeaves(1, 3, 'Planen saknas.');
  open(paths.assessment(at));
  await screen.findByText('1 av 2 har lämnat sin skattning');
  expect(screen.queryByText(/skiljer er åt/u)).toBeNull();
  expect(document.body.textContent).not.toContain('Strateg 1');
  cleanup();
  open(paths.jointStatement(at, codes[0] ?? ''));
  await screen.findByRole('heading', { name: 'Kollegornas svar syns när du har lämnat ditt' });
  expect(document.body.textContent).not.toContain('Planen saknas.');
  cleanup();
  open(paths.alike(at));
  await screen.findByText('Det finns inget att ta tillsammans nu');
});

test('what is left is a copy with a receipt; it can be taken back, and one’s own scores stay', async () => {
  await scoreAll();
  await saveComment(local, of('U1'), 'Beslutet är från i våras.');
  open(paths.leave(at));
  await screen.findByText('13 av 13 skattade, en kommentar');
  fireEvent.click(await button('Lämna till kollegorna'));
  await screen.findByRole('heading', { name: 'Nu kan kollegorna i Granvik läsa din skattning' });
  const row = await mine();
  expect(Object.keys(row?.answers ?? {})).toHaveLength(13);
  expect(row?.answers[statementId('U1')]).toEqual({
    score: 2,
    comment: 'Beslutet är från i våras.',
  });
  screen.getByText('13 av 13');
  screen.getByText('Samira Haddad, strateg');
  fireEvent.click(await button('Ta tillbaka min skattning'));
  await button('Lämna till kollegorna');
  expect((await mine())?.deleted ?? true).toBe(true);
  expect(await local.db.rows('own_answer').count()).toBe(13);
});

test('what is changed afterwards is told, and left again with a press', async () => {
  await scoreAll();
  await leaveSelfAssessment(local, leaving);
  await saveScore(local, of('U1'), 3);
  open(paths.leave(at));
  await screen.findByRole('heading', {
    name: 'Du har ändrat din skattning efter att du lämnade den',
  });
  fireEvent.click(await button('Lämna igen'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Lämna igen' })).toBeNull());
  expect((await mine())?.answers[statementId('U1')]?.score).toBe(3);
});

test('who has scored nothing takes part without, and then sees the others', async () => {
  await samiraLeaves(1, 3);
  open(paths.leave(at));
  expect(screen.queryByRole('button', { name: 'Lämna till kollegorna' })).toBeNull();
  fireEvent.click(await button('Jag deltar utan egen skattning'));
  await screen.findByRole('heading', { name: 'Du deltar utan egen skattning' });
  cleanup();
  open(paths.jointStatement(at, codes[0] ?? ''));
  expect((await screen.findByRole('radio', { name: /1.*Strateg/u })).getAttribute('value')).toBe(
    '1',
  );
});

test('what differs stands first, the widest apart before, with its time; the rest is taken with one act', async () => {
  await scoreAll();
  await saveComment(local, of(codes[5] ?? ''), 'Min anledning');
  await leaveSelfAssessment(local, leaving);
  await samiraLeaves(1, 3);
  await saveScore(local, of(codes[1] ?? ''), 1);
  await leaveSelfAssessment(local, leaving);
  open(paths.assessment(at));
  await screen.findByText(/Två påståenden skiljer er åt, ungefär 5\sminuter\. 2 av 2 har lämnat/u);
  const rows = screen.getAllByRole('link').filter((one) => one.closest('li'));
  const names = core2026.statements.map(({ short }) => short);
  const told = rows.map((row) => row.textContent ?? '').filter((text) => !text.startsWith('Elva'));
  expect(told[0]).toContain(names[1]);
  expect(told[0]).toContain('Politiker 1, strateg 3');
  expect(told[1]).toContain(names[0]);
  fireEvent.click(await screen.findByRole('link', { name: /Elva där ni tycker lika/u }));
  const choices = await screen.findAllByRole('checkbox');
  expect(choices).toHaveLength(11);
  fireEvent.click(choices[0] as HTMLElement);
  fireEvent.click(await button('Ta tio som gemensam skattning'));
  await screen.findByText(/Två påståenden skiljer er åt/u);
  const answers = await local.db.rows('answer').toArray();
  expect(answers).toHaveLength(10);
  expect(answers.every(({ score }) => score === 2)).toBe(true);
  expect(answers.find(({ id }) => id === answerId(codes[5] ?? ''))?.comment).toBe(
    'Politiker: Min anledning',
  );
  await screen.findByRole('link', { name: /Ett där ni tycker lika|En där/u });
});

test('on a statement the roles stand over what they chose, with their words', async () => {
  await scoreAll();
  await leaveSelfAssessment(local, leaving);
  await samiraLeaves(1, 3, 'Planen saknas.');
  open(paths.jointStatement(at, codes[0] ?? ''));
  await screen.findByRole('radio', { name: /^1.*, Strateg/u });
  screen.getByRole('radio', { name: /^2.*, Politiker/u });
  const said = screen.getByText('Planen saknas.').closest('div') as HTMLElement;
  within(said).getByText('Strateg');
});

test('when the joint one is handed in nothing is left or taken back, and everybody may look', async () => {
  await scoreAll();
  await leaveSelfAssessment(local, leaving);
  await samiraLeaves(1, 3);
  await pullHandIn(local, 1, {});
  open(paths.leave(at));
  await screen.findByRole('heading', { name: 'Nu kan kollegorna i Granvik läsa din skattning' });
  expect(screen.queryByRole('button', { name: 'Ta tillbaka min skattning' })).toBeNull();
});

test('the checklist leads to it, and says how many have left theirs', async () => {
  await samiraLeaves(1, 3);
  open(paths.checklist);
  const way = await screen.findByRole('link', { name: /Lämna till kollegorna i Granvik/u });
  expect(way.textContent).toContain('1 av 2 har lämnat sin skattning');
});
