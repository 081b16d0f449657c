import { expect } from 'vitest';
import { checkHealed, checkPhone } from './sim-checks.ts';
import { noFaults, type Fault, type Faults, type SimPhone } from './sim-phone.ts';
import { anna, bo, group, org, SimWorld, type SimSetup } from './sim-world.ts';

/** One history from the first sync to the healed end; throws where a promise is broken. */
export async function live(setup: SimSetup): Promise<void> {
  const world = new SimWorld(setup);
  for (const phone of world.phones) await phone.open();
  for (const phone of world.phones) await phone.sync();
  const steps = setup.mode === 'wide' ? 45 : 22;
  for (let step = 0; step < steps; step += 1) {
    const phone = world.chance.pick(world.phones);
    await act(world, phone);
    await checkPhone(world, phone);
  }
  await heal(world);
  await checkHealed(world);
}

async function act(world: SimWorld, phone: SimPhone): Promise<void> {
  const { chance, clock, mode } = world;
  const writer = world.solo ? (world.phones[0] ?? phone) : phone;
  const dice = chance.int(100);
  if (dice < 38) await write(world, writer);
  else if (dice < 41) await world.writeNote(writer, mode === 'wide');
  else if (dice < 76) await phone.sync(faultsOf(world, phone));
  else if (dice < 80) await Promise.all([phone.sync(), phone.sync()]);
  else if (dice < 84) for (const late of phone.late.splice(0)) late();
  else if (dice < 87) await phone.open();
  else if (dice < 91) await clock.advance(chance.int(150_000));
  else if (dice < (mode === 'note' ? 91 : 96)) move(world);
  else for (const scope of [org, group, `user:${anna}`]) forget(world, scope);
}

/** What a person does at one moment. */
async function write(world: SimWorld, phone: SimPhone): Promise<void> {
  const { chance, mode } = world;
  const dice = chance.int(10);
  if (mode === 'note') await (dice < 7 ? world.writeNote(phone) : world.deleteNote(phone));
  else if (mode === 'item') await (dice < 5 ? world.agree(phone) : world.plan(phone));
  else if (dice < 4) await world.writeNote(phone);
  else if (dice < 5) await world.deleteNote(phone);
  else if (dice < 7) await world.share(phone);
  else if (dice < 8) await world.score(phone);
  else if (dice < 9) await (chance.chance(0.5) ? world.agree(phone) : world.plan(phone));
  else await world.learn(phone);
}

function faultsOf(world: SimWorld, phone: SimPhone): Faults {
  const { chance } = world;
  if (chance.chance(0.35)) return noFaults;
  const kinds: readonly Fault[] = ['none', 'none', 'lostRequest', 'lostAnswer', 'html', 'failure'];
  const writes = !world.solo || phone === world.phones[0];
  // The worst case, often: the push arrives, its answer does not, and the pull goes well.
  const calls: readonly Fault[] = chance.chance(0.3)
    ? ['lostAnswer', 'none']
    : Array.from({ length: 5 }, () => chance.pick(kinds));
  return {
    calls,
    killAt: chance.chance(0.4) ? chance.int(25) : null,
    killAfter: chance.chance(0.5),
    duplicate: chance.chance(0.4),
    meanwhile: writes && chance.chance(0.3) ? () => write(world, phone) : null,
  };
}

/** Bo leaves a scope or comes back. */
function move({ chance, server }: SimWorld): void {
  const scope = chance.pick([org, group]);
  if (server.isMember(scope, bo)) server.leave(scope, bo);
  else server.join(scope, bo);
}

/**
 * The yearly clearing away of old tombstones: phones behind it read everything anew. Receipts stay:
 * what is late here is late by minutes.
 */
function forget({ chance, server }: SimWorld, scope: string): void {
  const seq = server.scopes.get(scope)?.seq ?? 0;
  if (seq > 0) server.forget(scope, chance.chance(0.5) ? seq : chance.int(seq));
}

async function heal(world: SimWorld): Promise<void> {
  for (const phone of world.phones) {
    for (const late of phone.late.splice(0)) late();
    await phone.open();
  }
  for (let turn = 0; turn < 5; turn += 1) {
    for (const phone of world.phones) await phone.syncNow();
    await world.clock.advance(90_000);
  }
  for (const phone of world.phones) expect(await phone.sync()).toBeTruthy();
}
