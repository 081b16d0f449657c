import { expect, test } from 'vitest';
import { runInPlaces } from './schedule.ts';

interface Timed {
  readonly name: string;
  readonly places: number;
  readonly after?: readonly string[];
}

/** What began and ended, in order; each ends when all that can begin has begun. */
async function orderOf(steps: readonly Timed[]): Promise<readonly string[]> {
  const order: string[] = [];
  await runInPlaces(steps, 2, async ({ name }) => {
    order.push(`+${name}`);
    await new Promise((done) => setTimeout(done, 5 + order.length));
    order.push(`-${name}`);
  });
  return order;
}

test('as many as there are places for run beside each other, in the order of the list', async () => {
  const three = ['a', 'b', 'c'].map((name) => ({ name, places: 1 }));
  expect(await orderOf(three)).toEqual(['+a', '+b', '-a', '+c', '-b', '-c']);
});

test('what needs the whole machine waits for it, and what mostly waits takes no place', async () => {
  const order = await orderOf([
    { name: 'one', places: 1 },
    { name: 'whole', places: 2 },
    { name: 'idle', places: 0 },
  ]);
  expect(order.slice(0, 2)).toEqual(['+one', '+idle']);
  expect(order.indexOf('+whole')).toBeGreaterThan(order.indexOf('-one'));
});

test('what others need comes before them, wherever it stands in the list', async () => {
  const order = await orderOf([
    { name: 'later', places: 1, after: ['first'] },
    { name: 'first', places: 1 },
  ]);
  expect(order).toEqual(['+first', '-first', '+later', '-later']);
});

test('what waits for itself is told instead of waited for', async () => {
  await expect(orderOf([{ name: 'a', places: 1, after: ['a'] }])).rejects.toThrow('never begins');
});
