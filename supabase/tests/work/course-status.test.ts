import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { admin, inCourse, wholeStatus } from './course.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, relations, type Relation } from '#tests/support/sql/demo.ts';

// What one's own phone counts, told to the organisation: nobody else writes in it.

const world = demoWorldOfFile();
const { push, rows, statusId, status } = inCourse(world);

test('a status holds modules and declines by credit, and takes nothing else', async () => {
  const id = randomUUID();
  const bad = [
    [],
    null,
    'm',
    { [id]: 3 },
    { [id]: '' },
    { [id]: { module: 'm' } },
    { nej: 'm' },
    { [id]: 'x'.repeat(101) },
    Object.fromEntries(Array.from({ length: 400 }, () => [randomUUID(), 'x'.repeat(20)])),
  ];
  for (const credits of bad) {
    const [said] = await push('colleague', status('colleague', wholeStatus(credits)));
    expect(said, JSON.stringify(credits)?.slice(0, 60)).toMatch(/^rejected:23/u);
  }
  const good = { [id]: 'varfor', [randomUUID()]: null };
  expect(await push('colleague', status('colleague', wholeStatus(good)))).toEqual(['applied']);
  // the strategist's copy carries it; nobody else reads either of them
  const copy = await rows(
    'select credits from public.course_status where scope_id = $1 and author_id = $2',
    [admin, world.uid.colleague],
  );
  expect(copy).toEqual([{ credits: good }]);
  const readers: Relation[] = [];
  for (const who of Object.keys(relations) as Relation[]) {
    const seen = await world.db.as(world.who[who], (query) =>
      query('select 1 from public.course_status where author_id = $1', [world.uid.colleague]),
    );
    if (seen.length > 0) readers.push(who);
  }
  expect(readers.toSorted()).toEqual(['colleague', 'office', 'strategist']);
});

test('an app that knows no credits goes on writing its modules and loses none', async () => {
  const first = mutation('course_status', `user:${world.uid.owner}`, statusId('owner'), {
    patch: { participation_id: demo.granvik, modules_done: ['varfor'], finished_at: null },
  });
  expect(await push('owner', first)).toEqual(['applied']);
  const version = async () => {
    const [row] = await rows(
      `select version from public.course_status where scope_id = 'user:' || $1 and id = $2`,
      [world.uid.owner, statusId('owner')],
    );
    return Number(row?.['version']);
  };
  const credits = { [randomUUID()]: null };
  expect(await push('owner', status('owner', { credits }, await version()))).toEqual(['applied']);
  const older = { modules_done: ['politiken', 'varfor'] };
  expect(await push('owner', status('owner', older, await version()))).toEqual(['applied']);
  const [copy] = await rows(
    'select modules_done, credits from public.course_status where scope_id = $1 and author_id = $2',
    [admin, world.uid.owner],
  );
  expect(copy).toEqual({ ...older, credits });
});

test('nobody writes or declines in another’s status', async () => {
  const theirs = `user:${world.uid.colleague}`;
  const made = mutation('course_status', theirs, statusId('colleague'), {
    base: 1,
    patch: { credits: {} },
  });
  expect(await push('strategist', made)).toEqual(['rejected:42501']);
  const copied = mutation('course_status', admin, statusId('colleague'), {
    base: 1,
    patch: { credits: {} },
  });
  expect(await push('strategist', copied)).toEqual(['rejected:42501']);
  const refused = await world.db.direct(
    world.who.strategist,
    `update public.course_status set credits = '{}' where author_id = $1`,
    [world.uid.colleague],
  );
  expect(refused === 0 || refused === '42501').toBe(true);
});
