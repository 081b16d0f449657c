import { equal } from '#lib/equal.ts';
import { isCopy, ownFields, sameContent } from '#sync/merge/row-content.ts';
import { nameOf } from '#sync/ports.ts';
import type { ServerRow } from '#sync/records.ts';
import type { RoundOutcome } from '#sync/round.ts';
import type { Dump } from '#tests/support/memory/disk.ts';
import type { SimPhone } from '#tests/support/memory/phone.ts';
import type { History } from './history.ts';
import type { World } from './world.ts';

/** A promise of sync that did not hold. */
class Broken extends Error {}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
}

/** G7: the engine has said that everything is there. */
export async function checkSynced(world: World, phone: SimPhone): Promise<void> {
  await world.server.refresh?.();
  const { rows, bases, outbox, problems } = await phone.disk.dump();
  must(bases.length + outbox.length + problems.length === 0, `${phone.name}: synced, yet unsent`);
  for (const { row, ...key } of rows) {
    const name = nameOf(key);
    must(row._d === 0, `${phone.name}: synced, yet dirty ${name}`);
    const told = row.deleted || isConfirmed(world, name, row);
    must(told, `${phone.name}: synced, yet never confirmed ${name}`);
  }
}

function isConfirmed(world: World, name: string, row: ServerRow): boolean {
  return world.server.history.some((one) => one.name === name && sameContent(one.row, row));
}

/** What each phone said when nothing happened any more. */
export type Said = ReadonlyMap<SimPhone, RoundOutcome | null>;

interface Healed {
  /** Without this, all. */
  readonly phones?: readonly SimPhone[];
  /** Without this they are asked once more. */
  readonly said?: Said;
}

/** After healing: G1 to G7. */
export async function checkHealed(
  world: World,
  history: History,
  { phones = world.phones, said }: Healed = {},
): Promise<void> {
  await world.server.refresh?.();
  const dumps: Dump[] = [];
  for (const phone of phones) {
    const dump = await phone.disk.dump();
    dumps.push(dump);
    checkNothingStuck(phone, dump);
    checkProblems(history, phone, { ...dump, again: cameAgain(world).size > 0 });
    checkSameAsServer(world, phone, dump);
    const outcome = said?.get(phone) ?? (await phone.sync());
    const right = dump.problems.length > 0 ? 'stopped' : 'synced';
    must(outcome === right, `${phone.name}: says ${outcome}, is ${right}`);
    if (outcome === 'synced') await checkSynced(world, phone);
  }
  checkAppliedOnce(world);
  if (!['remove', 'restore', 'erase', 'settle'].some((t) => has(history, t))) checkCopies(world);
  checkNothingEmptyShared(world);
  for (const [name, row] of world.server.rows)
    must(!row.deleted || tokensIn([row]).size === 0, `a tombstone with text: ${name}`);
  checkNothingLost(world, dumps);
  // A change whose receipt is cleared away is another's when it comes again.
  const known = world.server.forgotten.size === 0 && !has(history, 'restore');
  const decided = ['settle', 'erase', 'choose', 'handIn'].some((t) => has(history, t));
  if (history.solo && known && !decided) checkOneWriter(world);
}

function checkNothingStuck(phone: SimPhone, { rows, bases, outbox, stashed, problems }: Dump) {
  const told = new Set(problems.map((one) => one.id));
  const below = new Set(bases.map(nameOf));
  const restored = problems.filter((one) => one.kind === 'restored');
  const parked = new Set(restored.map((one) => one.scope_id));
  const isStuck = outbox.some((entry) => !parked.has(entry.scope_id));
  must(!isStuck, `${phone.name}: stuck`);
  must(stashed === 0 || parked.size > 0, `${phone.name}: forgotten stash`);
  for (const { row, ...key } of rows) {
    const name = nameOf(key);
    must((row._d === 1) === below.has(name), `${phone.name}: dirty without base ${name}`);
    // What one waits for is told of: the answers of a hand-in, or the room it stands in.
    const waits = key.tbl === 'hand_in' ? told.size > 0 : parked.has(row.scope_id);
    must(row._d === 0 || told.has(row._p ?? '') || waits, `${phone.name}: silent ${name}`);
  }
}

/** Nobody is asked about what has no cause. */
function checkProblems(
  history: History,
  phone: SimPhone,
  { problems, again }: Dump & { readonly again: boolean },
): void {
  const refused = ['poison', 'move', 'handIn'].some((t) => has(history, t));
  const fine = new Set<string>([
    ...(refused ? ['refused'] : []),
    ...(has(history, 'move') ? ['lostAccess'] : []),
    ...(has(history, 'handIn') ? ['differs'] : []),
    ...(has(history, 'restore') ? ['restored', 'withdrawn', 'undeleted'] : []),
    ...(history.solo ? [] : ['withdrawn', 'undeleted']),
    ...(again ? ['undeleted'] : []),
  ]);
  for (const { kind, code } of problems)
    must(fine.has(kind), `${phone.name}: a problem without a cause: ${kind} ${code ?? ''}`);
}

