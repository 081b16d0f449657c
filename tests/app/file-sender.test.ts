import { expect, test } from 'vitest';
import { makeFileSender } from '#app/file-sender.ts';

function makeWork() {
  const open: (() => void)[] = [];
  let begun = 0;
  const send = () => {
    begun += 1;
    return new Promise<void>((done) => open.push(done));
  };
  return { send, end: () => open.shift()?.(), begun: () => begun };
}
const turn = () => new Promise((done) => setTimeout(done));
const never = (error: unknown) => {
  throw error;
};

test('rounds that end while files are on their way make it look once more, not once each', async () => {
  const work = makeWork();
  const sender = makeFileSender(work.send, never);
  sender.wake();
  sender.wake();
  sender.wake();
  expect(work.begun()).toBe(1);
  work.end();
  await turn();
  expect(work.begun()).toBe(2);
  work.end();
  await turn();
  expect(work.begun()).toBe(2);
  sender.wake();
  expect(work.begun()).toBe(3);
});

test('when it is stopped it waits for what is under way, and begins nothing more', async () => {
  const work = makeWork();
  const sender = makeFileSender(work.send, never);
  sender.wake();
  sender.wake();
  let isStopped = false;
  const stopped = sender.stop().then(() => (isStopped = true));
  await turn();
  expect(isStopped).toBe(false);
  work.end();
  await stopped;
  sender.wake();
  expect(work.begun()).toBe(1);
});

test('a fault is told once, and the next round tries again', async () => {
  const told: unknown[] = [];
  let count = 0;
  const send = () => Promise.reject(new Error(`fault ${(count += 1)}`));
  const sender = makeFileSender(send, (error) => told.push(String(error)));
  sender.wake();
  await turn();
  sender.wake();
  await turn();
  expect(told).toEqual(['Error: fault 1', 'Error: fault 2']);
});
