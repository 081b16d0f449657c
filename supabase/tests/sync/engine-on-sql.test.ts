import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveNote } from '#data/meetings/save-note.ts';
import { shareNote, withdrawNote } from '#data/meetings/share-note.ts';
import { saveLessonProgress } from '#data/course/save-lesson-progress.ts';
import { listHats, type Hat } from '#data/people/list-hats.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Local } from '#data/local/local.ts';
import { assert } from '#lib/assert.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { seeded } from '#tests/support/seeded.ts';
import { DexieDisk } from '#tests/support/memory/disk.ts';
import { SimPhone } from '#tests/support/memory/phone.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/sql/database.ts';

installLocalStorage();
let database: TestDatabase;
const clock = fakeClock();
const chance = seeded(1);

beforeAll(async () => {
  database = await openTestDatabase({ seed: true });
});
afterAll(() => database.close());

/** A demo person's phone: the real engine and Dexie against the real SQL. */
async function phoneOf(email: string, pulls: object[] = []) {
  const known = await database.sql('select id from auth.users where email = $1', [email]);
  const uid = known[0] ? String(known[0]['id']) : await database.addAccount(email, chance.uuid());
  await database.claim(uid);
  const disk = new DexieDisk({ uid, clock, nextId: () => chance.uuid() });
  const server = {
    push: (caller: string, request: object) =>
      database.call(caller, 'sync_push', request) as Promise<object>,
    pull: async (caller: string, request: object) => {
      const answer = (await database.call(caller, 'sync_pull', request)) as object;
      pulls.push(answer);
      return answer;
    },
  };
  const phone = new SimPhone(email, { uid, disk }, { server, clock, chance });
  await phone.open();
  expect(await phone.syncNow()).toBe('synced');
  return { phone, local: disk.local, hat: (await listHats(disk.local))[0] };
}

async function writeShared(local: Local, hat: Hat): Promise<string> {
  const id = chance.uuid();
  await saveNote(local, {
    id,
    participationId: hat.participationId,
    meetingId: chance.uuid(),
    agendaItemId: chance.uuid(),
    kind: 'idea',
    body: 'Fråga fler än de vanliga',
  });
  await shareNote(local, { id, audience: 'group', hat });
  return id;
}

test('a shared note reaches the colleague and the partner, the private one nobody', async () => {
  const politician = await phoneOf('politiker@granvik.example');
  const { local, hat } = politician;
  assert(hat, 'the demo seats the politician');
  const id = await writeShared(local, hat);
  await saveLessonProgress(local, { lesson: 'm6-1', part: 2, isEnd: false, seconds: 30 });
  expect(await politician.phone.syncNow()).toBe('synced');
  expect(await getSyncStatus(local.db, local.now())).toMatchObject({ kind: 'synced' });

  const again = await phoneOf('politiker@granvik.example');
  expect((await listVisible(again.local.db, 'lesson_progress')).map((row) => row.furthest)).toEqual(
    [2],
  );
  expect((await listVisible(again.local.db, 'note')).map((row) => row.id)).toContain(id);

  for (const email of ['strateg@strandhamn.example', 'strateg@bjorkliden.example']) {
    const reader = await phoneOf(email);
    const notes = await listVisible(reader.local.db, 'note');
    const copies = notes.filter((note) => note.origin === id);
    expect(
      copies.map((note) => note.body),
      email,
    ).toEqual(['Fråga fler än de vanliga']);
    expect(notes.filter((note) => note.id === id)).toEqual([]);
  }
  for (const email of ['deltagare@granvik.example', 'politiker@mellanland.example']) {
    const outsider = await phoneOf(email);
    const seen = await listVisible(outsider.local.db, 'note');
    expect(
      seen.filter((note) => note.origin === id || note.id === id),
      email,
    ).toEqual([]);
  }

  await withdrawNote(local, { id, to: 'self', hat });
  expect(await politician.phone.syncNow()).toBe('synced');
  const later = await phoneOf('strateg@strandhamn.example');
  expect((await listVisible(later.local.db, 'note')).filter((note) => note.origin === id)).toEqual(
    [],
  );
});

test('sharing again after withdrawing goes through, with the whole row', async () => {
  const { phone, local, hat } = await phoneOf('chef@granvik.example');
  assert(hat, 'the demo seats the manager');
  const id = await writeShared(local, hat);
  await phone.syncNow();
  await withdrawNote(local, { id, to: 'self', hat });
  await phone.syncNow();
  await shareNote(local, { id, audience: 'group', hat });
  expect(await phone.syncNow()).toBe('synced');
  const reader = await phoneOf('strateg@strandhamn.example');
  const notes = await listVisible(reader.local.db, 'note');
  expect(notes.filter((note) => note.origin === id)).toHaveLength(1);
});

test('when nothing is new the phone and the database agree on it in one short question', async () => {
  const pulls: object[] = [];
  const politician = await phoneOf('politiker@granvik.example', pulls);
  pulls.length = 0;
  expect(await politician.phone.syncNow()).toBe('synced');
  expect(pulls).toMatchObject([{ same: true }]);
  expect(JSON.stringify(pulls).length).toBeLessThan(300);

  const colleague = await phoneOf('chef@granvik.example');
  assert(colleague.hat, 'the demo seats the manager');
  await writeShared(colleague.local, colleague.hat);
  expect(await colleague.phone.syncNow()).toBe('synced');
  pulls.length = 0;
  expect(await politician.phone.syncNow()).toBe('synced');
  expect(pulls).toMatchObject([{ same: false }, { changes: [{ t: 'note' }] }]);
  expect(await politician.phone.syncNow()).toBe('synced');
  expect(pulls.at(-1)).toMatchObject({ same: true });
});
