import { randomUUID } from 'node:crypto';
import { beforeEach, expect } from 'vitest';
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

export const org = `org:${demo.granvik}`;
export { karna as version, statementOf as statement };
export type Seen = Readonly<
  Record<string, { readonly score: number | null; readonly comment: string }>
>;

/** Each test has an occasion, and with it an assessment, of its own. */
export let occasion = '';
export let assessment = '';
export const answerId = (code: string) => rowId('answer', assessment, statementOf(code));
export const handInId = (number: number) => rowId('hand_in', assessment, String(number));

beforeEach(async () => {
  occasion = await addOccasion(world.db, randomUUID());
  assessment = rowId('assessment', demo.granvik, occasion, karna);
  const begun = await push('colleague', [
    mutation('assessment', org, assessment, {
      patch: {
        participation_id: demo.granvik,
        occasion_id: occasion,
        checklist_version_id: karna,
      },
    }),
    newAnswer('U1', 2, 'Beslut finns.'),
    newAnswer('A5', 1, ''),
    newAnswer('B1', null, ''),
  ]);
  expect(verdicts(begun)).toEqual(['applied', 'applied', 'applied', 'applied']);
});

export const newAnswer = (code: string, score: number | null, comment: string) =>
  mutation('answer', org, answerId(code), {
    patch: { assessment_id: assessment, statement_id: statementOf(code), score, comment },
  });
export const seenNow = (): Seen => ({
  [statementOf('U1')]: { score: 2, comment: 'Beslut finns.' },
  [statementOf('A5')]: { score: 1, comment: '' },
});
export const handIn = (seen: unknown = seenNow(), number = 1) =>
  mutation('hand_in', org, handInId(number), {
    patch: { assessment_id: assessment, number, seen },
  });
export const reopening = (number = 2) =>
  mutation('reopening', org, rowId('reopening', assessment, String(number)), {
    patch: { assessment_id: assessment, number },
  });
export const push = (who: Relation, muts: readonly unknown[]) =>
  world.db.push(world.who[who], muts);
export const said = async (who: Relation, muts: readonly unknown[]) =>
  verdicts(await push(who, muts));

export async function versionOf(tbl: string, id: string): Promise<number> {
  const rows = await world.db.sql(
    `select version from public."${tbl}" where scope_id = $1 and id = $2`,
    [org, id],
  );
  return Number(rows[0]?.['version']);
}
export const edit = async (code: string, patch: Readonly<Record<string, unknown>>) =>
  mutation('answer', org, answerId(code), {
    base: await versionOf('answer', answerId(code)),
    patch,
  });
export const handInRows = () =>
  world.db.sql('select number, seen, author_id from public.hand_in where assessment_id = $1', [
    assessment,
  ]);
