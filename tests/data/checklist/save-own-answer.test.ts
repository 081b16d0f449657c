import { beforeEach, describe, expect, test } from 'vitest';

import { ownAnswerKey, saveComment, saveScore } from '#data/checklist/save-own-answer.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import {
  granvik,
  makeReadyPhone,
  mellanland,
  occasionId,
  statementId,
  uid,
} from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
const of = {
  participationId: granvik.participationId,
  occasionId: occasionId(2),
  statementId: statementId('A5'),
};
const read = (answer = of) => {
  const { scope, id } = ownAnswerKey(local, answer);
  return local.db.rows('own_answer').get([scope, id]);
};

beforeEach(async () => {
  local = await makeReadyPhone();
});

describe('my own answer', () => {
  test('is saved with me alone, unsent, under the id any of my phones would give it', async () => {
    await saveScore(local, of, 2);
    const row = await read();
    expect(row).toMatchObject({
      scope_id: `user:${uid}`,
      author_id: uid,
      participation_id: of.participationId,
      occasion_id: of.occasionId,
      statement_id: of.statementId,
      score: 2,
      comment: '',
      origin: null,
      _d: 1,
    });
    expect(await getSyncStatus(local.db, local.now())).toMatchObject({ kind: 'waiting', count: 1 });
  });
  test('keeps the comment when the score is changed or cleared', async () => {
    await saveComment(local, of, 'Länken till bolagen är svag.');
    await saveScore(local, of, 3);
    await saveScore(local, of, null);
    expect(await read()).toMatchObject({ score: null, comment: 'Länken till bolagen är svag.' });
  });
  test('keeps the score when the comment is emptied', async () => {
    await saveScore(local, of, 1);
    await saveComment(local, of, 'x');
    await saveComment(local, of, '');
    expect(await read()).toMatchObject({ score: 1, comment: '' });
  });
  test('is one row however many times it is changed', async () => {
    for (const score of [1, 2, 3, null, 2]) await saveScore(local, of, score);
    expect(await local.db.rows('own_answer').count()).toBe(1);
  });
  test('does not come to be by clearing what never was', async () => {
    await saveScore(local, of, null);
    await saveComment(local, of, '');
    expect(await local.db.rows('own_answer').count()).toBe(0);
    expect(await getSyncStatus(local.db, local.now())).toMatchObject({ kind: 'synced' });
  });
  test('is another one under another hat', async () => {
    const other = { ...of, participationId: mellanland.participationId };
    await saveScore(local, of, 3);
    await saveScore(local, other, 1);
    expect((await read())?.score).toBe(3);
    expect((await read(other))?.score).toBe(1);
  });
  test('survives two writes at the same moment', async () => {
    await Promise.all([saveScore(local, of, 3), saveComment(local, of, 'båda')]);
    expect(await read()).toMatchObject({ score: 3, comment: 'båda' });
  });
});
