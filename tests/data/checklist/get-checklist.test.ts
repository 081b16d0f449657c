import { beforeEach, describe, expect, test } from 'vitest';

import { saveComment, saveScore } from '#data/checklist/save-own-answer.ts';
import { getChecklist } from '#data/checklist/get-checklist.ts';
import { getChecklistProgress } from '#data/checklist/get-checklist-progress.ts';
import { listOwnAnswers } from '#data/programme/list-own-answers.ts';
import { listStatements } from '#data/programme/list-statements.ts';
import {
  granvik,
  makePhone,
  makeReadyPhone,
  mellanland,
  occasionId,
  pullOccasions,
  statementId,
} from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
const answer = (code: string, number = 2, hat = granvik) => ({
  participationId: hat.participationId,
  occasionId: occasionId(number),
  statementId: statementId(code),
});
async function openList(hat = granvik) {
  const checklist = await getChecklist(local, hat);
  if (checklist.kind !== 'open') throw new Error(`not open: ${checklist.kind}`);
  return checklist.own;
}

beforeEach(async () => {
  local = await makeReadyPhone();
});

describe('the checklist', () => {
  test('is the open occasion’s thirteen statements in order, none scored at first', async () => {
    const own = await openList();
    expect(own.occasion.title).toBe('Lärandeträff 1');
    expect(own.statements.map((one) => one.ord)).toEqual(own.statements.map((_, at) => at + 1));
    expect(own.statements).toHaveLength(13);
    expect(own.statements.every((one) => one.score === null && one.last === null)).toBe(true);
    expect(own.scale.map((step) => step.label)).toEqual(['Saknas', 'På väg', 'På plats']);
  });
  test('shows my scores and comments, and not those of my other hat', async () => {
    await saveScore(local, answer('A5'), 2);
    await saveComment(local, answer('A5'), 'Kedjan är ritad.');
    await saveScore(local, answer('A5', 2, mellanland), 3);
    const own = await openList();
    expect(own.statements.find((one) => one.code === 'A5')).toMatchObject({
      score: 2,
      comment: 'Kedjan är ritad.',
    });
    expect((await openList(mellanland)).statements.find((one) => one.code === 'A5')?.score).toBe(3);
  });
  test('never takes somebody else’s row for mine', async () => {
    await local.pulled('own_answer', {
      scope_id: `org:${granvik.participationId}`,
      id: '00000000-0000-4000-8000-0000000000ff',
      participation_id: granvik.participationId,
      occasion_id: occasionId(2),
      statement_id: statementId('A5'),
      score: 3,
      comment: '',
      origin: 'x',
    });
    expect(await listOwnAnswers(local, granvik, occasionId(2))).toEqual([]);
    expect((await openList()).statements.every((one) => one.score === null)).toBe(true);
  });
  test('marks what I scored last time, without copying it', async () => {
    await saveScore(local, answer('A5', 1), 1);
    const statement = (await openList()).statements.find((one) => one.code === 'A5');
    expect(statement).toMatchObject({ score: null, last: 1 });
  });
  test('takes the nearest earlier score, and an older one when the nearest was left out', async () => {
    local = await makeReadyPhone('2027-02-10T12:00:00+01:00');
    await saveScore(local, answer('A5', 1), 1);
    await saveScore(local, answer('A5', 2), 2);
    await saveScore(local, answer('U1', 1), 3);
    const own = await openList();
    expect(own.occasion.title).toBe('Lärandeträff 2');
    expect(own.statements.find((one) => one.code === 'A5')?.last).toBe(2);
    expect(own.statements.find((one) => one.code === 'U1')?.last).toBe(3);
  });
  test('is closed between occasions, with the next date and my last answers', async () => {
    local = await makeReadyPhone('2026-12-20T12:00:00+01:00');
    await saveScore(local, answer('U1', 2), 3);
    const checklist = await getChecklist(local, granvik);
    expect(checklist).toMatchObject({ kind: 'closed', next: { title: 'Lärandeträff 2' } });
    if (checklist.kind !== 'closed') return;
    expect(checklist.last?.statements[0]).toMatchObject({ code: 'U1', score: 3 });
  });
  test('is open to the last minute of its last day in Sweden', async () => {
    local = await makeReadyPhone('2026-12-10T22:59:00Z');
    expect((await getChecklist(local, granvik)).kind).toBe('open');
    local = await makeReadyPhone('2026-12-10T23:01:00Z');
    expect((await getChecklist(local, granvik)).kind).toBe('closed');
  });
  test('is being fetched until it is here, and never called empty before that', async () => {
    local = makePhone();
    expect(await getChecklist(local, granvik)).toEqual({ kind: 'fetching' });
    await pullOccasions(local);
    expect(await getChecklist(local, granvik)).toEqual({ kind: 'fetching' });
  });
  test('is not scored by mentors and course participants', async () => {
    expect(await getChecklist(local, { ...granvik, kind: 'mentor' })).toMatchObject({
      why: 'mentor',
    });
    expect(await getChecklist(local, { ...granvik, role: 'courseParticipant' })).toMatchObject({
      why: 'learner',
    });
  });
});

test('statements come in the version’s order', async () => {
  const rows = await listStatements(local, 'karna-2026');
  expect(rows.map((row) => row.code).slice(0, 4)).toEqual(['U1', 'D4', 'A3', 'A5']);
  expect(await listStatements(local, 'finns-inte')).toEqual([]);
});

describe('the progress for Home', () => {
  test('counts what is scored and points to the next statement', async () => {
    await saveScore(local, answer('U1'), 3);
    await saveScore(local, answer('A3'), 2);
    expect(await getChecklistProgress(local, granvik)).toMatchObject({
      total: 13,
      scored: 2,
      daysLeft: 18,
      next: { code: 'D4', ord: 2 },
      occasion: { title: 'Lärandeträff 1' },
    });
  });
  test('has no next when all are scored', async () => {
    for (const { code } of (await openList()).statements) await saveScore(local, answer(code), 2);
    expect(await getChecklistProgress(local, granvik)).toMatchObject({ scored: 13, next: null });
  });
  test('is nothing for a mentor and between occasions', async () => {
    expect(await getChecklistProgress(local, { ...granvik, kind: 'mentor' })).toBeNull();
    local = await makeReadyPhone('2026-12-20T12:00:00+01:00');
    expect(await getChecklistProgress(local, granvik)).toBeNull();
  });
});
