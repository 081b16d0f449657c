import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, karna, statementOf } from '#tests/support/sql/demo.ts';
import {
  world,
  org,
  moment,
  spans,
  type Fields,
  said,
  fieldsOf,
  adding,
  rowOf,
  changing,
  added,
  begun,
  left,
  otherVersion,
} from './own-occasions.ts';

describe('an occasion of an organisation’s own', () => {
  test('is what everybody with a seat adds, moves and renames', async () => {
    const id = await added();
    for (const who of ['owner', 'colleague', 'strategist', 'twoHats'] as const)
      expect(await said(who, [await changing(id, { title: `Halvtid ${who}` })]), who).toEqual([
        'applied',
      ]);
    expect(await rowOf(id)).toMatchObject({ title: 'Halvtid twoHats', deleted: false });
    for (const who of ['courseParticipant', 'partner', 'mentor', 'office', 'former'] as const)
      expect(await said(who, [adding(randomUUID())]), who).toEqual(['rejected:42501']);
  });

  test('has a name, days in their order and a list that there is', async () => {
    const refused: readonly (readonly [Fields, string])[] = [
      [{ title: '' }, '23514'],
      [{ title: ' \t\n ' }, '23514'],
      [{ title: 'x'.repeat(101) }, '23514'],
      [{ title: null }, '23502'],
      [{ opens_on: '2026-12-23' }, 'days'],
      [{ closes_on: '2026-02-30' }, '23514'],
      [{ checklist_version_id: randomUUID() }, '23514'],
      [{ participation_id: demo.strandhamn }, '23514'],
      [{ participation_id: randomUUID() }, '23514'],
    ];
    for (const [more, code] of refused) {
      const [verdict = ''] = await said('colleague', [adding(randomUUID(), more)]);
      expect(verdict, JSON.stringify(more)).toMatch(
        code === '23514' ? /^rejected:(23514|22008)$/u : `rejected:${code}`,
      );
    }
    const sql = `insert into public.own_occasion (scope_id, id, participation_id, checklist_version_id, title, opens_on, closes_on)
      values ($1, $2, $3, $4, 'x', '2026-12-23', '2026-12-22')`;
    const direct = await world.db.direct(world.who.colleague, sql, [
      org,
      randomUUID(),
      demo.granvik,
      karna,
    ]);
    expect(direct).toBe('JSDAY');
    expect(await said('colleague', [adding(randomUUID(), { title: 'x'.repeat(100) })])).toEqual([
      'applied',
    ]);
    expect(await said('colleague', [adding(randomUUID(), { closes_on: spans.opens_on })])).toEqual([
      'applied',
    ]);
  });

  test('keeps its list, also when it has been taken away and comes back', async () => {
    const id = await added();
    const other = await otherVersion();
    const move = { checklist_version_id: other.id };
    expect(await said('strategist', [await changing(id, move)])).toEqual(['rejected:23514']);
    expect(await said('strategist', [await changing(id, { deleted: true })])).toEqual(['applied']);
    expect(await rowOf(id)).toMatchObject({ title: '' });
    const back = { ...fieldsOf(), deleted: false };
    expect(await said('strategist', [await changing(id, { ...back, ...move })])).toEqual([
      'rejected:23514',
    ]);
    expect(await said('strategist', [await changing(id, back)])).toEqual(['applied']);
  });

  test('is scored with its own list: jointly, and left to the colleagues', async () => {
    const other = await otherVersion();
    const id = await added({ checklist_version_id: other.id });
    const { owner } = world.uid;
    const of = (statement: string) => left(id, owner, { [statement]: { score: 1, comment: '' } });
    expect(await said('owner', [begun(id)])).toEqual(['rejected:23514']);
    expect(await said('owner', [of(statementOf('U1'))])).toEqual(['rejected:23514']);
    expect(await said('owner', [begun(id, other.id), of(other.statement)])).toEqual([
      'applied',
      'applied',
    ]);
    const assessment = rowId('assessment', demo.granvik, id, other.id);
    const seen = { [other.statement]: { score: 1, comment: '' } };
    const answer = mutation('answer', org, rowId('answer', assessment, other.statement), {
      patch: { assessment_id: assessment, statement_id: other.statement, ...seen[other.statement] },
    });
    const handIn = mutation('hand_in', org, rowId('hand_in', assessment, '1'), {
      patch: { assessment_id: assessment, number: 1, seen },
    });
    expect(await said('strategist', [answer, handIn])).toEqual(['applied', 'applied']);
    // closed by its hand-in as the round's are
    const late = { base: 1, patch: { score: 2 } };
    const [verdict] = await said('colleague', [
      mutation('answer', org, rowId('answer', assessment, other.statement), {
        ...late,
        base: Number(
          (
            await world.db.sql(
              'select version from public.answer where scope_id = $1 and id = $2',
              [org, rowId('answer', assessment, other.statement)],
            )
          )[0]?.['version'],
        ),
      }),
    ]);
    expect(verdict).toBe('rejected:locked');
  });

  test('is nobody else’s to score at: not another organisation’s, not when it is gone', async () => {
    const id = await added();
    const org2 = `org:${demo.strandhamn}`;
    const theirs = mutation('assessment', org2, rowId('assessment', demo.strandhamn, id, karna), {
      patch: {
        participation_id: demo.strandhamn,
        occasion_id: id,
        checklist_version_id: karna,
      },
    });
    expect(await said('partner', [theirs])).toEqual(['rejected:23514']);
    expect(await said('owner', [await changing(id, { deleted: true })])).toEqual(['applied']);
    expect(await said('owner', [begun(id)])).toEqual(['rejected:23514']);
    expect(await said('owner', [left(id, world.uid.owner, {})])).toEqual(['rejected:23514']);
  });

  test('is never opened for the group, asked about there or taken home from', async () => {
    const id = await added();
    const group = `group:${demo.group1}`;
    const about = { participation_id: demo.granvik, occasion_id: id };
    const opening = mutation('opening', group, rowId('opening', demo.granvik, id), {
      patch: { ...about, with_comments: true, as_ready: true, opened_at: moment },
    });
    const question = mutation('question', group, randomUUID(), {
      patch: {
        ...about,
        to_participation_id: null,
        statement_id: statementOf('U1'),
        body: 'Hur?',
        asked_at: moment,
        settled: false,
      },
    });
    expect(await said('strategist', [opening, question])).toEqual([
      'rejected:23514',
      'rejected:23514',
    ]);
    const idea = mutation(
      'idea',
      org,
      rowId('idea', demo.granvik, demo.strandhamn, id, statementOf('U1')),
      {
        patch: {
          ...about,
          from_participation_id: demo.strandhamn,
          statement_id: statementOf('U1'),
          kept_at: moment,
        },
      },
    );
    expect(await said('strategist', [idea])).toEqual(['rejected:23514']);
  });
});
