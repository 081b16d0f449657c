import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, type Relation } from '#tests/support/sql/demo.ts';

// "Hjälpte sidan dig?": the person's own row, and an answer beside it that names nobody.

const world = demoWorldOfFile();

const versions = new Map<string, number>();

async function say(uid: string, page: string, patch: object): Promise<string[]> {
  const id = rowId('page_feedback', uid, page);
  const base = versions.get(id) ?? 0;
  const answer = await world.db.push(uid, [
    mutation('page_feedback', `user:${uid}`, id, {
      base,
      patch: base === 0 ? { page, ...patch } : { ...patch },
    }),
  ]);
  versions.set(id, Number(answer.results[0]?.version ?? base));
  return verdicts(answer);
}

interface Pages {
  readonly status: string;
  readonly code?: string;
  readonly pages?: readonly {
    readonly page: string;
    readonly yes: number;
    readonly no: number;
    readonly words: readonly {
      readonly day: string;
      readonly helped: boolean;
      readonly word: string;
    }[];
  }[];
}
const read = async (caller = world.who.office) =>
  (await world.db.call(caller, 'read_page_feedback', {})) as Pages;
const about = async (page: string) => (await read()).pages?.find((one) => one.page === page);

test('the office reads numbers and words a page, nobody else anything', async () => {
  const { db, uid, who } = world;
  expect(await say(uid.owner, 'varfor', { helped: true, word: '' })).toEqual(['applied']);
  expect(await say(uid.partner, 'varfor', { helped: false, word: ' För långt. ' })).toEqual([
    'applied',
  ]);
  const [today] = await db.sql(`select (now() at time zone 'Europe/Stockholm')::date::text as day`);
  expect(await about('varfor')).toEqual({
    page: 'varfor',
    yes: 1,
    no: 1,
    words: [{ day: today?.['day'], helped: false, word: 'För långt.' }],
  });
  for (const relation of Object.keys(who) as Relation[]) {
    if (relation === 'anonymous' || relation === 'office') continue;
    expect(await read(who[relation] as string), relation).toEqual({
      status: 'rejected',
      code: '42501',
    });
    expect(await db.direct(who[relation], 'select 1 from app.page_answer'), relation).toBe(0);
  }
  await expect(db.call('anon', 'read_page_feedback', {})).rejects.toMatchObject({ code: '42501' });
  expect(await db.direct(who.office, 'select 1 from app.page_answer')).toBe(0);
  expect(await db.direct(who.office, 'select 1 from public.page_feedback')).toBe(0);
});

test('what the office reads leads back to nobody: no id, no author, no time of day', async () => {
  const columns = await world.db.sql(
    `select attname, format_type(atttypid, null) as type from pg_attribute
     where attrelid = 'app.page_answer'::regclass and attnum > 0 and not attisdropped order by attnum`,
  );
  expect(columns).toEqual([
    { attname: 'page', type: 'text' },
    { attname: 'helped', type: 'boolean' },
    { attname: 'word', type: 'text' },
    { attname: 'said_on', type: 'date' },
  ]);
  const keys = await world.db.sql(
    `select conname from pg_constraint where conrelid = 'app.page_answer'::regclass and contype in ('p', 'u', 'f')`,
  );
  expect(keys).toEqual([]);
});

test('a changed answer takes its place, a deleted one leaves, and the count is never wrong', async () => {
  const { uid } = world;
  const page = 'politiken/sex-delmal';
  const count = async () => {
    const one = await about(page);
    return one && [one.yes, one.no, one.words.map((word) => word.word).toSorted()];
  };
  for (const person of [uid.owner, uid.colleague, uid.strategist])
    await say(person, page, { helped: true, word: 'Bra' });
  expect(await count()).toEqual([3, 0, ['Bra', 'Bra', 'Bra']]);
  await say(uid.owner, page, { helped: false });
  expect(await count()).toEqual([2, 1, ['Bra', 'Bra', 'Bra']]);
  await say(uid.owner, page, { word: 'Inte bra' });
  expect(await count()).toEqual([2, 1, ['Bra', 'Bra', 'Inte bra']]);
  await say(uid.colleague, page, { deleted: true });
  expect(await count()).toEqual([1, 1, ['Bra', 'Inte bra']]);
  await say(uid.colleague, page, { page, helped: true, word: 'Åter', deleted: false });
  expect(await count()).toEqual([2, 1, ['Bra', 'Inte bra', 'Åter']]);
});

test('a change sent again, and one that changes nothing, is counted once', async () => {
  const { db, uid } = world;
  const page = 'gruppen';
  const id = rowId('page_feedback', uid.owner, page);
  const once = mutation('page_feedback', `user:${uid.owner}`, id, {
    patch: { page, helped: true, word: 'En gång' },
  });
  await db.push(uid.owner, [once]);
  const again = await db.push(uid.owner, [once]);
  expect(again.results[0]).toMatchObject({ status: 'applied', replayed: true });
  const base = Number(again.results[0]?.version);
  await db.push(uid.owner, [
    mutation('page_feedback', `user:${uid.owner}`, id, { base, patch: { helped: true } }),
  ]);
  expect(await about(page)).toMatchObject({ yes: 1, no: 0, words: [{ word: 'En gång' }] });
});

const attempt = (scope: string, id: string, page: string) =>
  mutation('page_feedback', scope, id, { patch: { page, helped: true, word: '' } });

test('no answer in another’s room, for another’s page twice, or about a page that is no page', async () => {
  const { db, uid } = world;
  const mine = `user:${uid.owner}`;
  const answers = await db.push(uid.owner, [
    attempt(`user:${uid.colleague}`, rowId('page_feedback', uid.colleague, 'x'), 'x'),
    attempt(mine, rowId('page_feedback', uid.owner, 'y'), 'z'),
    attempt(mine, rowId('page_feedback', uid.owner, 'A b'), 'A b'),
    attempt(`course:${demo.granvik}`, rowId('page_feedback', uid.owner, 'x'), 'x'),
  ]);
  expect(verdicts(answers)).toEqual([
    'rejected:42501',
    'rejected:23514',
    'rejected:23514',
    'rejected:42501',
  ]);
  const long = await say(uid.owner, 'lang', { helped: true, word: 'x'.repeat(501) });
  expect(long).toEqual(['rejected:23514']);
});

test('words are kept 400 days, the answers for good', async () => {
  const { db, uid } = world;
  const page = 'modellkonceptet';
  await say(uid.partner, page, { helped: true, word: 'Minns mig' });
  const clear = (days: number) =>
    db.sql(`select app.clear_old(now() + make_interval(days => $1))`, [days]);
  await clear(399);
  expect((await about(page))?.words).toHaveLength(1);
  await clear(402);
  expect(await about(page)).toMatchObject({ yes: 1, no: 0, words: [] });
  // taken back later all the same
  await say(uid.partner, page, { helped: false, word: 'Ny mening' });
  expect(await about(page)).toMatchObject({ yes: 0, no: 1, words: [{ word: 'Ny mening' }] });
});

test('erasing a person takes back what she said about pages, and nobody else’s', async () => {
  const { db, uid } = world;
  const page = 'integrering';
  await say(uid.colleague, page, { helped: true, word: 'Fråga Birgitta' });
  await say(uid.owner, page, { helped: true, word: 'Bra' });
  await db.sql('select app.erase_user($1)', [uid.colleague]);
  expect(await about(page)).toMatchObject({ yes: 1, no: 0, words: [{ word: 'Bra' }] });
  const left = await db.sql(`select 1 from app.page_answer where word like '%Birgitta%'`);
  expect(left).toEqual([]);
});
