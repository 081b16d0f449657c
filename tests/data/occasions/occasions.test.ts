import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { getAssessment } from '#data/assessment/get-assessment.ts';
import { getAssessmentProgress } from '#data/assessment/get-assessment-progress.ts';
import { getShift } from '#data/assessment/get-shift.ts';
import { saveJointScore } from '#data/assessment/save-answer.ts';
import { takePartWithoutScores } from '#data/assessment/leave-self-assessment.ts';
import { getChecklist } from '#data/checklist/get-checklist.ts';
import { getChecklistProgress } from '#data/checklist/get-checklist-progress.ts';
import { saveScore } from '#data/checklist/save-own-answer.ts';
import { listBeside } from '#data/compare/get-comparison.ts';
import { chooseOccasion } from '#data/programme/choose-occasion.ts';
import { getOccasion } from '#data/occasions/get-occasion.ts';
import { listChecklists } from '#data/occasions/list-checklists.ts';
import { listOccasions } from '#data/occasions/list-occasions.ts';
import { listStranded } from '#data/occasions/list-stranded.ts';
import { removeOwnOccasion } from '#data/occasions/remove-own-occasion.ts';
import { saveOwnOccasion } from '#data/occasions/save-own-occasion.ts';
import { assessmentId } from '#data/programme/assessment-id.ts';
import { getBook } from '#data/spreadsheet/get-book.ts';
import { getImportPlace } from '#data/spreadsheet/get-import-place.ts';
import { mostOwnOccasions } from '#domain/own-occasion.ts';
import { scopeId } from '#domain/scope.ts';
import { core2026 } from '#content/checklist/core-2026.ts';
import { rowId } from '#lib/row-id.ts';
import {
  granvik,
  makeReadyPhone,
  mellanland,
  occasionId,
  statementId,
  takeSeat,
  uid,
} from '#tests/support/rows/checklist-rows.ts';
import { ownOccasionId, pullOwnOccasion } from '#tests/support/rows/own-occasion-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

const versionId = rowId('checklist_version', core2026.version_key);
const { participationId } = granvik;
const org = scopeId('org', participationId);
const halvtid = { participationId, id: ownOccasionId };
const scoreOf = (occasion: string, code = 'U1') => ({
  participationId,
  occasionId: occasion,
  statementId: statementId(code),
});

let local: TestLocal;
beforeEach(async () => {
  local = await makeReadyPhone();
  await takeSeat(local, granvik);
  await takeSeat(local, mellanland);
});

/** What every screen would say is scored now. */
async function now(hat = granvik) {
  const [checklist, progress, assessment, joint, place] = await Promise.all([
    getChecklist(local, hat),
    getChecklistProgress(local, hat),
    getAssessment(local, hat),
    getAssessmentProgress(local, hat),
    getImportPlace(local, hat),
  ]);
  return [
    checklist.kind === 'open' ? checklist.own.occasion.title : null,
    progress?.occasion.title,
    assessment.kind === 'assessment' ? assessment.occasion.title : null,
    joint?.closesOn,
    place.kind === 'place' ? place.occasion.title : null,
  ];
}
const all = (title: string, closesOn: string) => [title, title, title, closesOn, title];

async function titles(hat = granvik) {
  const [shift, book] = await Promise.all([getShift(local, hat), getBook(local, hat)]);
  return {
    shift: shift.kind === 'shift' ? shift.occasions.map(({ occasion }) => occasion.title) : null,
    book: book.occasions.map(({ title }) => title),
  };
}

async function pullHandIn(occasion: string, at: string): Promise<void> {
  const assessment = assessmentId(participationId, {
    id: occasion,
    checklist_version_id: versionId,
  });
  await local.pulled('assessment', {
    scope_id: org,
    id: assessment,
    participation_id: participationId,
    occasion_id: occasion,
    checklist_version_id: versionId,
  });
  await local.pulled('hand_in', {
    scope_id: org,
    id: rowId('hand_in', assessment, '1'),
    assessment_id: assessment,
    number: 1,
    seen: { [statementId('U1')]: { score: 3, comment: 'Beslutat' } },
    author_id: uid,
    updated_at: at,
  });
}

