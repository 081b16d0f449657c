import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { setClockWrong } from './fault-phone.ts';
import { faults, largerThan } from './faults.ts';
import {
  hasArrived,
  liveThrough,
  patience,
  readyPhone,
  textsOn,
  words,
  type Life,
} from './life.ts';
import { Cut, later, type Door, type Fault } from './proxy.ts';
import { makeWorld, rewriteNote, versionsOf, writeNote, type World } from './world.ts';

/*
 * The real engine, the real transport and a real database in Node, against the running backend,
 * with a proxy between them that does what networks do. On a hurried clock: a minute of waiting
 * passes in three seconds. Whatever happens, the phone heals by itself when the network does.
 */
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.dispose());

const both: readonly Door[] = ['push', 'pull'];
const rows: readonly (readonly [string, Life])[] = [
  ['is cut before the server', { doors: both, fault: faults.cutBefore }],
  [
    'is cut after the server has taken the change',
    { doors: ['push'], fault: faults.cutAfter, times: 2 },
  ],
  [
    'is cut after the server has answered the question',
    { doors: ['pull'], fault: faults.cutAfter, times: 2 },
  ],
  [
    'gets its answer when nobody waits any more',
    { doors: both, fault: faults.slowAnswer, times: 2 },
  ],
  [
    'reaches the server after its own repetition',
    { doors: ['push'], fault: faults.slowCall, times: 1 },
  ],
  ['meets a gateway without a server behind it', { doors: both, fault: faults.badGateway }],
  ['meets a gateway that fails at sending alone', { doors: ['push'], fault: faults.badGateway }],
  ['meets a server that is not ready', { doors: both, fault: faults.unavailable }],
  ['is asked to wait', { doors: both, fault: faults.tooManyNow }],
  ['meets the page of a hotel, answered with 200', { doors: both, fault: faults.captivePortal }],
  [
    'meets the page of a hotel when it sends alone',
    { doors: ['push'], fault: faults.captivePortal },
  ],
  ['is sent on to the page of a hotel', { doors: both, fault: faults.captiveRedirect }],
  ['gets an empty answer', { doors: both, fault: faults.emptyAnswer }],
  ['gets an answer of another kind', { doors: both, fault: faults.otherJson }],
  ['gets half an answer', { doors: both, fault: faults.halfJson }],
  ['gets an answer without its list', { doors: both, fault: faults.lostBody }],
  ['is told once that the login has run out', { doors: both, fault: faults.expired, times: 1 }],
  ['is told again and again that the login has run out', { doors: both, fault: faults.expired }],
  ['gets answers meant for another person', { doors: both, fault: faults.otherPerson }],
];

test.for(rows)(
  'a phone whose call %s loses nothing, sends nothing twice and heals by itself',
  async ([, life]) => {
    const phone = await readyPhone(world);
    await liveThrough(world, phone, life);
    await phone.close();
  },
);

test('a change whose answer was lost is sent again under the same id, and the server makes one version of it', async () => {
  const phone = await readyPhone(world);
  const known = new Set(world.proxy.handed.keys());
  await liveThrough(world, phone, { doors: ['push'], fault: faults.cutAfter, times: 3 });
  const again = [...world.proxy.handed].filter(([id, times]) => !known.has(id) && times > 1);
  expect(again.length).toBeGreaterThan(0);
  await phone.close();
});

test('a gateway that asks for a second of patience is left alone for a second', async () => {
  const phone = await readyPhone(world);
  await liveThrough(world, phone, { doors: both, fault: faults.tooManyNow, times: 1 });
  world.proxy.break(both, faults.tooManyNow, 1);
  const text = words('Väntar');
  await writeNote(phone, text);
  await vi.waitFor(() => expect(world.proxy.hits()).toBe(1), patience);
  const asked = world.proxy.calls.length;
  await phone.loop.syncNow();
  await later(700);
  expect(world.proxy.calls.slice(asked).filter(({ door }) => both.includes(door))).toEqual([]);
  await hasArrived(world, phone);
  await phone.close();
});

