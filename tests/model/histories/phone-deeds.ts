import { rules } from '#data/local/rules.ts';
import { addItems, copyItems, makeCopyFile, readCopyFile } from '#data/waiting/copy/copy-file.ts';
import { resolveIn } from '#data/waiting/resolve-problem.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { copyFileWords } from '#content/words/waiting/copy-file.ts';
import { waysOut, type WayOut } from '#sync/plan-resolve.ts';
import { ownFields } from '#sync/merge/row-content.ts';
import type { Fields, Problem } from '#sync/records.ts';
import { rowId } from '#lib/row-id.ts';
import { MemoryDisk, type Dump } from '#tests/support/memory/disk.ts';
import type { SimPhone } from '#tests/support/memory/phone.ts';
import type { World } from './world.ts';
import { participationId } from './server-rules.ts';
import { must } from './check-promises.ts';

/** Somebody decides about the first problem, in one of the ways that are offered. */
export async function settle(world: World, d: number, which: number): Promise<void> {
  const phone = world.phoneAt(d);
  const { problems, rows } = await phone.disk.dump();
  const [problem] = problems.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!problem) return;
  const ways = waysOut(rules, problem);
  const way = ways[which % ways.length] ?? 'discard';
  // What goes, the person has on the screen.
  if (way === 'discard') world.forgive(problem.mine);
  const row = rows.find((one) => one.id === problem.row_id && one.tbl === problem.tbl)?.row;
  if (problem.kind === 'undeleted' && way === 'retry' && row) world.forgive(row);
  await decide(world, phone, problem, way);
}

/** On what the engine stands on: the same on maps and on the real database. */
function decide(world: World, { disk, uid }: SimPhone, problem: Problem, way: WayOut) {
  const how = { way, uid, at: world.clock.iso(), hat: participationId };
  return resolveIn(disk.store, problem, { ...how, noteId: rowId('note', 'kept', problem.id) });
}

/** Signed in again: nothing is called synced before everything has been read to its end. */
export async function signIn({ disk, name }: SimPhone): Promise<void> {
  await disk.store.update({}, ({ cursors }) => ({
    changes: {
      cursors: cursors.map((cursor) => ({ ...cursor, reached: false })),
      dropMeta: ['pulledAt', 'block'],
    },
    reason: 'signedIn',
  }));
  if (!disk.local) return;
  const { kind } = await getSyncStatus(disk.local.db, disk.local.now());
  must(kind !== 'synced', `${name}: synced before it has asked`);
}

/** A file of what only this phone holds; then all of it is deleted. */
export async function erase(world: World, d: number, readBack: boolean): Promise<void> {
  const phone = world.phoneAt(d);
  const { disk } = phone;
  if (!readBack) for (const fields of unsentOf(await disk.dump())) world.forgive(fields);
  if (disk.local) {
    const file = await (await makeCopyFile(disk.local, copyFileWords)).html.text();
    await disk.local.db.delete();
    await disk.open();
    if (readBack) await readCopyFile(disk.local, file);
  } else if (disk instanceof MemoryDisk) {
    const items = copyItems(`user:${phone.uid}`, await disk.dump());
    disk.wipe();
    if (readBack) await disk.edit([], (tx) => addItems(tx, items));
  }
}

function unsentOf({ rows, problems }: Dump): readonly Fields[] {
  const dirty = rows.filter(({ row }) => row._d === 1).map(({ row }) => ownFields(row));
  return [...dirty, ...problems.flatMap(({ mine }) => (mine ? [mine] : []))];
}

/** The cursors as an app left them that knew neither the table of notes nor the items' version. */
export async function update(phone: SimPhone): Promise<void> {
  await phone.disk.store.update({ unsent: true }, ({ cursors, outbox }) => ({
    changes: {
      dropCursors: cursors,
      cursors: cursors.map((cursor) => ({ ...cursor, tables: olderTables(cursor.tables) })),
      outbox: [...outbox.values()].map((entry) => ({ ...entry, sv: 0 })),
    },
    reason: 'updated',
  }));
}

function olderTables(tables: string): string {
  const older = tables.split(',').filter((tag) => !tag.startsWith('note@'));
  return older.map((tag) => (tag.startsWith('agenda_item@') ? 'agenda_item@0' : tag)).join(',');
}
