import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { course, guest, inCourse, session } from '../work/course.ts';
import { demo, demoWorldOfFile } from '#tests/support/sql/demo.ts';

// A guest at a talk is a typed name: erased with the person whose name it is, and with nobody else.

const world = demoWorldOfFile();
const { push, rows, invite, signIn } = inCourse(world);

const erase = (person: string) => rows('select app.erase_user($1)', [person]);
const namesIn = async (session: string) =>
  (
    await rows('select name from public.guest where session_id = $1 and not deleted order by 1', [
      session,
    ])
  ).map((row) => row['name']);
const keptNames = async (session: string) =>
  (
    await rows(
      `select distinct row ->> 'name' as name from app.history
       where tbl = 'guest' and row ->> 'session_id' = $1 order by 1`,
      [session],
    )
  ).map((row) => row['name']);

test('a name typed for her, matched to no seat, goes with her, kept versions included', async () => {
  const { address } = await invite('Bodil Ekman');
  const bodil = await signIn(address);
  const talk = randomUUID();
  const typed = ['bodil  EKMAN ', 'Maj-Britt', 'Bodil Ekmansson'];
  const verdictsOf = await push(
    'owner',
    session(talk),
    ...typed.map((name) => guest(talk, { name })),
  );
  expect(verdictsOf).toEqual(Array(4).fill('applied'));
  const elsewhere = randomUUID();
  const theirs = `course:${demo.strandhamn}`;
  expect(
    await push(
      'partner',
      session(elsewhere, theirs),
      guest(elsewhere, { name: 'Bodil Ekman', scope: theirs }),
    ),
  ).toEqual(['applied', 'applied']);

  await erase(bodil);
  expect(await namesIn(talk)).toEqual(['Bodil Ekmansson', 'Maj-Britt']);
  expect(await keptNames(talk)).toEqual(['Bodil Ekmansson', 'Maj-Britt', 'Tidigare deltagare']);
  expect(await namesIn(elsewhere)).toEqual(['Bodil Ekman']);
});

test('the name she had before goes, too', async () => {
  const { address, seat } = await invite('Disa Holm');
  const disa = await signIn(address);
  const talk = randomUUID();
  await push('owner', session(talk), guest(talk, { name: 'Disa Holm' }));
  await rows(`select set_config('app.machine', 'on', false)`);
  await rows(`update public.seat_card set name = 'Disa Lund' where seat_id = $1`, [seat]);
  await rows(`update app.seat set name = 'Disa Lund' where id = $1`, [seat]);
  await rows(`select set_config('app.machine', '', false)`);
  await erase(disa);
  expect(await namesIn(talk)).toEqual([]);
});

test('of two with one name in the same course nobody knows whose it is: it stays', async () => {
  const first = await invite('Kim Berg');
  await invite('Kim Berg');
  const kim = await signIn(first.address);
  const talk = randomUUID();
  await push('owner', session(talk), guest(talk, { name: 'Kim Berg' }));
  await erase(kim);
  expect(await namesIn(talk)).toEqual(['Kim Berg']);
  expect(
    await rows('select 1 from public.guest where scope_id = $1 and deleted and name <> $2', [
      course,
      '',
    ]),
  ).toEqual([]);
});
