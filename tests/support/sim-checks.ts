import { expect } from 'vitest';
import { getItemState } from '#data/waiting/get-item-state.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { ownFields, sameContent } from '#sync/merge/row-content.ts';
import type { RowKey } from '#sync/records.ts';
import type { FoundRow } from './sim-disk.ts';
import type { SimPhone } from './sim-phone.ts';
import type { SimWorld } from './sim-world.ts';

/** What must hold on a phone at every moment, whatever has been cut or killed. */
export async function checkPhone(world: SimWorld, phone: SimPhone): Promise<void> {
  const { rows, bases, outbox, problems } = await phone.disk.dump();
  const dirty = rows.filter(({ row }) => row._d === 1).map(nameOf);
  expect(dirty.toSorted(), `${phone.name}: dirty = has a base`).toEqual(
    bases.map(nameOf).toSorted(),
  );
  const { local } = phone.disk;
  if (!local) return;
  const status = await getSyncStatus(local.db, local.now());
  if (status.kind === 'synced') {
    expect(outbox, 'synced, yet an outbox').toEqual([]);
    expect(problems, 'synced, yet problems').toEqual([]);
    expect(dirty, 'synced, yet dirty rows').toEqual([]);
    for (const found of rows) expect(isConfirmed(world, found), nameOf(found)).toBe(true);
  }
  const alive = rows.filter(({ row }) => !row.deleted);
  // A few at random: every row at every step would take longer than all the rest.
  for (const found of alive.filter(() => world.chance.chance(0.2))) {
    const state = await getItemState(local.db, found.tbl, found.scope_id, found.id);
    if (state.kind === 'synced')
      expect(isConfirmed(world, found), `${phone.name}: word of ${nameOf(found)}`).toBe(true);
  }
}

/** The server really has accepted this very content as this version. */
function isConfirmed(world: SimWorld, { tbl, row }: FoundRow): boolean {
  const name = nameOf({ tbl, scope_id: row.scope_id, id: row.id });
  if (row.deleted && !world.server.rows.has(name)) return true;
  return world.server.history.some(
    (one) => one.name === name && one.row.version === row._v && sameContent(one.row, row),
  );
}

/** After healing: G1 to G7. */
export async function checkHealed(world: SimWorld): Promise<void> {
  for (const phone of world.phones) {
    await checkPhone(world, phone);
    await checkNothingStuck(phone);
    await checkSameAsServer(world, phone);
  }
  checkAppliedOnce(world);
  await checkNothingLost(world);
  if (world.solo) checkNoSpuriousVersions(world);
}

async function checkNothingStuck(phone: SimPhone): Promise<void> {
  const { rows, outbox, stashed, problems } = await phone.disk.dump();
  expect(outbox, `${phone.name}: stuck`).toEqual([]);
  expect(stashed, `${phone.name}: forgotten stash`).toBe(0);
  const told = new Set(problems.map((one) => one.id));
  for (const { row, ...key } of rows)
    if (row._d === 1) expect(told.has(row._p ?? ''), `silent: ${nameOf(key)}`).toBe(true);
  const { local } = phone.disk;
  if (!local) return;
  const status = await getSyncStatus(local.db, local.now());
  expect(status.kind, phone.name).toBe(told.size > 0 ? 'stopped' : 'synced');
}

async function checkSameAsServer(world: SimWorld, phone: SimPhone): Promise<void> {
  const { rows } = await phone.disk.dump();
  // What I wrote into a scope I had left was refused: it is mine and stays until I decide.
  const isOwnRefused = ({ row }: FoundRow) => row._d === 1 && row._v === 0 && row._p !== null;
  for (const found of rows.filter((one) => !isOwnRefused(one)))
    expect(world.server.isMember(found.scope_id, phone.uid), `leak: ${nameOf(found)}`).toBe(true);
  const blocked = new Set(rows.filter(({ row }) => row._d === 1).map(nameOf));
  const here = rows
    .filter(({ row, ...key }) => !row.deleted && !blocked.has(nameOf(key)))
    .map(({ row, ...key }) => `${nameOf(key)} ${row.version} ${JSON.stringify(sorted(row))}`);
  const there = [...world.server.rows]
    .filter(([name, row]) => !row.deleted && !blocked.has(name))
    .filter(([, row]) => world.server.isMember(row.scope_id, phone.uid))
    .map(([name, row]) => `${name} ${row.version} ${JSON.stringify(sorted(row))}`);
  expect(here.toSorted(), phone.name).toEqual(there.toSorted());
}

function sorted(row: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(ownFields(row)).toSorted(([a], [b]) => a.localeCompare(b));
}

function checkAppliedOnce({ server }: SimWorld): void {
  const mids = server.history
    .map((one) => one.mid)
    .filter((mid) => mid !== 'machine' && !server.forgotten.has(mid));
  expect(new Set(mids).size, 'a mutation applied twice').toBe(mids.length);
}

async function checkNothingLost(world: SimWorld): Promise<void> {
  const live = words([...world.server.rows.values()].filter((row) => !row.deleted));
  const past = words(world.server.history.map((one) => one.row));
  for (const phone of world.phones) {
    const { problems, rows } = await phone.disk.dump();
    const here = words([...problems.map((one) => one.mine), ...rows.map(({ row }) => row)]);
    for (const { token, place, phone: writer } of world.written) {
      if (writer !== phone.name) continue;
      if (world.dropped.has(token)) continue;
      // The fourth version of a disputed field makes the first give way: history has it.
      const mayBePast = place.startsWith('answer/');
      const found = live.has(token) || here.has(token) || (mayBePast && past.has(token));
      if (!found && process.env['STORY']) tellStory(world, place);
      expect(found, `LOST ${token} of ${place} by ${writer}`).toBe(true);
    }
  }
}

/** What became of one row, for whoever replays a failure with STORY=1. */
function tellStory(world: SimWorld, place: string): void {
  for (const { name, row, mid } of world.server.history.filter((one) => one.name === place))
    console.log(name, row.version, mid.slice(0, 4), row['updated_by'], row.deleted, ownFields(row));
}

function words(values: readonly unknown[]): ReadonlySet<string> {
  const text = JSON.stringify(values).replaceAll('\\n', ' ');
  return new Set(text.match(/\bt\d+\b/g) ?? []);
}

/** With one writer nothing was ever in dispute: the server ends exactly as that person left it. */
function checkNoSpuriousVersions({ server, intended }: SimWorld): void {
  for (const [name, text] of intended) {
    const row = server.rows.get(name);
    const stands = row && !row.deleted ? (row['body'] ?? row['comment']) : null;
    expect(stands, `as left: ${name}`).toBe(text);
  }
  const names = [...server.rows.keys()];
  expect(names.filter((name) => name.startsWith('alternative/'))).toEqual([]);
  const clashes = names.filter((name) => name.startsWith('note/user:'));
  expect(clashes.length, 'two versions with one writer').toBeLessThanOrEqual(
    2 + server.history.filter((one) => JSON.stringify(one.row).includes('POISON')).length,
  );
}

function nameOf({ tbl, scope_id, id }: RowKey): string {
  return `${tbl}/${scope_id}/${id}`;
}
