import { afterEach, beforeEach, expect, test } from 'vitest';
import { getRowStory } from '#data/waiting/get-row-story.ts';
import { scopeId } from '#domain/scope.ts';
import type { TableName } from '#domain/tables.ts';
import { courseOutline } from '#content/course/outline.ts';
import { rowSecond, rowTitle } from '#content/words/waiting/row-story.ts';
import { granvik, makeReadyPhone, statementId, uid } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

const meetingId = '00000000-0000-4000-8000-00000000f001';
let local: TestLocal;

beforeEach(async () => {
  local = await makeReadyPhone();
  await local.pulled('participation', {
    scope_id: scopeId('plan', granvik.roundId),
    id: granvik.participationId,
    organisation_id: granvik.organisationId,
  });
  await local.pulled('meeting', {
    scope_id: scopeId('group', granvik.groupId),
    id: meetingId,
    title: 'Lärandeträff 1',
  });
});
afterEach(() => local.db.close());

async function tell(tbl: TableName, scope: string, fields: object) {
  const story = await getRowStory(local, { tbl, scope_id: scope, fields: { ...fields } });
  return `${rowTitle(story)} | ${rowSecond(story)}`;
}

test('a note is told by kind, meeting and reader', async () => {
  const note = { kind: 'idea', meeting_id: meetingId, participation_id: granvik.participationId };
  const org = scopeId('org', granvik.participationId);
  expect(await tell('note', org, note)).toBe('Idé att ta hem | Lärandeträff 1, till Granvik');
  expect(await tell('note', scopeId('user', uid), note)).toBe(
    'Idé att ta hem | Lärandeträff 1, Granvik, bara du',
  );
  expect(await tell('note', scopeId('group', granvik.groupId), note)).toBe(
    'Idé att ta hem | Lärandeträff 1, till vår grupp',
  );
});

test('a score is told by its statement and always names the organisation', async () => {
  const answer = { statement_id: statementId('U1'), participation_id: granvik.participationId };
  expect(await tell('own_answer', scopeId('user', uid), answer)).toBe(
    'Skattning: politiskt beslut | Checklista, Granvik, bara du',
  );
});

test('what waits is told by name, so that two of a kind can be told apart', async () => {
  const mine = scopeId('user', uid);
  const [module] = courseOutline.modules;
  const [lesson] = module?.lessons ?? [];
  const title = async (tbl: TableName, fields: object) =>
    (await tell(tbl, mine, fields)).split(' | ')[0];
  expect(await title('invitation', { name: 'Anna Berg', address: 'a@granvik.example' })).toBe(
    'Inbjudan: Anna Berg',
  );
  expect(await title('invitation', { name: '', address: 'a@granvik.example' })).toBe(
    'Inbjudan: a@granvik.example',
  );
  expect(await title('lesson_progress', { lesson: lesson?.key })).toBe(`Avsnitt: ${lesson?.title}`);
  expect(await title('check_attempt', { check_key: module?.checks[0]?.key })).toBe(
    `Kunskapskontroll: ${module?.title}`,
  );
  expect(await title('group_session', { module: module?.key })).toBe(
    `Gruppsamtal: ${module?.title}`,
  );
  expect(await title('note', { kind: 'note', body: 'Fråga\n ekonomichefen ' })).toBe(
    'Anteckning: Fråga ekonomichefen',
  );
  const long = await title('note', { kind: 'note', body: `${'ord '.repeat(20)}😀`.repeat(3) });
  expect(long?.length).toBeLessThan(70);
  expect(long).toMatch(/ord …$/u);
  // A key that no lesson has any more, or that somebody made up.
  expect(await title('lesson_progress', { lesson: 'constructor' })).toBe('Avsnitt');
  expect(await title('note', { kind: 'note', body: 7, title: {} })).toBe('Anteckning');
});

test('what is no longer on the phone leaves no gap in the sentence', async () => {
  const fields = { kind: 'unheard', meeting_id: 'gone', participation_id: 'gone' };
  expect(await tell('note', scopeId('user', uid), fields)).toBe('Anteckning | Bara du');
  expect(await tell('check_attempt', scopeId('user', uid), {})).toBe(
    'Kunskapskontroll | Kurs, bara du',
  );
});
