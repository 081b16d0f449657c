import { beforeEach, expect, test } from 'vitest';
import { handInAssessment } from '#data/assessment/hand-in-assessment.ts';
import { saveJointScore } from '#data/assessment/save-answer.ts';
import { getBook } from '#data/spreadsheet/get-book.ts';
import { getImportPlace } from '#data/spreadsheet/get-import-place.ts';
import type { ImportOf } from '#data/spreadsheet/import-address.ts';
import { importAnswers, undoImport } from '#data/spreadsheet/import-answers.ts';
import { getLastImport, keepLastImport } from '#data/spreadsheet/last-import.ts';
import { scopeId } from '#domain/scope.ts';
import { doneBy, nothing } from '#domain/spreadsheet/plan-import.ts';
import type { ListRow, Said } from '#domain/spreadsheet/read-list.ts';
import {
  answerId,
  makeJointPhone,
  org,
  pullAnswer,
  pullHandIn,
  readAssessment,
} from '#tests/support/rows/assessment-rows.ts';
import {
  granvik,
  mellanland,
  occasionId,
  pullParticipation,
  statementId,
} from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
let of: Record<'joint' | 'own', ImportOf>;
const row = (code: string, said: Partial<Said>): ListRow => ({
  kind: 'read',
  row: 6,
  text: code,
  statementId: statementId(code),
  how: 'code',
  said: { ...nothing, ...said },
});
const rows = [
  row('U1', { score: 3, comment: 'Beslut i våras', evidence: 'Protokoll 12' }),
  row('D4', { score: 2 }),
  row('A3', { score: 1 }),
];
const answer = (code: string) => local.db.rows('answer').get([org, answerId(code)]);

beforeEach(async () => {
  local = await makeJointPhone();
  const place = await getImportPlace(local, granvik);
  if (place.kind !== 'place') throw new Error(place.kind);
  of = place;
});

test('looking writes nothing; accepting writes what was looked at, all of it', async () => {
  await pullAnswer(local, 'D4', 1, 'Står kvar');
  const looked = await importAnswers(local, { of: of.joint, rows, accepted: null });
  expect(local.pokes()).toBe(0);
  expect(await local.db.rows('answer').count()).toBe(1);
  if (!looked.ok) throw new Error(looked.reason);
  expect(looked.plan.counts).toEqual({ new: 2, changed: 1, same: 0, skipped: 0 });
  const done = await importAnswers(local, { of: of.joint, rows, accepted: looked.plan });
  expect(done).toEqual(looked);
  expect(await answer('U1')).toMatchObject({
    score: 3,
    comment: 'Beslut i våras',
    evidence: 'Protokoll 12',
    _d: 1,
  });
  expect(await answer('D4')).toMatchObject({ score: 2, comment: 'Står kvar' });
  const again = await importAnswers(local, { of: of.joint, rows, accepted: null });
  expect(again).toMatchObject({ plan: { counts: { new: 0, changed: 0, same: 3, skipped: 0 } } });
});

test('what somebody changed after the preview stops it, and shows what it would do now', async () => {
  const looked = await importAnswers(local, { of: of.joint, rows, accepted: null });
  if (!looked.ok) throw new Error(looked.reason);
  await pullAnswer(local, 'A3', 2);
  const stopped = await importAnswers(local, { of: of.joint, rows, accepted: looked.plan });
  expect(stopped).toMatchObject({ ok: false, reason: 'changed' });
  expect(await local.db.rows('answer').count()).toBe(1);
});

test('into one’s own scores nobody else sees', async () => {
  const looked = await importAnswers(local, { of: of.own, rows, accepted: null });
  if (!looked.ok) throw new Error(looked.reason);
  await importAnswers(local, { of: of.own, rows, accepted: looked.plan });
  expect(await local.db.rows('answer').count()).toBe(0);
  const own = await local.db.rows('own_answer').toArray();
  expect(own.map(({ scope_id }) => scope_id)).toEqual(rows.map(() => scopeId('user', local.uid)));
  expect(own.find((one) => one.statement_id === statementId('U1'))).toMatchObject({
    score: 3,
    evidence: 'Protokoll 12',
  });
});