function checkSameAsServer(world: World, phone: SimPhone, { rows, problems }: Dump): void {
  const { server } = world;
  const asked = new Set(
    problems
      .filter((one) => one.kind === 'restored')
      .map((one) => nameOf({ tbl: one.tbl, scope_id: one.scope_id, id: one.row_id })),
  );
  const parked = new Set(
    problems.filter((one) => one.kind === 'restored').map((one) => one.scope_id),
  );
  const here = new Map<string, ServerRow>();
  for (const { row, ...key } of rows) {
    const name = nameOf(key);
    if (row._d === 1 || asked.has(name)) {
      // What I wrote where I had no place any more is mine and stays until I decide.
      asked.add(name);
      continue;
    }
    // A room that waits for decisions keeps its tombstones, which say nothing.
    const isBare = row.deleted && parked.has(row.scope_id);
    must(isBare || server.isMember(row.scope_id, phone.uid), `${phone.name}: leak ${name}`);
    if (!row.deleted) here.set(name, row);
  }
  for (const [name, row] of server.rows) {
    if (row.deleted || asked.has(name) || !server.isMember(row.scope_id, phone.uid)) continue;
    const mine = here.get(name);
    must(mine !== undefined, `${phone.name}: lacks ${name}`);
    const same = mine?.version === row.version && isSameText(mine, row);
    must(same, `${phone.name}: differs ${name}\n  here:  ${show(mine)}\n  there: ${show(row)}`);
    here.delete(name);
  }
  must(here.size === 0, `${phone.name}: has what is gone: ${[...here.keys()].join(', ')}`);
}

/** Empty fields are left out: a column the server has just learnt is empty on old rows. */
function isSameText(a: ServerRow, b: ServerRow): boolean {
  const [one, other] = [ownFields(a), ownFields(b)];
  const isSame = (name: string) => equal(one[name] ?? '', other[name] ?? '');
  return Object.keys(one).every(isSame) && Object.keys(other).every(isSame);
}

function textOf(row: ServerRow | undefined): string {
  if (!row) return '';
  const own = Object.entries(ownFields(row)).filter(([, value]) => value !== '');
  return JSON.stringify(own.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function show(row: ServerRow | undefined): string {
  return row ? `version ${row.version} ${textOf(row)}` : 'nothing';
}

function checkAppliedOnce({ server }: World): void {
  const mids = server.history
    .map((one) => one.mid)
    .filter((mid) => mid !== 'machine' && !server.forgotten.has(mid));
  must(new Set(mids).size === mids.length, 'a change applied twice');
}

/**
 * Rows of which a change arrived once more after its receipt had been cleared away (a call that was more
 * than a year on its way), and was taken for a new one: it may bring back what was deleted since, and
 * then the deleter is told.
 */
function cameAgain({ server }: World): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { mid, name } of server.history.filter((one) => server.forgotten.has(one.mid))) {
    if (seen.has(mid)) again.add(name);
    seen.add(mid);
  }
  return again;
}

function checkNothingLost(world: World, dumps: readonly Dump[]): void {
  const live = [...world.server.rows.values()].filter((row) => !row.deleted);
  const kept = dumps.flatMap(({ rows, problems }) => [
    ...rows.map(({ row }) => row),
    ...problems.map((one) => one.mine),
  ]);
  const found = tokensIn([live, kept]);
  // The fourth version of a disputed field makes the first give way: history has it.
  const past = tokensIn(world.server.history.map(({ name, row }) => isAnswer(name) && row));
  for (const { token, d } of world.written) {
    const there = found.has(token) || past.has(token) || world.dropped.has(token);
    must(there, `LOST ${token}, written on phone ${d}`);
  }
}

function isAnswer(name: string): boolean {
  return name.startsWith('answer/') || name.startsWith('alternative/');
}

function tokensIn(values: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string')
      for (const token of value.match(/\bt\d+\b/g) ?? []) found.add(token);
    else if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) look(one);
  };
  for (const value of values) look(value);
  return found;
}

/** What is emptied is published by nothing. */
function checkNothingEmptyShared({ server }: World): void {
  for (const { name, row } of server.history)
    must(row.deleted || !isCopy(row) || row['body'] !== '', `emptied, and shared so: ${name}`);
}

/** What is shared, its author shares still: withdrawing wins over every edit of the copy. */
function checkCopies(world: World): void {
  const { server } = world;
  const again = cameAgain(world);
  for (const [name, { deleted, origin, author_id: author, scope_id: scope }] of server.rows) {
    const original = server.rows.get(`note/user:${String(author)}/${String(origin)}`);
    const shared = original?.['shared'];
    if (deleted || !original || !Array.isArray(shared)) continue;
    must(shared.includes(scope) || again.has(name), `shared though withdrawn: ${name}`);
  }
}

/** With one writer nothing was ever in dispute: the server ends exactly as that person left it. */
function checkOneWriter({ server, intended }: World): void {
  for (const [name, text] of intended) {
    const row = server.rows.get(name);
    const stands = row && !row.deleted ? (row['body'] ?? row['comment'] ?? row['saw'] ?? '') : null;
    must(stands === text, `not as its only writer left it: ${name}: ${String(stands)}`);
  }
  for (const [name, row] of server.rows) {
    const meant = intended.has(name) || row.deleted || row['updated_by'] === null;
    must(meant || name.startsWith('meeting/'), `a version too many with one writer: ${name}`);
  }
}

function has({ steps }: History, t: string): boolean {
  return steps.some((step) => step.t === t);
}
