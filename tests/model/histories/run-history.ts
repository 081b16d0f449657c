import type { RoundOutcome } from '#sync/round.ts';
import { MemoryStore } from '#tests/support/memory/store.ts';
import { noFaults, type SimPhone } from '#tests/support/memory/phone.ts';
import { type History, type Line, type Step } from './history.ts';
import {
  checkConfirmed,
  checkHandedIn,
  checkUnlocked,
  checkVersions,
  choose,
  confirm,
  handIn,
  isSealedOn,
  reopen,
  review,
} from './joint-deeds.ts';
import { checkMoment, checkStatus } from './check-moment.ts';
import { checkWorks, workOn } from './work-deeds.ts';
import { World } from './world.ts';
import { emptyNote, leaveEditor, share, undoDelete, withdraw } from './note-deeds.ts';
import type { WorldOptions } from './world-parts.ts';
import { checkHidden, checkOpened, closeUp, handInElsewhere, openUp } from './opening-deeds.ts';
import { erase, settle, signIn, update } from './phone-deeds.ts';
import { checkHealed, checkSynced, must, type Said } from './check-promises.ts';

/** Lives one history to its healed end; throws where a promise is broken. */
export async function runHistory(history: History, options: WorldOptions = {}): Promise<void> {
  const world = new World(history.shape, options);
  try {
    await world.start();
    for (const step of history.steps) {
      await take(world, history.solo, step);
      if (options.everyStep) for (const phone of world.phones) await checkMoment(world, phone);
    }
    await checkHealed(world, history, { said: await heal(world) });
    if (options.everyStep) for (const phone of world.phones) await checkStatus(phone);
    // Who chooses while another writes on may end with two versions of which one holds the other.
    const chosen = history.steps.some((step) => step.t === 'choose' || step.t === 'stretch');
    if (world.shape.tbl === 'answer' && !chosen) checkVersions(world);
    if (world.shape.opens) checkOpened(world);
    if (world.shape.works) checkWorks(world, history.solo);
    if (!world.shape.sealed) return;
    checkHandedIn(world);
    checkConfirmed(world);
    await checkUnlocked(world);
  } finally {
    await world.server.end?.();
  }
}

async function take(world: World, solo: boolean, step: Step): Promise<void> {
  const writer = (d: number) => (solo ? 0 : d);
  if ('d' in step && world.shut.has(step.d) && step.t !== 'signIn' && step.t !== 'late') return;
  if (solo && world.shut.has(0) && 'd' in step && step.t !== 'sync' && step.t !== 'signIn') return;
  switch (step.t) {
    case 'write':
      if (world.shape.sealed && (await isSealedOn(world, writer(step.d)))) return;
      return world.write(writer(step.d), step.row, step.at);
    case 'stretch':
      return world.stretch(writer(step.d), step.row);
    case 'shorten':
      return world.shorten(writer(step.d));
    case 'writeInGroup':
      return world.writeInGroup(writer(step.d), step.row);
    case 'review':
      return review(world, writer(step.d));
    case 'handIn':
      return handIn(world, writer(step.d));
    case 'confirm':
      return confirm(world, writer(step.d));
    case 'reopen':
      return reopen(world, writer(step.d));
    case 'choose':
      return choose(world, writer(step.d), step.other);
    case 'openUp':
      return openUp(world, writer(step.d), step);
    case 'closeUp':
      return closeUp(world, writer(step.d));
    case 'handInElsewhere':
      return handInElsewhere(world, step.d);
    case 'work':
      return workOn(world, { ...step, d: writer(step.d) });
    case 'settle':
      return settle(world, step.d, step.way);
    case 'signOut':
      world.shut.add(step.d);
      return;
    case 'signIn':
      if (world.shut.delete(step.d)) await signIn(world.phoneAt(step.d));
      return;
    case 'erase':
      return erase(world, step.d, step.readBack);
    case 'update':
      if (world.old.delete(step.d)) await update(world.phoneAt(step.d));
      return;
    case 'remove':
      return world.remove(writer(step.d), step.row);
    case 'share':
    case 'withdraw':
    case 'empty':
    case 'close':
    case 'undo':
      return withNote(world, writer(step.d), step);
    case 'poison':
      return world.poison(writer(step.d));
    case 'sync':
      return sync(world, solo, step);
    case 'tabs':
      return tabs(world, solo, step);
    case 'late':
      for (const late of world.phoneAt(step.d).late.splice(0)) await late();
      return;
    case 'wait':
      return world.clock.advance(step.seconds * 1_000);
    case 'move':
      return world.move();
    case 'forget':
      return world.server.forgetOld(step.all);
    case 'backup':
      return world.backup();
    case 'restore':
      return world.restore();
    case 'upgrade':
      world.knows = true;
  }
}

