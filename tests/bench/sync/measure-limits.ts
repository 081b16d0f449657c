import { randomUUID } from 'node:crypto';
import { startPostgres } from '#tests/support/sql/postgres-server.ts';
import { mutation, type Mutation, type PushAnswer } from '#tests/support/sql/database.ts';
import { noteFields } from '#tests/support/sql/demo.ts';
import { quartiles, type Spread } from '../quartiles.ts';
import { asPerson, openForPerson } from './postgres-person.ts';

/** A push of fifty changes on a real PostgreSQL in ms, where volume has limits and where it is not counted. */
export interface LimitsCost {
  readonly newNotes: Pair;
  readonly edits: Pair;
}
interface Pair {
  readonly limited: Spread;
  readonly uncounted: Spread;
  /** Of each turn's two, the median. */
  readonly ratio: number;
}

const size = 50;
const warmUps = 5;
const withoutLimits = `create or replace function app.spend(person uuid, scope text, tbl text, is_new boolean, is_now jsonb) returns void
  language plpgsql as 'begin end'`;

export async function measureLimits(repeats: number): Promise<LimitsCost> {
  const limited = await openSide('update app.quota set most = most * 1000');
  const uncounted = await openSide(withoutLimits);
  const sides = { limited, uncounted };
  const times = { newNotes: [] as Turn[], edits: [] as Turn[] };
  for (let turn = -warmUps; turn < repeats; turn += 1) {
    const made: Turn = { limited: 0, uncounted: 0 };
    const edited: Turn = { limited: 0, uncounted: 0 };
    const names = Object.keys(sides) as (keyof Turn)[];
    for (const name of names.toSorted(() => Math.random() - 0.5))
      [made[name], edited[name]] = await sides[name].writeAndEdit();
    if (turn < 0) continue;
    times.newNotes.push(made);
    times.edits.push(edited);
  }
  await Promise.all([limited.stop(), uncounted.stop()]);
  return { newNotes: pairOf(times.newNotes), edits: pairOf(times.edits) };
}

type Turn = Record<'limited' | 'uncounted', number>;

function pairOf(turns: readonly Turn[]): Pair {
  return {
    limited: quartiles(turns.map((turn) => turn.limited)),
    uncounted: quartiles(turns.map((turn) => turn.uncounted)),
    ratio: quartiles(turns.map((turn) => turn.limited / turn.uncounted)).median,
  };
}

async function openSide(setting: string) {
  const uid = randomUUID();
  const scope = `user:${uid}`;
  const server = await startPostgres();
  const client = await server.connect();
  await openForPerson(client, uid);
  await client.query(setting);
  const push = async (muts: readonly Mutation[]) => {
    const body = JSON.stringify({ client: 1, epoch: null, muts });
    const from = performance.now();
    const { rows } = await asPerson(client, uid, () =>
      client.query<{ answer: PushAnswer }>('select public.sync_push($1::jsonb) as answer', [body]),
    );
    const ms = performance.now() - from;
    const results = rows[0]?.answer.results ?? [];
    if (!results.every(({ status }) => status === 'applied')) throw new Error('not applied');
    return { ms, results };
  };
  return {
    /** Fifty notes, then a change of each. */
    writeAndEdit: async (): Promise<[number, number]> => {
      const notes = Array.from({ length: size }, () =>
        mutation('note', scope, randomUUID(), { patch: noteFields({ body: 'x'.repeat(300) }) }),
      );
      const made = await push(notes);
      const edits = notes.map(({ row }, at) => {
        const base = Number(made.results[at]?.version);
        return mutation('note', scope, row, { base, patch: { body: 'y'.repeat(300) } });
      });
      return [made.ms, (await push(edits)).ms];
    },
    stop: async () => {
      await client.end();
      await server.stop();
    },
  };
}
