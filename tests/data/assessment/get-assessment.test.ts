import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseVersion } from '#data/assessment/choose-version.ts';
import { confirmHandIn } from '#data/assessment/confirm-hand-in.ts';
import {
  forgetRefusedHandIn,
  handInAssessment,
  handInId,
} from '#data/assessment/hand-in-assessment.ts';
import { reopenAssessment } from '#data/assessment/reopen-assessment.ts';
import { saveJointComment, saveJointScore } from '#data/assessment/save-answer.ts';
import { saveScore } from '#data/checklist/save-own-answer.ts';
import { getAssessment } from '#data/assessment/get-assessment.ts';
import { getLockedStory } from '#data/waiting/get-locked-story.ts';
import { joinVersions } from '#domain/text-difference.ts';
import { rowId } from '#lib/row-id.ts';
import { core2026 } from '#content/checklist/core-2026.ts';
import {
  granvik,
  occasionId,
  pullCard,
  statementId,
  uid,
} from '#tests/support/rows/checklist-rows.ts';
import { listHats } from '#data/people/list-hats.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import {
  answerId,
  assessment,
  makeJointPhone,
  org,
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
const one = async (code: string) => (await read()).statements.find((row) => row.code === code);
const of = (code: string) => ({
  participationId: granvik.participationId,
  occasionId: occasionId(2),
  versionId: rowId('checklist_version', core2026.version_key),
  statementId: statementId(code),
});
const rowOf = (tbl: 'hand_in' | 'answer' | 'alternative', id: string) =>
  local.db.rows(tbl).get([org, id]);

test('mentors and course participants assess nothing', async () => {
  expect(await getAssessment(local, { ...granvik, kind: 'mentor' })).toEqual({ kind: 'none' });
  const learner = { ...granvik, role: 'courseParticipant' as const };
  expect(await getAssessment(local, learner)).toEqual({ kind: 'none' });
});

test('the first answer begins the assessment, under ids every phone agrees on', async () => {
  await local.db.rows('assessment').clear();
  await saveJointScore(local, of('A5'), 2);
  await saveJointComment(local, of('A5'), 'Kartan är ritad.');
  expect(await local.db.rows('assessment').get([org, assessment])).toMatchObject({ _d: 1 });
  expect(await one('A5')).toMatchObject({ score: 2, comment: 'Kartan är ritad.' });
  expect((await read()).seen).toEqual({
    [statementId('A5')]: { score: 2, comment: 'Kartan är ritad.' },
  });
});

test('my own draft stands beside, and is not the answer', async () => {
  const { versionId: _version, ...draft } = of('A5');
  await saveScore(local, draft, 3);
  expect(await one('A5')).toMatchObject({ score: null, own: { score: 3 } });
});

describe('two versions', () => {
  beforeEach(async () => {
    await pullAnswer(local, 'A5', 2, 'Kartan är ritad. Nämnderna har inte sett den.');
    await pullAlternative(local, 'A5', 'comment', 'Kartan är ritad. Länken är svag.');
  });

  test('are told with who and when, mine first', async () => {
    expect((await one('A5'))?.versions).toMatchObject([
      {
        field: 'comment',
        versions: [
          { isMine: true, by: granvik.name, value: 'Kartan är ritad. Länken är svag.' },
          { isMine: false, by: 'Samira Haddad', id: null },
        ],
      },
    ]);
  });

  test('choosing writes the field and takes the pair away', async () => {
    const [disputed] = (await one('A5'))?.versions ?? [];
    if (!disputed) throw new Error('no versions');
    const both = joinVersions(disputed.versions);
    expect(both).toBe('Kartan är ritad. Nämnderna har inte sett den.\nLänken är svag.');
    await chooseVersion(local, org, [disputed], { comment: both });
    expect(await one('A5')).toMatchObject({ comment: both, versions: [] });
    const beside = rowId('alternative', answerId('A5'), 'comment', 'm1');
    expect(await rowOf('alternative', beside)).toMatchObject({ deleted: true, _d: 1 });
  });
});