test('an import is undone, but for what has been changed since', async () => {
  await pullAnswer(local, 'D4', 1);
  const looked = await importAnswers(local, { of: of.joint, rows, accepted: null });
  if (!looked.ok) throw new Error(looked.reason);
  const done = doneBy(looked.plan);
  await keepLastImport(local, of.joint, { file: 'bm.xlsx', at: '2026-11-22T09:00:00.000Z', done });
  await importAnswers(local, { of: of.joint, rows, accepted: looked.plan });
  await saveJointScore(
    local,
    {
      participationId: granvik.participationId,
      occasionId: occasionId(2),
      versionId: of.joint.versionId,
      statementId: statementId('A3'),
    },
    2,
  );
  const kept = await getLastImport(local, of.joint);
  expect(await undoImport(local, of.joint, kept?.done ?? [])).toEqual({
    ok: true,
    restored: 2,
    kept: 1,
  });
  expect(await answer('U1')).toMatchObject({ score: null, comment: '', evidence: '' });
  expect(await answer('D4')).toMatchObject({ score: 1 });
  expect(await answer('A3')).toMatchObject({ score: 2 });
});

test('what is handed in takes nothing, nor while the hand-in waits for the network', async () => {
  const wish = { of: of.joint, rows, accepted: null };
  await pullAnswer(local, 'U1', 2);
  await handInAssessment(local, await readAssessment(local));
  expect(await importAnswers(local, wish)).toEqual({ ok: false, reason: 'handedIn' });
  expect(await undoImport(local, of.joint, [])).toEqual({ ok: false, reason: 'handedIn' });
  expect((await importAnswers(local, { ...wish, of: of.own })).ok).toBe(true);
  const place = await getImportPlace(local, granvik);
  expect(place).toMatchObject({ isHandedIn: true, isOpen: true });
});

test('a file of the last import that nobody can read any more is none', async () => {
  await local.db.drafts.put({
    key: `inlasning/joint/${granvik.participationId}/${occasionId(2)}/${of.joint.versionId}`,
    text: '{"form":1,"done":"all"}',
  });
  expect(await getLastImport(local, of.joint)).toBeNull();
});

test('the book holds what one may see: joint as handed in, own, and what partners have opened', async () => {
  await pullAnswer(local, 'U1', 1);
  await pullHandIn(local, 1, { [statementId('U1')]: { score: 3, comment: '' } });
  const looked = await importAnswers(local, { of: of.own, rows, accepted: null });
  if (looked.ok) await importAnswers(local, { of: of.own, rows, accepted: looked.plan });
  await pullParticipation(local, { ...mellanland, groupId: granvik.groupId });
  await local.pulled('organisation', {
    scope_id: scopeId('programme'),
    id: mellanland.organisationId,
    code: null,
    name: 'Region Mellanland',
    kind: 'region',
  });
  const opened = (id: string, scope: string) =>
    local.pulled('opened_assessment', {
      scope_id: scope,
      id,
      participation_id: mellanland.participationId,
      occasion_id: occasionId(2),
      hand_in_id: id,
      seen: { [statementId('U1')]: { score: 2, comment: 'Deras' } },
    });
  await opened('o1', scopeId('group', granvik.groupId));
  const book = await getBook(local, granvik);
  expect(book.occasions.map(({ title }) => title)).toEqual(['Uppstarten', 'Lärandeträff 1']);
  expect(
    book.occasions[1]?.lists.map(({ kind, organisation, answers }) => [
      kind,
      organisation,
      answers[statementId('U1')]?.score,
    ]),
  ).toEqual([
    ['joint', 'Granvik', 3],
    ['own', 'Granvik', 3],
    ['opened', 'Region Mellanland', 2],
  ]);
});

test('mentors and course participants read nothing in', async () => {
  expect(await getImportPlace(local, { ...granvik, kind: 'mentor' })).toEqual({ kind: 'none' });
  expect(await getImportPlace(local, { ...granvik, role: 'courseParticipant' })).toEqual({
    kind: 'none',
  });
});