describe('an occasion of its own is on the organisation’s way', () => {
  test('in every read, by the day it opens', async () => {
    await pullOwnOccasion(local);
    expect(await now()).toEqual(all('Halvtid', '2026-12-01'));
    expect(await titles()).toEqual({
      shift: ['Uppstarten', 'Lärandeträff 1', 'Halvtid', 'Lärandeträff 2'],
      book: ['Uppstarten', 'Lärandeträff 1', 'Halvtid'],
    });
    expect(await listOccasions(local, granvik)).toMatchObject({
      isFull: false,
      occasions: [
        { occasion: { title: 'Uppstarten', isOwn: false }, state: 'closed', isCurrent: false },
        { occasion: { title: 'Lärandeträff 1' }, state: 'open', isCurrent: false },
        { occasion: { title: 'Halvtid', isOwn: true }, state: 'open', isCurrent: true },
        { occasion: { title: 'Lärandeträff 2' }, state: 'ahead', isCurrent: false },
      ],
    });
  });

  test('and on no other’s: not under the other hat, not in what the group compares', async () => {
    await pullOwnOccasion(local);
    expect(await now(mellanland)).toEqual(all('Lärandeträff 1', '2026-12-10'));
    expect((await titles(mellanland)).shift).not.toContain('Halvtid');
    const compared = JSON.stringify(await listBeside(local, granvik, '2026-11-22'));
    expect(compared).toContain('Lärandeträff 1');
    expect(compared).not.toContain('Halvtid');
    expect(await getOccasion(local, mellanland, ownOccasionId)).toBeNull();
  });

  test('with the id of one of the round’s it is not shown', async () => {
    await pullOwnOccasion(local, { id: occasionId(2) });
    expect(await now()).toEqual(all('Lärandeträff 1', '2026-12-10'));
    expect((await titles()).shift).not.toContain('Halvtid');
  });

  test('last time’s score is that of the occasion before, its own too', async () => {
    await pullOwnOccasion(local, { opens_on: '2026-10-01', closes_on: '2026-10-20' });
    await saveScore(local, scoreOf(occasionId(1)), 1);
    await saveScore(local, scoreOf(ownOccasionId), 2);
    const read = await getChecklist(local, granvik);
    const own = read.kind === 'open' ? read.own : null;
    expect(own?.statements.find(({ code }) => code === 'U1')?.last).toBe(2);
  });

  test('both that are open stand in the shift as they are', async () => {
    await pullOwnOccasion(local);
    for (const id of [occasionId(2), ownOccasionId])
      await saveJointScore(local, { ...scoreOf(id), versionId }, 2);
    const shift = await getShift(local, granvik);
    const open = shift.kind === 'shift' ? shift.occasions : [];
    expect(open.map(({ state, scored }) => [state, scored])).toEqual([
      ['missed', 0],
      ['open', 1],
      ['open', 1],
      ['ahead', 0],
    ]);
  });
});

describe('of two that are open', () => {
  beforeEach(() => pullOwnOccasion(local));

  test('the one that closes first is scored, unless another is chosen', async () => {
    expect(await now()).toEqual(all('Halvtid', '2026-12-01'));
    await chooseOccasion(local, { participationId, id: occasionId(2) });
    expect(await now()).toEqual(all('Lärandeträff 1', '2026-12-10'));
    await chooseOccasion(local, halvtid);
    expect(await now()).toEqual(all('Halvtid', '2026-12-01'));
  });

  test('what is chosen in one organisation is not chosen in the other', async () => {
    await chooseOccasion(local, { participationId, id: occasionId(2) });
    await chooseOccasion(local, {
      participationId: mellanland.participationId,
      id: occasionId(2),
    });
    await chooseOccasion(local, halvtid);
    expect(await now(mellanland)).toEqual(all('Lärandeträff 1', '2026-12-10'));
    expect(await now()).toEqual(all('Halvtid', '2026-12-01'));
  });

  test('a choice that has closed chooses nothing', async () => {
    await pullOwnOccasion(local, { closes_on: '2026-11-21' });
    await chooseOccasion(local, halvtid);
    expect(await now()).toEqual(all('Lärandeträff 1', '2026-12-10'));
  });

  test('today’s receipt stays; what was handed in before today gives way', async () => {
    await pullHandIn(ownOccasionId, '2026-11-22T08:00:00+01:00');
    expect(await now()).toEqual(all('Halvtid', '2026-12-01'));
    await pullHandIn(ownOccasionId, '2026-11-21T23:00:00+01:00');
    expect(await now()).toEqual(all('Lärandeträff 1', '2026-12-10'));
    await pullHandIn(occasionId(2), '2026-11-20T08:00:00+01:00');
    expect(await now()).toEqual(all('Halvtid', '2026-12-01'));
  });
});