describe('handing in', () => {
  beforeEach(() => pullAnswer(local, 'A5', 2));

  test('waits until the server has taken it in, then has its receipt', async () => {
    await handInAssessment(local, await read());
    expect((await read()).state).toEqual({ kind: 'waiting', number: 1, refused: 0 });
    expect(await rowOf('hand_in', handInId(assessment, 1))).toMatchObject({
      number: 1,
      seen: { [statementId('A5')]: { score: 2, comment: '' } },
      _d: 1,
    });
    await pullHandIn(local, 1, (await read()).seen);
    const { state, number } = await read();
    expect(state).toMatchObject({ kind: 'handedIn', receipt: { by: 'Samira Haddad' } });
    expect(number).toBe(2);
  });

  test('what is handed in is shown, whatever an edit that came later says', async () => {
    await pullHandIn(local, 1, { [statementId('A5')]: { score: 2, comment: '' } });
    await saveJointScore(local, of('A5'), 3);
    expect(await one('A5')).toMatchObject({ score: 2 });
  });

  test('a stale one tells what differs; handing in again takes its place', async () => {
    await handInAssessment(local, await read());
    await refuse(local, 'hand_in', handInId(assessment, 1), 'stale');
    await pullAnswer(local, 'A5', 3, 'ny');
    const stale = await read();
    expect(stale.state).toMatchObject({
      kind: 'stale',
      first: null,
      differences: [{ was: { score: 2, comment: '' }, is: { score: 3, comment: 'ny' } }],
    });
    await handInAssessment(local, stale);
    expect(await local.db.problems.count()).toBe(0);
    expect(await rowOf('hand_in', handInId(assessment, 1))).toMatchObject({ _p: null });
    expect((await read()).state).toMatchObject({ kind: 'waiting' });
  });

  test('back to the assessment: the refused try is gone, the answers stand', async () => {
    await handInAssessment(local, await read());
    await refuse(local, 'hand_in', handInId(assessment, 1), 'stale');
    await forgetRefusedHandIn(local, await read());
    expect((await read()).state).toEqual({ kind: 'open' });
    expect(await rowOf('hand_in', handInId(assessment, 1))).toBeUndefined();
    expect(await local.db.base.count()).toBe(0);
    expect(await one('A5')).toMatchObject({ score: 2 });
  });

  test('somebody else was first: mine gives way, theirs is the receipt', async () => {
    await handInAssessment(local, await read());
    await refuse(local, 'hand_in', handInId(assessment, 1), 'stale');
    await pullHandIn(local, 1, { [statementId('A5')]: { score: 1, comment: '' } });
    const { state } = await read();
    expect(state).toMatchObject({ kind: 'stale', first: { by: 'Samira Haddad' } });
    await forgetRefusedHandIn(local, await read());
    expect((await read()).state).toMatchObject({ kind: 'handedIn' });
  });

  test('another refusal is told on the page of the problem', async () => {
    await handInAssessment(local, await read());
    const problem = await refuse(local, 'hand_in', handInId(assessment, 1), '42501');
    expect((await read()).state).toEqual({ kind: 'refused', problem });
  });
});

describe('after the hand-in', () => {
  beforeEach(async () => {
    await pullAnswer(local, 'A5', 2);
    await pullHandIn(local, 1, { [statementId('A5')]: { score: 2, comment: '' } });
  });

  test('opening again makes it editable under the next number; the receipt stays', async () => {
    await reopenAssessment(local, await read());
    const open = await read();
    expect(open).toMatchObject({ state: { kind: 'open' }, number: 2 });
    expect(open.receipts).toMatchObject([{ row: { number: 1 }, reopened: { by: granvik.name } }]);
  });

  test('a seat confirms once', async () => {
    const [receipt] = (await read()).receipts;
    if (!receipt) throw new Error('no receipt');
    expect(receipt).toMatchObject({ confirmed: [], isConfirmedByMe: false });
    await confirmHandIn(local, receipt.row);
    await confirmHandIn(local, receipt.row);
    expect((await read()).receipts).toMatchObject([
      { confirmed: [{ name: granvik.name }], isConfirmedByMe: true },
    ]);
    expect(await local.db.rows('confirmation').count()).toBe(1);
  });

  test('a locked edit tells who closed it, when, and who can open it', async () => {
    await saveJointScore(local, of('A5'), 3);
    const problem = await local.db.problems.get(
      await refuse(local, 'answer', answerId('A5'), 'locked'),
    );
    if (!problem) throw new Error('no problem');
    expect(await getLockedStory(local, problem)).toMatchObject({
      organisation: 'Granvik',
      number: 1,
      strategists: expect.arrayContaining(['Samira Haddad']) as unknown,
      isStrategist: true,
    });
    expect(await getLockedStory(local, { ...problem, code: '42501' })).toBeNull();
  });
});

test("the earlier occasion's hand-in is last time's score", async () => {
  const version = rowId('checklist_version', core2026.version_key);
  const before = rowId('assessment', granvik.participationId, occasionId(1), version);
  await local.pulled('hand_in', {
    scope_id: org,
    id: rowId('hand_in', before, '1'),
    assessment_id: before,
    number: 1,
    seen: { [statementId('A5')]: { score: 1, comment: '' } },
  });
  expect(await one('A5')).toMatchObject({ last: 1, score: null });
});

test('the strategist hands in, also where she has another seat in the organisation beside it', async () => {
  const two = await makeJointPhone(granvik);
  expect(await getAssessment(two, granvik)).toMatchObject({ isStrategist: false });
  await pullCard(two, strategist, { scope: 'org', id: 'second-seat', user_id: uid });
  const [hat] = await listHats(two);
  expect(hat?.role).toBe(granvik.role);
  expect(await getAssessment(two, granvik)).toMatchObject({ isStrategist: true });
});
