import { noFaults, type SimPhone } from '../sim-phone.ts';
import { type History, type Line, type Step } from './history.ts';
import { LeanWorld, type LeanOptions } from './lean-world.ts';
import { checkHealed, checkSynced, must } from './promises.ts';

/** Lives one history to its healed end; throws where a promise is broken. */
export async function runHistory(history: History, options: LeanOptions = {}): Promise<void> {
  const world = new LeanWorld(history.shape, options);
  for (const phone of world.phones) await phone.open();
  for (const phone of world.phones) await phone.sync();
  for (const step of history.steps) await take(world, history.solo, step);
  await heal(world);
  await checkHealed(world, history);
}

async function take(world: LeanWorld, solo: boolean, step: Step): Promise<void> {
  const writer = (d: number) => (solo ? 0 : d);
  switch (step.t) {
    case 'write':
      return world.write(writer(step.d), step.row, step.at);
    case 'remove':
      return world.remove(writer(step.d), step.row);
    case 'share':
    case 'withdraw':
      return world.share(writer(step.d), step.row, step.t === 'withdraw');
    case 'poison':
      return world.poison(writer(step.d));
    case 'sync':
      return sync(world, solo, step);
    case 'tabs':
      return tabs(world, solo, step);
    case 'late':
      for (const late of phoneOf(world, step.d).late.splice(0)) late();
      return;
    case 'wait':
      return world.clock.advance(step.seconds * 1_000);
    case 'move':
      return world.move();
    case 'forget':
      return world.forget(step.all);
    case 'backup':
      return world.backup();
    case 'restore':
      return world.restore();
    case 'upgrade':
      world.knows = true;
  }
}

async function sync(
  world: LeanWorld,
  solo: boolean,
  { d, line }: { readonly d: number; readonly line: Line },
): Promise<void> {
  const phone = phoneOf(world, d);
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
}

/** Two tabs of one phone, without a lock between them. */
async function tabs(
  world: LeanWorld,
  solo: boolean,
  { d, behind, meanwhile }: Extract<Step, { readonly t: 'tabs' }>,
): Promise<void> {
  const phone = phoneOf(world, d);
  const writes = meanwhile && (!solo || d === 0);
  const write = writes ? () => world.write(d, meanwhile.row, meanwhile.at) : null;
  const second = async () => {
    for (let turn = 0; turn < behind; turn += 1) await Promise.resolve();
    await phone.sync({ ...noFaults, meanwhile: write });
  };
  await Promise.all([phone.sync(), second()]);
}

/** Everybody has a good line until nothing happens any more. */
async function heal(world: LeanWorld): Promise<void> {
  world.knows = true;
  for (const phone of world.phones) {
    for (const late of phone.late.splice(0)) late();
    await phone.open();
  }
  for (let turn = 0; turn < 8; turn += 1) {
    const before = world.server.history.length;
    for (const phone of world.phones) await phone.syncNow();
    await world.clock.advance(90_000);
    if (turn > 1 && world.server.history.length === before) return;
  }
  must(false, 'the phones never come to rest');
}

function phoneOf(world: LeanWorld, d: number): SimPhone {
  const phone = world.phones[d];
  if (!phone) throw new Error(`no phone ${d}`);
  return phone;
}
