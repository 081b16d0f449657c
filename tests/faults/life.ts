import { expect, vi } from 'vitest';
import { atLeisure, unhurried, type FaultPhone } from './fault-phone.ts';
import type { Door, Fault } from './proxy.ts';
import { versionsOf, writeComment, writeNote, type World } from './world.ts';

/** By itself, and soon: nobody presses a button. */
export const patience = { timeout: 90_000, interval: 20 };

export async function readyPhone(world: World): Promise<FaultPhone> {
  return atLeisure(async () => {
    const phone = await world.open();
    await vi.waitFor(() => expect(phone.now()?.kind).toBe('synced'), patience);
    return phone;
  });
}

let counter = 0;
/** Every text is written once in all the tests, so that it can be counted. */
export const words = (what: string) => `${what} ${(counter += 1)}`;

export interface Life {
  readonly doors: readonly Door[];
  readonly fault: Fault;
  /** Calls that meet it; without, it stands until the phone has met it twice. */
  readonly times?: number;
}

/** Writes before, under and after the fault; when it has healed everything has arrived, once. */
export async function liveThrough(
  world: World,
  phone: FaultPhone,
  { doors, fault, times }: Life,
): Promise<void> {
  world.proxy.break(doors, fault, times);
  await writeNote(phone, words('Före'));
  await writeComment(phone, words('Kommentar'));
  const elsewhere = await world.shareFromElsewhere();
  phone.loop.wake('poke');
  await vi.waitFor(() => expect(world.proxy.hits()).toBeGreaterThan(0), patience);
  await writeNote(phone, words('Under'));
  await vi.waitFor(() => expect(world.proxy.hits()).toBeGreaterThanOrEqual(times ?? 2), patience);
  world.proxy.heal();
  await writeNote(phone, words('Efter'));
  await hasArrived(world, phone, elsewhere);
}

/** Everything is there and here, once; nothing is open, and nobody said a false word on the way. */
export async function hasArrived(world: World, phone: FaultPhone, more?: string): Promise<void> {
  const { db } = phone.local;
  const isThere = async () => {
    expect(phone.now()?.kind).toBe('synced');
    expect(await db.base.count()).toBe(0);
    const bodies = (await db.rows('note').toArray()).map((row) => row.body);
    if (more !== undefined) expect(bodies).toContain(more);
  };
  await unhurried(() => vi.waitFor(isThere, patience));
  for (const text of phone.written)
    expect([text, await versionsOf(world.server, text)]).toEqual([text, 1]);
  const here = await textsOn(phone);
  expect(here).toEqual(expect.arrayContaining([...phone.written]));
  expect(new Set(here).size).toBe(here.length);
  expect(await db.problems.toArray()).toEqual([]);
  expect(phone.lies).toEqual([]);
  expect(phone.errors).toEqual([]);
  // A comment is overwritten by the next one: what has arrived has been looked at.
  phone.written.clear();
}

export async function textsOn({ local: { db } }: FaultPhone): Promise<readonly string[]> {
  const [notes, answers] = await Promise.all([
    db.rows('note').toArray(),
    db.rows('own_answer').toArray(),
  ]);
  return [...notes.map((row) => row.body), ...answers.map((row) => row.comment)];
}
