import { afterAll, beforeAll, expect, test } from 'vitest';
import { seenOf } from '#domain/assessment/hand-in.ts';
import type { AnswerRow } from '#domain/tables/answer.ts';
import { rowId } from '#lib/row-id.ts';
import { parsePushAnswer } from '#sync/protocol.ts';
import type { ServerRow } from '#sync/records.ts';
import { MemoryServer, type MemoryRules } from '#tests/support/memory/server.ts';
import { seeded, seedsOfRun, type Seeded } from '#tests/support/seeded.ts';
import { mutation } from '#tests/support/sql/database.ts';
import {
  addOccasion,
  demo,
  karna,
  openDemoWorld,
  statementOf,
  type DemoWorld,
} from '#tests/support/sql/demo.ts';
import { head, readMemoryRules } from './memory-rules.ts';

const changesPerSeed = 250;
/** Known to meet every verdict. */
const fixed = 31;
const org = `org:${demo.granvik}`;
const tables = [
  'assessment',
  'answer',
  'alternative',
  'hand_in',
  'reopening',
  'confirmation',
] as const;

let world: DemoWorld;
let rules: MemoryRules;
/** Of everybody who has or had a seat in Granvik. */
let cards: readonly ServerRow[];
beforeAll(async () => {
  world = await openDemoWorld();
  rules = {
    ...(await readMemoryRules(world.db.sql, tables)),
    acts: { hand_in: made, reopening: made, confirmation: made },
    anyWriter: new Set(tables),
  };
  const found = await world.db.sql(
    'select to_jsonb(c) as card from public.seat_card c where scope_id = $1 order by id',
    [org],
  );
  cards = found.map(({ card }) => card as ServerRow);
});
afterAll(() => world.db.close());

for (const seed of seedsOfRun(fixed)) {
  test(`both servers judge hand-ins, confirmations, reopenings and late edits alike (seed ${seed})`, async () => {
    const chance = seeded(seed);
    const uid = world.uid.strategist;
    const check = (tbl: string, row: ServerRow) =>
      tbl === 'alternative' && !row.deleted && !memory.rows.has(`answer/${org}/${row['row_id']}`)
        ? '23503'
        : null;
    const memory: MemoryServer = new MemoryServer({ ...rules, check }, () => Date.now());
    memory.join(org, uid, ['strategist']);
    for (const card of cards) memory.write('seat_card', card, null);
    const begun = await newAssessment(chance);
    const said = new Map<string, number>();
    const changes = [begun, ...Array.from({ length: changesPerSeed }, () => null)];
    for (const first of changes) {
      const change = first ?? nextChange(chance, memory, begun.row);
      const inMemory = change.fresh ? 0 : versionIn(memory, change);
      const inSql = change.fresh ? 0 : await versionInSql(change);
      const one = (base: number) =>
        mutation(change.tbl, org, change.row, { base, patch: change.patch });
      const verdict = verdictOf(memory.push(uid, { ...head, muts: [one(inMemory)] as never }));
      const answer = parsePushAnswer(await world.db.push(uid, [one(inSql)]));
      expect(verdictOf(answer), JSON.stringify(change)).toBe(verdict);
      const met = `${change.tbl} ${verdict}`;
      said.set(met, (said.get(met) ?? 0) + 1);
    }
    if (seed !== fixed) return;
    for (const wanted of [
      'answer applied',
      'answer conflict',
      'answer rejected locked',
      'hand_in applied',
      'hand_in rejected stale',
      'confirmation applied',
      'confirmation rejected 42501',
      'confirmation rejected 23503',
      'confirmation rejected 23514',
    ])
      expect(said.get(wanted) ?? 0, wanted).toBeGreaterThan(0);
  });
}

const made = new Set(['insert']);

interface Change {
  readonly tbl: string;
  readonly row: string;
  readonly patch: Readonly<Record<string, unknown>>;
  /** As a phone sends it that knows of no such row. */
  readonly fresh: boolean;
}

