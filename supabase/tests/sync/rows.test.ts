import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import {
  addOccasion,
  demo,
  demoWorldOfFile,
  karna,
  noteFields,
  statementOf,
} from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const occasion = rowId('test', 'occasion');
const mine = () => `user:${world.uid.owner}`;

/** A fresh private note of the owner; returns its id and version. */
async function makeNote(body = 'hej'): Promise<{ id: string; version: number }> {
  const id = randomUUID();
  const answer = await world.db.push(world.who.owner, [
    mutation('note', mine(), id, { patch: noteFields({ body }) }),
  ]);
  return { id, version: Number(answer.results[0]?.version) };
}
async function bodyOf(id: string, scope = mine()): Promise<unknown> {
  const rows = await world.db.sql('select body from public.note where scope_id = $1 and id = $2', [
    scope,
    id,
  ]);
  return rows[0]?.['body'];
}

test('colleagues write one assessment together, whoever began it', async () => {
  const { db, who } = world;
  const assessment = rowId('assessment', demo.granvik, await addOccasion(db, occasion), karna);
  const statement = statementOf('U1');
  const answerId = rowId('answer', assessment, statement);
  const begun = await db.push(who.owner, [
    mutation('assessment', org, assessment, {
      patch: {
        participation_id: demo.granvik,
        occasion_id: occasion,
        checklist_version_id: karna,
      },
    }),
    mutation('answer', org, answerId, {
      patch: { assessment_id: assessment, statement_id: statement, score: 2, comment: '' },
    }),
  ]);
  expect(verdicts(begun)).toEqual(['applied', 'applied']);
  const base = Number(begun.results[1]?.version);
  const changed = await db.push(who.colleague, [
    mutation('answer', org, answerId, { base, patch: { score: 3 } }),
    mutation('alternative', org, rowId('alternative', answerId, 'score', 'm1'), {
      patch: {
        tbl: 'answer',
        row_id: answerId,
        field: 'score',
        value: 1,
        cause: 'm1',
        written_at: '2026-11-22T10:00:00.000Z',
      },
    }),
  ]);
  expect(verdicts(changed)).toEqual(['applied', 'applied']);
  // the same natural key from another phone: the row that lies there, not a second one
  const twin = await db.push(who.strategist, [
    mutation('answer', org, answerId, {
      patch: { assessment_id: assessment, statement_id: statement, score: 1, comment: '' },
    }),
  ]);
  expect(twin.results[0]).toMatchObject({ status: 'conflict', current: { score: 3 } });
});

test('a tombstone carries no text, its history does; reviving needs the whole row', async () => {
  const { db, who } = world;
  const note = await makeNote('hemligt');
  const gone = await db.push(who.owner, [
    mutation('note', mine(), note.id, {
      base: note.version,
      patch: { deleted: true, body: 'kvar i patchen' },
    }),
  ]);
  expect(verdicts(gone)).toEqual(['applied']);
  expect(await bodyOf(note.id)).toBe('');
  const base = Number(gone.results[0]?.version);
  const tries = await db.push(who.owner, [
    mutation('note', mine(), note.id, { base, patch: { body: 'smyg' } }),
    mutation('note', mine(), note.id, { base, patch: { deleted: false } }),
    mutation('note', mine(), note.id, { base, patch: { deleted: false, body: 'halv' } }),
    mutation('note', mine(), note.id, {
      base,
      patch: { ...noteFields({ body: 'åter' }), deleted: false },
    }),
  ]);
  expect(verdicts(tries)).toEqual(['rejected:gone', 'rejected:shape', 'rejected:shape', 'applied']);
  expect(await bodyOf(note.id)).toBe('åter');
  const texts = await db.sql(
    `select row ->> 'body' as body from app.history where row_id = $1 order by version`,
    [note.id],
  );
  expect(texts.map((row) => row['body'])).toEqual(['hemligt', '', 'åter']);
});

test('text comes back exactly as it was written', async () => {
  const text = 'Å ä ö é 👩🏽‍🚒\r\nrad två\t"citat" \\ \u2028 slut ';
  const note = await makeNote(text);
  expect(await bodyOf(note.id)).toBe(text);
});
