// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import { leaveSelfAssessment } from '#data/assessment/leave-self-assessment.ts';
import { saveJointEvidence, saveJointScore } from '#data/assessment/save-answer.ts';
import { ownAnswerKey, saveEvidence, saveScore } from '#data/checklist/save-own-answer.ts';
import { LocalProvider } from '#data/use-live.ts';
import { ReceiptPage } from '#features/assessment/hand-in/receipt-page.tsx';
import { JointStatementPage } from '#features/assessment/statement/joint-statement-page.tsx';
import { rowId } from '#lib/row-id.ts';
import {
  answerId,
  makeJointPhone,
  org,
  pullAnswer,
  pullHandIn,
} from '#tests/support/rows/assessment-rows.ts';
import { granvik, occasionId, statementId } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { paths } from '#ui/paths.ts';

let local: TestLocal;
const at = granvik.participationId;
const own = { participationId: at, occasionId: occasionId(2), statementId: statementId('U1') };
const joint = { ...own, versionId: rowId('checklist_version', core2026.version_key) };
const stored = () => local.db.rows('answer').get([org, answerId('U1')]);

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route
            path={paths.jointStatement(':participation', ':code')}
            element={<JointStatementPage />}
          />
          <Route path={paths.receipt(':participation', ':number')} element={<ReceiptPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}

beforeEach(async () => {
  local = await makeJointPhone();
});
afterEach(cleanup);

test('it is saved with the answer; saying nothing makes no row', async () => {
  await saveEvidence(local, own, '');
  await saveJointEvidence(local, joint, '');
  const { scope, id } = ownAnswerKey(local, own);
  expect(await local.db.rows('own_answer').get([scope, id])).toBeUndefined();
  expect(await stored()).toBeUndefined();
  await saveJointScore(local, joint, 3);
  expect(await stored()).toMatchObject({ score: 3, comment: '', evidence: '' });
  await saveJointEvidence(local, joint, 'Beslutet');
  await saveJointScore(local, joint, 2);
  expect(await stored()).toMatchObject({ score: 2, evidence: 'Beslutet' });
});

test('an answer of before the question was asked keeps what it has', async () => {
  await pullAnswer(local, 'U1', 3, 'Kommentar');
  await saveJointEvidence(local, joint, 'Beslutet');
  expect(await stored()).toMatchObject({ score: 3, comment: 'Kommentar', evidence: 'Beslutet' });
});

test('a lowered score keeps its evidence in sight; a 2 that never had any is not asked', async () => {
  await pullAnswer(local, 'D4', 2);
  await saveJointScore(local, joint, 2);
  await saveJointEvidence(local, joint, 'Beslutet');
  open(paths.jointStatement(at, 'D4'));
  await screen.findByLabelText('Kommentar');
  expect(screen.queryByLabelText('Hur vet ni det?')).toBeNull();
  cleanup();
  open(paths.jointStatement(at, 'U1'));
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Hur vet ni det?');
  expect(field.value).toBe('Beslutet');
});

test('it is left to the colleagues with the score, and read beside their words', async () => {
  await saveScore(local, own, 3);
  await saveEvidence(local, own, 'Protokollet, § 12');
  await leaveSelfAssessment(local, { participationId: at, occasionId: occasionId(2) });
  open(paths.jointStatement(at, 'U1'));
  await screen.findByText('Protokollet, § 12');
  expect(screen.queryByLabelText('Hur vet ni det?')).toBeNull();
});

test('what is handed in shows it, on the receipt and on the statement; only http leads out', async () => {
  const evidence = 'https://granvik.example/plan och javascript:alert(1)';
  await pullHandIn(local, 1, { [statementId('U1')]: { score: 3, comment: '', evidence } });
  for (const path of [paths.receipt(at, 1), paths.jointStatement(at, 'U1')]) {
    open(path);
    const link = await screen.findByRole('link', { name: /^https:\/\/granvik\.example\/plan/u });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    const all = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
    expect(all.filter((href) => href.startsWith('javascript'))).toEqual([]);
    cleanup();
  }
});
