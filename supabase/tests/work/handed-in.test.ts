import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { codeOf, mutation } from '#tests/support/sql/database.ts';
import { addOccasion, demo } from '#tests/support/sql/demo.ts';
import {
  world,
  org,
  version,
  statement,
  occasion,
  assessment,
  answerId,
  handInId,
  newAnswer,
  seenNow,
  handIn,
  push,
  said,
  versionOf,
  edit,
  handInRows,
} from './joint-assessment.ts';

describe('what is handed in', () => {
  test('is closed to every edit, new answer, deletion and other version', async () => {
    await said('strategist', [handIn()]);
    const alternative = mutation(
      'alternative',
      org,
      rowId('alternative', answerId('A5'), 'score', 'm'),
      {
        patch: {
          tbl: 'answer',
          row_id: answerId('A5'),
          field: 'score',
          value: 3,
          cause: 'm',
          written_at: '2026-11-22T10:00:00.000Z',
        },
      },
    );
    const base = await versionOf('assessment', assessment);
    const muts = [
      await edit('A5', { score: 3 }),
      await edit('B1', { comment: 'för sent' }),
      await edit('A5', { deleted: true }),
      newAnswer('C1', 2, ''),
      alternative,
      mutation('assessment', org, assessment, { base, patch: { deleted: true } }),
    ];
    for (const who of ['colleague', 'owner', 'strategist', 'twoHats'] as const)
      expect(
        await said(
          who,
          muts.map((one) => ({ ...one, id: randomUUID() })),
        ),
        who,
      ).toEqual([...muts.slice(1).map(() => 'rejected:locked'), 'rejected:42501']);
    const before = await push('colleague', [
      mutation('answer', org, answerId('A5'), { base: 1, patch: { score: 3 } }),
    ]);
    expect(before.results[0]?.status).toBe('conflict');
  });

  test('is closed on the direct path too, by our own code', async () => {
    await said('strategist', [handIn()]);
    const { db, who } = world;
    const at = [org, answerId('A5')];
    const update = 'update public.answer set score = 3 where scope_id = $1 and id = $2';
    expect(await db.direct(who.colleague, update, at)).toBe('JSLCK');
    const insert = `insert into public.answer (scope_id, id, assessment_id, statement_id, score, comment)
      values ($1, $2, $3, $4, 1, '')`;
    const row = [org, answerId('C1'), assessment, statement('C1')];
    expect(await db.direct(who.colleague, insert, row)).toBe('JSLCK');
    const again = `insert into public.hand_in (scope_id, id, assessment_id, number, seen) values ($1, $2, $3, $4, $5)`;
    const first = [org, handInId(1), assessment, 1];
    expect(await db.direct(who.strategist, again, [...first, '{}'])).toBe('JSSTL');
    expect(await db.direct(who.strategist, again, [...first, JSON.stringify(seenNow())])).toBe(
      '23505',
    );
  });

  test('a planted app.machine opens nothing', async () => {
    await said('strategist', [handIn()]);
    const attempt = world.db.as(world.who.colleague, async (query) => {
      await query(`select set_config('app.machine', 'on', true)`);
      await query('update public.answer set score = 3 where scope_id = $1 and id = $2', [
        org,
        answerId('A5'),
      ]);
    });
    expect(await codeOf(attempt)).toBe('JSLCK');
  });

  test('our own machinery passes, as when authorship is replaced', async () => {
    await said('strategist', [handIn()]);
    await world.db.machine(
      `update public.answer set author_id = null where id = '${answerId('A5')}';
       update public.hand_in set author_id = null where id = '${handInId(1)}'`,
    );
    expect(await handInRows()).toMatchObject([{ author_id: null, seen: seenNow() }]);
  });

  test('other assessments of the organisation stay open', async () => {
    await said('strategist', [handIn()]);
    const occasion_id = await addOccasion(world.db, randomUUID());
    const other = rowId('assessment', demo.granvik, occasion_id, version);
    const id = rowId('answer', other, statement('U1'));
    const fields = {
      assessment_id: other,
      statement_id: statement('U1'),
      score: 1,
      comment: '',
    };
    const begun = {
      participation_id: demo.granvik,
      occasion_id,
      checklist_version_id: version,
    };
    const muts = [
      mutation('assessment', org, other, { patch: begun }),
      mutation('answer', org, id, { patch: fields }),
    ];
    expect(await said('colleague', muts)).toEqual(['applied', 'applied']);
  });

  test('what was left to the colleagues stays as it was, and cannot be taken back any more', async () => {
    const id = rowId('self_assessment', world.uid.owner, demo.granvik, occasion);
    const fields = {
      participation_id: demo.granvik,
      occasion_id: occasion,
      answers: { [statement('U1')]: { score: 1, comment: '' } },
      left_at: '2026-11-22T10:00:00.000Z',
    };
    const of = (more: Parameters<typeof mutation>[3]) => mutation('self_assessment', org, id, more);
    expect(await said('owner', [of({ patch: fields })])).toEqual(['applied']);
    let base = await versionOf('self_assessment', id);
    expect(await said('owner', [of({ base, patch: { deleted: true } })])).toEqual(['applied']);
    base = await versionOf('self_assessment', id);
    expect(await said('owner', [of({ base, patch: { ...fields, deleted: false } })])).toEqual([
      'applied',
    ]);
    await said('strategist', [handIn()]);
    base = await versionOf('self_assessment', id);
    expect(await said('owner', [of({ base, patch: { answers: {} } })])).toEqual([
      'rejected:locked',
    ]);
    expect(await said('owner', [of({ base, patch: { deleted: true } })])).toEqual([
      'rejected:locked',
    ]);
  });
});
