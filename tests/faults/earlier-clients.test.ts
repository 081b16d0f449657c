// First of all: Dexie looks for a database when it is loaded.
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { LocalDb } from '#data/local/schema.ts';
import { protocolVersion } from '#sync/protocol.ts';
import { rules } from '#data/local/rules.ts';
import { unhurried, type FaultPhone } from './fault-phone.ts';
import { patience, words } from './life.ts';
import { makeWorld, rewriteNote, versionsOf, type World } from './world.ts';
import {
  adopt,
  listFixtures,
  meta,
  rowIn,
  type ClientFixture,
} from '#tests/support/upgrade/client-fixture.ts';
import { layDatabase } from '#tests/support/upgrade/dump.ts';
import { replayPast } from '#tests/support/upgrade/past.ts';

/*
 * Phones as earlier clients left them, with unsent work of every kind, opened by the client of
 * today against the running backend. tests/fixtures/clients/README.md tells how one is made.
 */
const fixtures = listFixtures();

test('there is a phone of every earlier schema, protocol and version of a table', () => {
  const now = new LocalDb('nobody');
  const missing = [
    ...earlier(now.verno)
      .filter((n) => !fixtures.some(({ client }) => client.schema === n))
      .map((n) => `schema ${n}`),
    ...earlier(protocolVersion)
      .filter((n) => !fixtures.some(({ client }) => client.protocol === n))
      .map((n) => `protocol ${n}`),
    ...rules.tags.flatMap((tag) => {
      const [name = '', version = '1'] = tag.split('@');
      const tags = earlier(Number(version)).map((n) => `${name}@${n}`);
      return tags.filter((one) => !fixtures.some(({ client }) => client.tables.includes(one)));
    }),
  ];
  expect(missing, 'make a fixture with the client before the change').toEqual([]);
  expect(fixtures.length).toBeGreaterThan(0);
});

/** What the screen says: one change was refused, all else has arrived. */
const stopped = { kind: 'stopped', count: 1 };
const earlier = (version: number) => Array.from({ length: version - 1 }, (_, at) => at + 1);

describe.each(fixtures.map((fixture) => [fixture.file, fixture] as const))('%s', (_, fixture) => {
  let world: World;
  let phone: FaultPhone;
  beforeAll(async () => {
    world = await makeWorld(fixture.person.uid);
    const epoch = await replayPast(world.server, fixture);
    for (const database of adopt(fixture, epoch)) await layDatabase(database);
    // The sign-in of then: what had been read since still counts.
    const since = fixture.databases.map((one) => meta(one, 'signedIn')).find(Boolean) ?? '';
    localStorage.setItem('jamsides.person', JSON.stringify({ ...world.person, since }));
  });
  afterEach(() => phone.close());
  afterAll(() => world.dispose());

  test('everything unsent arrives once, what was refused is still shown, and arrives when it may', async () => {
    expect(world.person.uid).toBe(fixture.person.uid);
    phone = await world.open();
    const { db } = phone.local;
    await unhurried(() => vi.waitFor(() => expect(phone.now()).toEqual(stopped), patience));
    await unhurried(() => vi.waitFor(async () => expect(await db.base.count()).toBe(1), patience));
    const [problem] = await db.problems.toArray();
    const sent = fixture.unsent.filter((key) => key.id !== problem?.row_id);
    expect(sent.length).toBeGreaterThan(8);
    for (const key of sent)
      expect(await onServer(world, key)).toMatchObject(asWritten(fixture, key));
    expect(await versionsOf(world.server, 'Sänd, och svaret försvann')).toBe(1);
    const bodies = (await db.rows('note').toArray()).map((row) => row.body);
    for (const body of ['Nekas av servern, och finns kvar här', 'Synkad och orörd'])
      expect(bodies).toContain(body);
    expect(await db.outbox.count()).toBe(0);
    expect(await db.stash.count()).toBe(0);

    const text = words('Nu går det bra');
    await rewriteNote(phone, String(problem?.row_id), text);
    await unhurried(() => vi.waitFor(() => expect(phone.now()?.kind).toBe('synced'), patience));
    expect(await versionsOf(world.server, text)).toBe(1);
    expect(phone.lies).toEqual([]);
    expect(phone.errors).toEqual([]);
  });
});

async function onServer({ server }: World, { tbl, scope_id, id }: ClientFixture['unsent'][number]) {
  const [row] = await server.sql(
    `select to_jsonb(t) as row from public.${tbl} t where scope_id = $1 and id = $2`,
    [scope_id, id],
  );
  return row?.['row'];
}

/** Its own columns; the head is the server's. */
function asWritten(fixture: ClientFixture, key: ClientFixture['unsent'][number]) {
  const row = rowIn(fixture, key);
  if (row.deleted) return { deleted: true };
  const head = /^(_|version$|updated_|author_id$|scope_id$)/u;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !head.test(name)));
}
