import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeded, seedsOfRun } from '#tests/support/seeded.ts';
import { demo, openDemoWorld, type DemoWorld } from '#tests/support/sql/demo.ts';
import { makeCall, makeStatement, type Target } from './attacks.ts';
import { readRights, readState, trespasses } from './state.ts';
import { readTarget, secret, secretsSql } from './world.ts';

/*
 * One seat with a valid token tries everything that the schema offers. `HOSTILE=10000` tries so many,
 * `SEED` one series again.
 */
const count = Number(process.env['HOSTILE'] ?? 600);
const seats = ['owner', 'courseParticipant', 'otherGroup', 'twoHats', 'former', 'noSeat'] as const;
/** What a gateway answers 5xx to, and what says that the database itself gave in. */
const givesIn = /^(?:08|09|0L|0P|25|2D|38|39|3B|40|53|54|55|57|58|F0|HV|XX|P0(?!001))/;

let world: DemoWorld;
beforeAll(async () => {
  world = await openDemoWorld();
  await world.db.machine(
    secretsSql({
      author: world.uid.colleague,
      farAuthor: world.uid.partner,
      far: demo.strandhamn,
    }),
  );
});
afterAll(() => world.db.close());

async function tryOne(
  attempt: () => Promise<unknown>,
): Promise<{ readonly code: string; readonly text: string }> {
  try {
    return { code: 'ok', text: JSON.stringify(await attempt()) ?? '' };
  } catch (error) {
    const { code, message, detail } = error as Record<string, unknown>;
    return { code: String(code), text: `${String(message)} ${String(detail)}` };
  }
}

describe.each(seedsOfRun(20_261_129))('seed %i', (seed) => {
  test.each(seats)('%s does, reads and breaks nothing that is not theirs', async (seat) => {
    const { db, uid } = world;
    const me = uid[seat];
    const chance = seeded(seed + seats.indexOf(seat));
    const others = Object.values(uid).filter((one) => one !== me);
    const rights = await readRights(db.sql, me);
    const before = await readState(db.sql);
    let target: Target = await readTarget(db.sql, { me, others });
    const found: string[] = [];
    const each = Math.ceil(count / seats.length);
    for (let n = 0; n < each; n += 1) {
      if (n % 200 === 199) target = await readTarget(db.sql, { me, others });
      const isCall = chance.chance(0.8);
      const attack = isCall ? makeCall(chance, target) : makeStatement(chance, target);
      const { code, text } = await tryOne(() =>
        'name' in attack
          ? db.call(me, attack.name, attack.body)
          : db.as(me, (query) => query(attack.sql, attack.params)),
      );
      const said = JSON.stringify(attack).slice(0, 400);
      if (givesIn.test(code)) found.push(`${code}: ${said}`);
      if (text.includes(secret)) found.push(`told the secret: ${said}`);
    }
    const after = await readState(db.sql);
    expect([...found, ...trespasses(before, after, { me, rights })]).toEqual([]);
  });
});
