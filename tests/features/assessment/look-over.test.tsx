// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import { leaveSelfAssessment } from '#data/assessment/leave-self-assessment.ts';
import { saveJointEvidence } from '#data/assessment/save-answer.ts';
import { saveEvidence, saveScore } from '#data/checklist/save-own-answer.ts';
import { LocalProvider } from '#data/use-live.ts';
import { AssessmentPage } from '#features/assessment/assessment-page.tsx';
import { ReviewPage } from '#features/assessment/hand-in/review-page.tsx';
import { AlikePage } from '#features/assessment/leave/alike-page.tsx';
import { LookOverPage } from '#features/assessment/look-over/look-over-page.tsx';
import { JointStatementPage } from '#features/assessment/statement/joint-statement-page.tsx';
import { VersionsPage } from '#features/assessment/versions/versions-page.tsx';
import { rowId } from '#lib/row-id.ts';
import {
  answerId,
  assessment,
  makeJointPhone,
  org,
  pullAlternative,
  pullAnswer,
  pullHandIn,
} from '#tests/support/rows/assessment-rows.ts';
import { granvik, occasionId, statementId } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { paths } from '#ui/paths.ts';

let local: TestLocal;
const at = granvik.participationId;
const version = rowId('checklist_version', core2026.version_key);
const of = (code: string) => ({
  participationId: at,
  occasionId: occasionId(2),
  versionId: version,
  statementId: statementId(code),
});
const stored = (code: string) => local.db.rows('answer').get([org, answerId(code)]);

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.lookOver(':participation')} element={<LookOverPage />} />
          <Route path={paths.assessment(':participation')} element={<AssessmentPage />} />
          <Route path={paths.handIn(':participation')} element={<ReviewPage />} />
          <Route path={paths.alike(':participation')} element={<AlikePage />} />
          <Route
            path={paths.jointStatement(':participation', ':code')}
            element={<JointStatementPage />}
          />
          <Route path={paths.versions(':participation', ':code')} element={<VersionsPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const part = (name: string) => screen.findByRole('region', { name });

/** What was handed in before the uppstart. */
function pullFirst(seen: unknown) {
  const first = rowId('assessment', at, occasionId(1), version);
  return local.pulled('hand_in', {
    scope_id: org,
    id: rowId('hand_in', first, '1'),
    assessment_id: first,
    number: 1,
    seen: seen as never,
  });
}

beforeEach(async () => {
  local = await makeJointPhone();
});
afterEach(cleanup);

test('four headings, each row a sentence and the way to its field; it ends with how many have nothing', async () => {
  await pullFirst({
    [statementId('U1')]: { score: 1, comment: '' },
    [statementId('D4')]: { score: 3, comment: '', evidence: 'Planen' },
  });
  await pullAnswer(local, 'U1', 3);
  await pullAnswer(local, 'D4', 3);
  await pullAnswer(local, 'A3', 1);
  await pullAnswer(local, 'A5', 1, 'Vi börjar i vår.');
  open(paths.assessment(at));
  const way = await screen.findByRole('link', { name: /^Att se över/u });
  expect(way.textContent).toContain('Fyra saker, inget som hindrar er');
  fireEvent.click(way);
  await screen.findByRole('heading', { level: 1, name: 'Fyra saker att se över' });
  const tops = within(await part('3:a utan underlag')).getAllByRole('link');
  expect(tops.map((one) => one.textContent)).toEqual([
    'Politiskt beslutSkriv hur ni vet det, eller var det står',
    'Politiken håller i arbetetUnderlaget är från uppstarten. Gäller det än?',
  ]);
  expect((await part('1:a utan kommentar')).textContent).toContain('Uppdrag från cheferna');
  expect((await part('Två steg eller mer på en gång')).textContent).toContain(
    'Från 1 till 3. Skriv vad som hände',
  );
  screen.getByText('Tio påståenden utan något att se över');
  expect(document.body.textContent).not.toMatch(/\bfel\b/iu);
  fireEvent.click(tops[1] as HTMLElement);
  const field = await screen.findByLabelText('Hur vet ni det?');
  await waitFor(() => expect(document.activeElement).toBe(field));
  screen.getByText('Inför uppstarten skrev ni:');
  expect((await stored('D4'))?.evidence ?? '').toBe('');
  fireEvent.click(screen.getByRole('button', { name: 'Gäller fortfarande' }));
  await waitFor(async () => expect((await stored('D4'))?.evidence).toBe('Planen'));
});

test('what was changed after the hand-in is told with its moment, when it is open again', async () => {
  await pullAnswer(local, 'U1', 2, 'Nytt');
  await pullHandIn(local, 1, { [statementId('U1')]: { score: 2, comment: 'Gammalt' } });
  await local.pulled('reopening', {
    scope_id: org,
    id: rowId('reopening', assessment, '2'),
    assessment_id: assessment,
    number: 2,
  });
  open(paths.lookOver(at));
  expect((await part('Ändrat efter inlämningen')).textContent).toMatch(
    /Kommentaren är ändrad sedan inlämningen .*Lämna in igen om det ska gälla/u,
  );
  await screen.findByRole('heading', { level: 1, name: 'En sak att se över' });
});

test('nothing to look over is said, and the review leads here without being hindered', async () => {
  await pullAnswer(local, 'U1', 3);
  await saveJointEvidence(local, of('U1'), 'Se https://granvik.example/plan.');
  open(paths.handIn(at));
  const link = await screen.findByRole('link', { name: /granvik\.example/u });
  expect(link.getAttribute('href')).toBe('https://granvik.example/plan');
  expect(link.getAttribute('rel')).toContain('noopener');
  fireEvent.click(screen.getByRole('link', { name: /^Att se över/u }));
  await screen.findByRole('heading', { level: 1, name: 'Det finns inget att se över' });
  screen.getByText('13 påståenden utan något att se över');
});

test('evidence comes along when what is alike is taken, and is chosen between like a comment', async () => {
  const own = { participationId: at, occasionId: occasionId(2), statementId: statementId('U1') };
  await saveScore(local, own, 3);
  await saveEvidence(local, own, 'Beslutet, § 4');
  await leaveSelfAssessment(local, { participationId: at, occasionId: occasionId(2) });
  open(paths.alike(at));
  fireEvent.click(await screen.findByRole('button', { name: /som gemensam skattning/u }));
  await waitFor(async () => expect((await stored('U1'))?.evidence).toBe('Beslutet, § 4'));
  cleanup();
  await pullAlternative(local, 'U1', 'evidence', 'Budgeten');
  open(paths.versions(at, 'U1'));
  await screen.findByText(/ändrade underlaget var för sig/u);
  screen.getByText('Budgeten');
  fireEvent.click(screen.getByRole('button', { name: 'Behåll båda texterna' }));
  await waitFor(async () => expect((await stored('U1'))?.evidence).toBe('Beslutet, § 4\nBudgeten'));
});