describe('one that has closed', () => {
  test('is read with what was handed in and one’s own, whoever else is open', async () => {
    await pullOwnOccasion(local, { opens_on: '2026-10-01', closes_on: '2026-10-20' });
    await saveScore(local, scoreOf(ownOccasionId), 1);
    await pullHandIn(ownOccasionId, '2026-10-19T08:00:00+02:00');
    expect(await getOccasion(local, granvik, ownOccasionId)).toMatchObject({
      state: 'handedIn',
      time: 'closed',
      handedInAt: '2026-10-19T08:00:00+02:00',
      handedInBy: 'Karin Ek',
      isScored: true,
      sheet: {
        joint: { [statementId('U1')]: { score: 3, comment: 'Beslutat' } },
        mine: { [statementId('U1')]: { score: 1, comment: '' } },
      },
    });
    expect(await getOccasion(local, granvik, occasionId(1))).toMatchObject({
      state: 'closed',
      isScored: false,
      sheet: { joint: {}, mine: {} },
    });
    expect(await getOccasion(local, granvik, 'nowhere')).toBeNull();
    expect(await getOccasion(local, { ...granvik, kind: 'mentor' }, ownOccasionId)).toBeNull();
  });
});

describe('adding, changing, taking away', () => {
  const fields = {
    title: ' Efter sommaren ',
    opens_on: '2026-11-22',
    closes_on: '2026-11-30',
    checklist_version_id: versionId,
  };
  const stored = () => local.db.rows('own_occasion').get([org, ownOccasionId]);

  test('is saved on the phone, unsent, and changed without its list', async () => {
    expect(await saveOwnOccasion(local, halvtid, fields)).toBe(true);
    expect(await stored()).toMatchObject({ title: 'Efter sommaren', _d: 1, deleted: false });
    const other = rowId('another version');
    const changed = { ...fields, title: 'Vinter', checklist_version_id: other };
    expect(await saveOwnOccasion(local, halvtid, changed)).toBe(true);
    expect(await stored()).toMatchObject({ title: 'Vinter', checklist_version_id: versionId });
  });

  test('has what it needs', async () => {
    for (const wrong of [
      { title: '  ' },
      { title: 'x'.repeat(101) },
      { opens_on: '' },
      { closes_on: '2026-02-30' },
      { closes_on: '2026-11-21' },
    ])
      await expect(saveOwnOccasion(local, halvtid, { ...fields, ...wrong })).rejects.toThrow();
    expect(await stored()).toBeUndefined();
  });

  test('there are as many as the server takes', async () => {
    for (let at = 0; at < mostOwnOccasions; at += 1)
      await saveOwnOccasion(local, { participationId, id: rowId('own', String(at)) }, fields);
    expect(await listOccasions(local, granvik)).toMatchObject({ isFull: true });
    expect(await saveOwnOccasion(local, halvtid, fields)).toBe(false);
    const first = { participationId, id: rowId('own', '0') };
    expect(await saveOwnOccasion(local, first, { ...fields, title: 'Nytt' })).toBe(true);
    const elsewhere = { participationId: mellanland.participationId, id: ownOccasionId };
    expect(await saveOwnOccasion(local, elsewhere, fields)).toBe(true);
  });

  test('is taken away while nobody has scored, and not after', async () => {
    await pullOwnOccasion(local);
    await saveScore(local, scoreOf(occasionId(2)), 2);
    expect(await removeOwnOccasion(local, halvtid)).toBe(true);
    expect(await stored()).toMatchObject({ deleted: true });
    for (const score of [
      () => saveScore(local, scoreOf(ownOccasionId), 2),
      () => takePartWithoutScores(local, { participationId, occasionId: ownOccasionId }),
      () => saveJointScore(local, { ...scoreOf(ownOccasionId), versionId }, 2),
    ]) {
      local = await makeReadyPhone();
      await pullOwnOccasion(local);
      await score();
      expect(await removeOwnOccasion(local, halvtid)).toBe(false);
      expect(await stored()).toMatchObject({ deleted: false });
    }
  });

  test('an answer that was emptied again does not hold it', async () => {
    await pullOwnOccasion(local);
    await saveScore(local, scoreOf(ownOccasionId), 2);
    await saveScore(local, scoreOf(ownOccasionId), null);
    expect(await removeOwnOccasion(local, halvtid)).toBe(true);
  });
});