type NoteStep = Extract<Step, { readonly t: 'share' | 'withdraw' | 'empty' | 'close' | 'undo' }>;

function withNote(world: World, d: number, step: NoteStep): Promise<void> {
  if (step.t === 'undo') return undoDelete(world, d);
  if (world.tableOf(step.row) !== 'note') return Promise.resolve();
  const [, id] = world.place(d, step.row);
  if (step.t === 'share') return share(world, { d, id, to: step.to });
  if (step.t === 'withdraw') return withdraw(world, { d, id, to: step.to });
  return step.t === 'empty' ? emptyNote(world, d, id) : leaveEditor(world, d, id);
}

async function sync(
  world: World,
  solo: boolean,
  { d, line }: { readonly d: number; readonly line: Line },
): Promise<void> {
  const phone = world.phoneAt(d);
  const { calls, kill, after, twice, meanwhile } = line;
  const writes = meanwhile && (!solo || d === 0);
  const outcome = await phone.sync({
    calls,
    killAt: kill,
    killAfter: after,
    duplicate: twice,
    meanwhile: writes ? () => world.write(d, meanwhile.row, meanwhile.at) : null,
  });
  if (outcome === 'synced') await checkSynced(world, phone);
  if (outcome === 'synced' && world.shape.opens) await checkHidden(world, phone);
}

/** Two tabs of one phone, without a lock between them. */
async function tabs(
  world: World,
  solo: boolean,
  { d, behind, meanwhile, calls }: Extract<Step, { readonly t: 'tabs' }>,
): Promise<void> {
  const phone = world.phoneAt(d);
  const writes = meanwhile && (!solo || d === 0);
  const write = writes ? () => world.write(d, meanwhile.row, meanwhile.at) : null;
  const second = async () => {
    for (let turn = 0; turn < behind; turn += 1) await Promise.resolve();
    await phone.sync({ ...noFaults, meanwhile: write });
  };
  await Promise.all([phone.sync({ ...noFaults, calls }), second()]);
}

/**
 * Everybody has a good line until nothing happens any more: a whole turn, a minute and a half after
 * the one before, that changes nothing anywhere. What each phone says then is the last word.
 */
async function heal(world: World): Promise<Said> {
  world.knows = true;
  world.mostAnHour = null;
  for (const [d, phone] of world.phones.entries()) {
    if (world.shut.delete(d)) await signIn(phone);
    if (world.old.delete(d)) await update(phone);
    for (const late of phone.late.splice(0)) await late();
    await phone.open();
    await phone.syncNow();
    await shortenAll(world, d);
  }
  for (let turn = 0; turn < 9; turn += 1) {
    await world.clock.advance(90_000);
    await world.server.refresh?.();
    const before = standOf(world);
    const said = new Map<SimPhone, RoundOutcome | null>();
    for (const phone of world.phones) said.set(phone, await phone.sync());
    await world.server.refresh?.();
    const isStill = standOf(world).every((one, index) => one === before[index]);
    // Only maps show that nothing in them was written to; a database is given two turns more.
    const isSure = turn > 1 || world.phones.every((phone) => isOnMaps(phone));
    if (isStill && isSure && ![...said.values()].includes('waiting')) return said;
  }
  must(false, 'the phones never come to rest');
  return new Map();
}

/** What was pasted is taken out, also where a version of it stands beside another's. */
async function shortenAll(world: World, d: number): Promise<void> {
  for (let turn = 0; turn < 9 && (await world.tooLong(d)).length > 0; turn += 1) {
    await world.shorten(d);
    if ((await world.tooLong(d)).length > 0) await choose(world, d, true);
  }
}

function standOf({ server, phones }: World): readonly unknown[] {
  const stands = phones.flatMap(({ disk: { store } }) => {
    if (!(store instanceof MemoryStore)) return [];
    const { rows, bases, outbox, stash, problems, scopes } = store.state;
    return [rows, bases, outbox, stash, problems, scopes];
  });
  return [server.history.length, ...stands];
}

function isOnMaps(phone: SimPhone): boolean {
  return phone.disk.store instanceof MemoryStore;
}
