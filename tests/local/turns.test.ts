import { expect, test } from 'vitest';
import { makeTurns, TooManyWaiting, turnLimits } from '#local/turns.ts';

const rest = () => new Promise((done) => setImmediate(done));
const many = <T>(count: number, act: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => act(index));

test('one call at a time, to its end', async () => {
  const { take } = makeTurns();
  let inside = 0;
  let most = 0;
  await Promise.all(
    many(40, (index) =>
      take(`person ${index % 4}`, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await rest();
        inside -= 1;
      }),
    ),
  );
  expect(most).toBe(1);
});

test('whoever has many calls waiting delays another by one of them', async () => {
  const { take } = makeTurns();
  const order: string[] = [];
  const call = (who: string) => take(who, async () => void order.push(who));
  await Promise.all([...many(20, () => call('slow')), call('quick'), call('other'), call('quick')]);
  expect(order.slice(0, 6)).toEqual(['slow', 'slow', 'quick', 'other', 'slow', 'quick']);
  expect(order).toHaveLength(23);
});

test('a call that fails ends its own turn only', async () => {
  const { take } = makeTurns();
  const failed = take('a', () => Promise.reject(new Error('no')));
  const good = take('b', () => Promise.resolve(7));
  await expect(failed).rejects.toThrow('no');
  expect(await good).toBe(7);
});

test('too many waiting are refused at once, others are not', async () => {
  const { take } = makeTurns();
  let open: () => void = () => undefined;
  const gate = new Promise<void>((done) => (open = done));
  const first = take('a', () => gate);
  const waiting = many(turnLimits.each, () => take('a', () => Promise.resolve()));
  await expect(take('a', () => Promise.resolve())).rejects.toBeInstanceOf(TooManyWaiting);
  const other = take('b', () => Promise.resolve('b'));
  open();
  await Promise.all([first, ...waiting]);
  expect(await other).toBe('b');
});