function verdictOf(answer: unknown): string {
  const { results } = answer as { results: readonly { status: string; code?: string }[] };
  return [results[0]?.status, results[0]?.code].filter(Boolean).join(' ');
}

function versionIn(memory: MemoryServer, { tbl, row }: Change): number {
  return memory.rows.get(`${tbl}/${org}/${row}`)?.version ?? 0;
}

async function versionInSql({ tbl, row }: Change): Promise<number> {
  const found = await world.db.sql(
    `select version from public."${tbl}" where scope_id = $1 and id = $2`,
    [org, row],
  );
  return Number(found[0]?.['version'] ?? 0);
}

async function newAssessment(chance: Seeded): Promise<Change> {
  const patch = {
    participation_id: demo.granvik,
    occasion_id: await addOccasion(world.db, chance.uuid()),
    checklist_version_id: karna,
  };
  return {
    tbl: 'assessment',
    row: rowId('assessment', ...Object.values(patch)),
    patch,
    fresh: true,
  };
}

function nextChange(chance: Seeded, memory: MemoryServer, assessment: string): Change {
  const statement = statementOf(chance.pick(['U1', 'A5', 'B1']));
  const answer = rowId('answer', assessment, statement);
  const dice = chance.int(10);
  if (dice < 5) return answerChange(chance, memory, { assessment, statement, answer });
  if (dice < 6) {
    const cause = String(chance.int(2));
    const row = rowId('alternative', answer, 'score', cause);
    const written_at = '2026-12-10T09:00:00Z';
    const fields = { tbl: 'answer', row_id: answer, field: 'score', value: 1, cause, written_at };
    const stands = memory.rows.get(`alternative/${org}/${row}`)?.deleted === false;
    return {
      tbl: 'alternative',
      row,
      patch: stands ? { deleted: true } : { ...fields, deleted: false },
      fresh: false,
    };
  }
  const number = 1 + chance.int(4);
  const id = (tbl: string) => rowId(tbl, assessment, String(number));
  if (dice < 7)
    return {
      tbl: 'reopening',
      row: id('reopening'),
      patch: { assessment_id: assessment, number },
      fresh: true,
    };
  if (dice < 8) return confirmation(chance, id('hand_in'));
  const answers = [...memory.rows.values()].filter(
    (row) => row['assessment_id'] === assessment && row['statement_id'] && !row.deleted,
  );
  const seen = chance.chance(0.2) ? {} : seenOf(answers as unknown as AnswerRow[]);
  return {
    tbl: 'hand_in',
    row: id('hand_in'),
    patch: { assessment_id: assessment, number, seen },
    fresh: true,
  };
}

/** Of a hand-in that may be or not, for one's own seat or another's. */
function confirmation(chance: Seeded, hand_in_id: string): Change {
  const mine = cards.filter((card) => card['user_id'] === world.uid.strategist);
  const seat_id = String(chance.pick(chance.chance(0.6) ? mine : cards)['seat_id']);
  const fields = { hand_in_id, seat_id };
  return {
    tbl: 'confirmation',
    row: rowId('confirmation', hand_in_id, seat_id),
    patch: chance.chance(0.1) ? { ...fields, deleted: true } : fields,
    fresh: chance.chance(0.8),
  };
}

function answerChange(
  chance: Seeded,
  memory: MemoryServer,
  of: { readonly assessment: string; readonly statement: string; readonly answer: string },
): Change {
  const comment = chance.pick(['', 'x']);
  const score = chance.pick([null, 1, 2, 3]);
  const whole = { assessment_id: of.assessment, statement_id: of.statement, score, comment };
  const stands = memory.rows.get(`answer/${org}/${of.answer}`)?.deleted === false;
  const change = { tbl: 'answer', row: of.answer, fresh: chance.chance(0.1) };
  if (change.fresh || !stands) return { ...change, patch: { ...whole, deleted: false } };
  return { ...change, patch: chance.chance(0.1) ? { deleted: true } : { score } };
}