test('the list that is used is offered first, and one edition of each other list', async () => {
  const programme = scopeId('programme');
  const editions = [
    ['hela-2025', 'Hela'],
    ['hela-2026', 'Hela'],
    ['tom-2026', 'Tom'],
    ['karna-2099', core2026.title],
  ] as const;
  for (const [version_key, title] of editions) {
    const id = rowId('checklist_version', version_key);
    const { scale } = core2026;
    await local.pulled('checklist_version', {
      scope_id: programme,
      id,
      version_key,
      title,
      scale,
      levels: [],
      tops_over: 50,
      bottoms_at_most: 0,
    });
    if (version_key === 'tom-2026') continue;
    const statement = { ...core2026.statements[0], theme: 'U1', version_key };
    await local.pulled('statement', {
      scope_id: programme,
      id: rowId('statement', version_key, 'U1'),
      ...statement,
    });
  }
  expect(await listChecklists(local, granvik)).toEqual([
    { id: versionId, title: core2026.title, statements: 13, usedAt: 'Lärandeträff 1' },
    {
      id: rowId('checklist_version', 'karna-2099'),
      title: core2026.title,
      statements: 1,
      usedAt: null,
    },
    { id: rowId('checklist_version', 'hela-2026'), title: 'Hela', statements: 1, usedAt: null },
  ]);
});

describe('whoever has begun stays where she began', () => {
  test('when a colleague adds an occasion that closes first', async () => {
    await saveScore(local, scoreOf(occasionId(2)), 2);
    await pullOwnOccasion(local);
    expect(await now()).toEqual(all('Lärandeträff 1', '2026-12-10'));
    await chooseOccasion(local, halvtid);
    expect(await now()).toEqual(all('Halvtid', '2026-12-01'));
    await saveScore(local, scoreOf(occasionId(2)), 3);
    expect(await now()).toEqual(all('Lärandeträff 1', '2026-12-10'));
  });

  test('and so does the organisation that scores together, on every phone', async () => {
    const id = assessmentId(participationId, {
      id: occasionId(2),
      checklist_version_id: versionId,
    });
    await local.pulled('assessment', {
      scope_id: org,
      id,
      participation_id: participationId,
      occasion_id: occasionId(2),
      checklist_version_id: versionId,
    });
    await pullOwnOccasion(local);
    expect(await now()).toEqual(all('Lärandeträff 1', '2026-12-10'));
  });

  test('until it has been handed in', async () => {
    await saveScore(local, scoreOf(occasionId(2)), 2);
    await pullHandIn(occasionId(2), '2026-11-20T08:00:00Z');
    await pullOwnOccasion(local);
    expect((await now())[1]).toBe('Halvtid');
  });
});

test('what was scored at an occasion that is taken away meanwhile is read, of nobody else’s', async () => {
  await pullOwnOccasion(local);
  await saveScore(local, scoreOf(ownOccasionId), 2);
  await saveScore(local, { ...scoreOf(ownOccasionId), participationId: 'p-other' }, 1);
  expect(await listStranded(local, granvik)).toEqual([]);
  await pullOwnOccasion(local, { deleted: true, title: '' });
  expect(await getOccasion(local, granvik, ownOccasionId)).toBeNull();
  const [stranded, ...others] = await listStranded(local, granvik);
  expect(others).toEqual([]);
  expect(stranded?.sheet.mine).toEqual({ [statementId('U1')]: { score: 2, comment: '' } });
  expect(stranded?.sheet.statements).toHaveLength(13);
  expect(await listStranded(local, mellanland)).toEqual([]);
});
