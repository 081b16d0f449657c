import { randomUUID } from 'node:crypto';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import {
  addOccasion,
  demo,
  demoWorldOfFile,
  karna,
  statementOf,
  type Relation,
} from '#tests/support/sql/demo.ts';

/** Of the test file that imports this. */
export const world = demoWorldOfFile();
export const group = `group:${demo.group1}`;

export const said = async (who: Relation, ...muts: readonly unknown[]) =>
  verdicts(await world.db.push(world.who[who], muts));

/** An occasion that nobody has scored yet. */
export const newOccasion = () => addOccasion(world.db, randomUUID());

interface Of {
  readonly occasion: string;
  readonly participation: string;
}

/** Hands in one answer, as the strategist of the organisation. */
export async function handIn(
  who: Relation,
  { occasion, participation }: Of,
  { comment = 'Så gör vi.', number = 1 } = {},
) {
  const org = `org:${participation}`;
  const assessment = rowId('assessment', participation, occasion, karna);
  const statement_id = statementOf('U1');
  const id = rowId('answer', assessment, statement_id);
  const fields = { assessment_id: assessment, statement_id, score: 3, comment, evidence: 'Beslut' };
  const known = await world.db.sql('select version from public.answer where id = $1', [id]);
  const reopened = rowId('reopening', assessment, String(number));
  const seen = { [statement_id]: { score: 3, comment, evidence: 'Beslut' } };
  return said(
    who,
    ...(number === 1
      ? [
          mutation('assessment', org, assessment, {
            patch: {
              participation_id: participation,
              occasion_id: occasion,
              checklist_version_id: karna,
            },
          }),
          mutation('answer', org, id, { patch: fields }),
        ]
      : [
          mutation('reopening', org, reopened, { patch: { assessment_id: assessment, number } }),
          mutation('answer', org, id, { base: Number(known[0]?.['version']), patch: { comment } }),
        ]),
    mutation('hand_in', org, rowId('hand_in', assessment, String(number)), {
      patch: { assessment_id: assessment, number, seen },
    }),
  );
}

interface Word {
  readonly with_comments?: boolean;
  readonly as_ready?: boolean;
  readonly deleted?: boolean;
}

/** The organisation's word that the group may read it, or that it no longer may. */
export async function open(who: Relation, { occasion, participation }: Of, word: Word = {}) {
  const id = rowId('opening', participation, occasion);
  const [known] = await world.db.sql(
    'select version from public.opening where scope_id = $1 and id = $2',
    [group, id],
  );
  const fields = {
    participation_id: participation,
    occasion_id: occasion,
    with_comments: true,
    as_ready: false,
    opened_at: '2026-11-22T10:00:00.000Z',
    deleted: false,
  };
  const patch = word.deleted ? { deleted: true } : { ...fields, ...word };
  return said(
    who,
    mutation('opening', group, id, { base: Number(known?.['version'] ?? 0), patch }),
  );
}

/** What somebody reads of the others at the occasion: organisation → its answers, as one line each. */
export async function readsAt(who: Relation, occasion: string): Promise<readonly string[]> {
  const rows = await world.db.as(world.who[who], (query) =>
    query(
      `select participation_id, seen from public.opened_assessment
       where occasion_id = $1 and not deleted order by participation_id`,
      [occasion],
    ),
  );
  const names = new Map<unknown, string>([
    [demo.granvik, 'Granvik'],
    [demo.strandhamn, 'Strandhamn'],
  ]);
  return rows
    .map((row) => `${names.get(row['participation_id'])} ${JSON.stringify(row['seen'])}`)
    .toSorted();
}

export const shown = (name: string, answer: Readonly<Record<string, unknown>>) =>
  `${name} ${JSON.stringify({ [statementOf('U1')]: answer })}`;
