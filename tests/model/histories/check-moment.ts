import { getItemState } from '#data/waiting/get-item-state.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { sameContent } from '#sync/merge/row-content.ts';
import { nameOf } from '#sync/ports.ts';
import type { FoundRow } from '#tests/support/memory/disk.ts';
import type { SimPhone } from '#tests/support/memory/phone.ts';
import type { World } from './world.ts';
import { checkSynced, must } from './check-promises.ts';

/** What holds on a phone at every moment: what is dirty has a base, and the screen's words are true. */
export async function checkMoment(world: World, phone: SimPhone): Promise<void> {
  const { rows, bases } = await phone.disk.dump();
  const dirty = rows.filter(({ row }) => row._d === 1).map(nameOf);
  const below = bases.map(nameOf);
  must(String(dirty.toSorted()) === String(below.toSorted()), `${phone.name}: dirty = has a base`);
  const { local } = phone.disk;
  if (!local) return;
  const status = await getSyncStatus(local.db, local.now());
  if (status.kind === 'synced') await checkSynced(world, phone);
  // A few in turn: every row at every step would take longer than all the rest.
  const turn = world.server.history.length % 5;
  const some = rows.filter(({ row }, index) => !row.deleted && index % 5 === turn);
  for (const found of some) {
    const { kind } = await getItemState(local.db, found.tbl, found.scope_id, found.id);
    const isTrue = kind !== 'synced' || isAccepted(world, found);
    must(isTrue, `${phone.name}: the word of ${nameOf(found)}`);
  }
}

/** The server has accepted this very content as this version. */
function isAccepted({ server }: World, { row, ...key }: FoundRow): boolean {
  const name = nameOf(key);
  return server.history.some(
    (one) => one.name === name && one.row.version === row._v && sameContent(one.row, row),
  );
}

/** After healing the screen says that all is there, or what needs somebody. */
export async function checkStatus({ disk, name }: SimPhone): Promise<void> {
  if (!disk.local) return;
  const { kind } = await getSyncStatus(disk.local.db, disk.local.now());
  const { problems } = await disk.dump();
  must(kind === (problems.length > 0 ? 'stopped' : 'synced'), `${name}: the status says ${kind}`);
}
