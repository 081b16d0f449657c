import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { LocalDb } from '#data/local/schema.ts';
import { listFixtures, type ClientFixture } from '#tests/support/upgrade/client-fixture.ts';
import { dumpDatabase, layDatabase, type DatabaseDump } from '#tests/support/upgrade/dump.ts';

async function openToday(uid: string): Promise<DatabaseDump> {
  const db = new LocalDb(uid);
  await db.open();
  db.close();
  return dumpDatabase(db.name);
}

const shapes = ({ stores }: DatabaseDump) =>
  stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes }));
const rowsOf = ({ stores }: DatabaseDump) =>
  stores.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => [name, rows] as const);

function databaseOf({ databases, person }: ClientFixture): DatabaseDump {
  const found = databases.find(({ name }) => name === new LocalDb(person.uid).name);
  if (found === undefined) throw new Error('the fixture has no database of its person');
  return found;
}

test.each(listFixtures())(
  'a phone as $file left it gets the tables and indexes of a new one, and loses no row',
  async (fixture) => {
    const before = databaseOf(fixture);
    await layDatabase(before);
    const fresh = await openToday('somebody-new');
    expect(shapes(before)).not.toEqual(shapes(fresh));
    const after = await openToday(fixture.person.uid);
    expect(shapes(after)).toEqual(shapes(fresh));
    expect(after.version).toBe(fresh.version);
    expect(rowsOf(after)).toEqual(rowsOf(before));
    expect(rowsOf(after).length).toBeGreaterThan(3);
  },
);
