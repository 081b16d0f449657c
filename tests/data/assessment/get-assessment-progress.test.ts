import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { handInAssessment, handInId } from '#data/assessment/hand-in-assessment.ts';
import { reopenAssessment } from '#data/assessment/reopen-assessment.ts';
import { confirmHandIn } from '#data/assessment/confirm-hand-in.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { getAssessmentProgress } from '#data/assessment/get-assessment-progress.ts';

import { granvik, statementId } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import {
  assessment,
  makeJointPhone,
  pullAlternative,
  pullAnswer,
  pullHandIn,
  readAssessment,
  refuse,
  strategist,
} from '#tests/support/rows/assessment-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  local = await makeJointPhone(strategist);
});

const read = () => readAssessment(local);

/** By the page: closed by a hand-in of somebody else that my seat has not confirmed. */
function unconfirmedOf({ state }: Assessment) {
  if (state.kind !== 'handedIn') return null;
  const { row, by, at, confirmed, isConfirmedByMe } = state.receipt;
  if (isConfirmedByMe || row.author_id === local.uid) return null;
  return { number: row.number, by, at, confirmed: confirmed.map(({ name }) => name) };
}

/** Home's short reading and the page's whole one must never tell two stories. */
async function agreed() {
  const whole = await read();
  const progress = await getAssessmentProgress(local, strategist);
  expect(progress).toEqual({
    hat: strategist,
    closesOn: whole.occasion.closes_on,
    unconfirmed: unconfirmedOf(whole),
    isOpen: whole.state.kind === 'open',
    scored: whole.statements.filter((one) => one.score !== null).length,
    total: whole.statements.length,
  });
  return progress;
}

test('who does not assess has no progress', async () => {
  expect(await getAssessmentProgress(local, { ...granvik, kind: 'mentor' })).toBeNull();
  const learner = { ...granvik, role: 'courseParticipant' as const };
  expect(await getAssessmentProgress(local, learner)).toBeNull();
});

test('tells the same as the page while it is open, with and without two versions', async () => {
  expect(await agreed()).toMatchObject({ isOpen: true, scored: 0 });
  await pullAnswer(local, 'A5', 2, 'Kartan är ritad.');
  expect(await agreed()).toMatchObject({ scored: 1 });
  await pullAlternative(local, 'A5', 'comment', 'Länken är svag.');
  expect(await agreed()).toMatchObject({ scored: 1 });
});

test('tells the same as the page from the hand-in to the next opening', async () => {
  await pullAnswer(local, 'A5', 2);
  await handInAssessment(local, await read());
  expect(await agreed()).toMatchObject({ isOpen: false, scored: 1 });
  await pullHandIn(local, 1, { [statementId('A5')]: { score: 2, comment: '' } });
  await pullAlternative(local, 'A5', 'comment', 'För sent.');
  expect(await agreed()).toMatchObject({ isOpen: false });
  expect((await agreed())?.unconfirmed).toMatchObject({ number: 1, by: 'Samira Haddad' });
  const { state } = await read();
  if (state.kind === 'handedIn') await confirmHandIn(local, state.receipt.row);
  expect((await agreed())?.unconfirmed).toBeNull();
  await reopenAssessment(local, await read());
  expect(await agreed()).toMatchObject({ isOpen: true });
});

test('tells the same as the page when the hand-in was refused', async () => {
  await pullAnswer(local, 'A5', 2);
  await handInAssessment(local, await read());
  await refuse(local, 'hand_in', handInId(assessment, 1), 'stale');
  await pullAlternative(local, 'A5', 'comment', 'Länken är svag.');
  expect(await agreed()).toMatchObject({ isOpen: false, scored: 1 });
});

test('a key person may confirm and is not asked to, nor is whoever handed in', async () => {
  const keyPerson = { ...granvik, role: 'keyPerson' as const };
  local = await makeJointPhone(keyPerson);
  await pullAnswer(local, 'A5', 2);
  await pullHandIn(local, 1, { [statementId('A5')]: { score: 2, comment: '' } });
  expect((await getAssessmentProgress(local, keyPerson))?.unconfirmed).toBeNull();
  const manager = { ...granvik, role: 'seniorManager' as const };
  local = await makeJointPhone(manager);
  await pullAnswer(local, 'A5', 2);
  await pullHandIn(local, 1, { [statementId('A5')]: { score: 2, comment: '' } });
  expect((await getAssessmentProgress(local, manager))?.unconfirmed).not.toBeNull();
  await local.db.rows('hand_in').toCollection().modify({ author_id: local.uid });
  expect((await getAssessmentProgress(local, manager))?.unconfirmed).toBeNull();
});
