import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import {
  demo,
  demoWorldOfFile,
  karna,
  statementOf,
  type Relation,
} from '#tests/support/sql/demo.ts';

export const world = demoWorldOfFile();
export const org = `org:${demo.granvik}`;
export const moment = '2026-11-22T10:00:00.000Z';
export const spans = { opens_on: '2026-11-22', closes_on: '2026-12-22' };
export type Fields = Readonly<Record<string, unknown>>;

export const said = async (who: Relation, muts: readonly unknown[]) =>
  verdicts(await world.db.push(world.who[who], muts));
export const fieldsOf = (more: Fields = {}): Fields => ({
  participation_id: demo.granvik,
  checklist_version_id: karna,
  title: 'Halvtid',
  ...spans,
  ...more,
});
export const adding = (id: string, more: Fields = {}) =>
  mutation('own_occasion', org, id, { patch: fieldsOf(more) });

export async function rowOf(id: string): Promise<Fields> {
  const rows = await world.db.sql(
    'select * from public.own_occasion where scope_id = $1 and id = $2',
    [org, id],
  );
  return rows[0] ?? {};
}
export const changing = async (id: string, patch: Fields) =>
  mutation('own_occasion', org, id, { base: Number((await rowOf(id))['version']), patch });

export async function added(more: Fields = {}): Promise<string> {
  const id = randomUUID();
  expect(await said('colleague', [adding(id, more)])).toEqual(['applied']);
  return id;
}

export const begun = (occasion: string, version: string = karna) =>
  mutation('assessment', org, rowId('assessment', demo.granvik, occasion, version), {
    patch: {
      participation_id: demo.granvik,
      occasion_id: occasion,
      checklist_version_id: version,
    },
  });
export const left = (occasion: string, uid: string, answers: Fields) =>
  mutation('self_assessment', org, rowId('self_assessment', uid, demo.granvik, occasion), {
    patch: { participation_id: demo.granvik, occasion_id: occasion, answers, left_at: moment },
  });
export const ownAnswer = (occasion: string, uid: string, more: Fields = {}) =>
  mutation(
    'own_answer',
    `user:${uid}`,
    rowId('own_answer', uid, demo.granvik, occasion, statementOf('U1')),
    {
      patch: {
        participation_id: demo.granvik,
        occasion_id: occasion,
        statement_id: statementOf('U1'),
        score: null,
        comment: '',
        evidence: '',
        origin: null,
        ...more,
      },
    },
  );

/** Another version that the programme has, with statements of its own. */
export async function otherVersion(): Promise<{ readonly id: string; readonly statement: string }> {
  const rows = await world.db.sql(
    `select v.id, s.id as statement from public.checklist_version v
     join public.statement s on s.version_key = v.version_key
     where v.scope_id = 'programme' and v.id <> $1 order by v.id, s.ord limit 1`,
    [karna],
  );
  return { id: String(rows[0]?.['id']), statement: String(rows[0]?.['statement']) };
}