test('a login that cannot be renewed stops the sending, keeps everything, and goes on after a new sign-in', async () => {
  const phone = await readyPhone(world);
  await world.server.sql('delete from auth.refresh_tokens');
  await world.server.sql('delete from auth.sessions');
  world.proxy.break(both, faults.expired);
  const renewals = () => world.proxy.calls.filter(({ door }) => door === 'token').length;
  const before = renewals();
  const texts = [words('Utan inloggning'), words('Utan inloggning')];
  for (const text of texts) await writeNote(phone, text);
  await vi.waitFor(
    () => expect(phone.now()).toMatchObject({ kind: 'waiting', why: 'signIn' }),
    patience,
  );
  expect(renewals() - before).toBe(1);
  expect(await textsOn(phone)).toEqual(expect.arrayContaining(texts));
  const late = words('Skrivet medan inloggningen saknas');
  await writeNote(phone, late);
  await phone.loop.syncNow();
  expect(phone.now()).toMatchObject({ kind: 'waiting', why: 'signIn', count: 3 });
  world.proxy.heal();
  await world.signIn();
  await hasArrived(world, phone);
  await phone.close();
});

test('what a gateway finds too large together arrives in parts; what is too large alone is shown and kept', async () => {
  const phone = await readyPhone(world);
  world.proxy.break(['push'], largerThan(4_000));
  for (let count = 0; count < 12; count += 1) await writeNote(phone, words('å'.repeat(200)));
  await hasArrived(world, phone);
  const tooLong = words('ö'.repeat(3_000));
  const id = await writeNote(phone, tooLong);
  const small = words('Kort bredvid');
  await writeNote(phone, small);
  await vi.waitFor(() => expect(phone.now()).toEqual({ kind: 'stopped', count: 1 }), patience);
  await vi.waitFor(async () => expect(await versionsOf(world.server, small)).toBe(1), patience);
  expect(await textsOn(phone)).toContain(tooLong);
  expect(await phone.local.db.problems.toArray()).toMatchObject([{ code: 'too_large' }]);
  phone.written.delete(tooLong);
  await rewriteNote(phone, id, words('Kortare'));
  await hasArrived(world, phone);
  world.proxy.heal();
  await phone.close();
});

const year = 365 * 24 * 60 * 60_000;
test.for([
  ['a year ahead', year],
  ['a year behind', -year],
] as const)('a phone whose clock is %s syncs like any other', async ([, wrong]) => {
  const setRight = setClockWrong(wrong);
  try {
    const phone = await readyPhone(world);
    await liveThrough(world, phone, { doors: both, fault: faults.cutBefore });
    await liveThrough(world, phone, { doors: both, fault: faults.expired, times: 1 });
    await phone.close();
  } finally {
    setRight();
  }
});

test('a phone whose clock is put right in the middle goes on syncing', async () => {
  const setRight = setClockWrong(year);
  const phone = await readyPhone(world);
  await writeNote(phone, words('I framtiden'));
  setRight();
  await liveThrough(world, phone, { doors: both, fault: faults.cutBefore });
  await phone.close();
});

test('a backend that is killed in the middle of a call and comes back has taken each change once', async () => {
  const phone = await readyPhone(world);
  for (const ms of [0, 12]) {
    const killed: Fault = async (call, server) => {
      const answered = server(call).catch(() => null);
      await later(ms);
      await world.server.stop();
      await answered;
      throw new Cut();
    };
    world.proxy.break(['push'], killed, 1);
    for (let count = 0; count < 5; count += 1) await writeNote(phone, words('Mitt i'));
    await vi.waitFor(() => expect(world.proxy.hits()).toBe(1), patience);
    await writeNote(phone, words('Medan servern är borta'));
    await world.restart();
    await hasArrived(world, phone);
  }
  await phone.close();
});
