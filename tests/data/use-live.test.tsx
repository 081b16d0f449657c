// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followEmptied } from '#data/local/in-hand.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta, putMeta } from '#data/local/meta.ts';
import { LocalDb } from '#data/local/schema.ts';
import { isReading } from '#data/reading.ts';
import { LocalProvider, useLive } from '#data/use-live.ts';
import { makeTestLocal } from '#tests/support/rows/phone.ts';

let local: Local;
let reads: string[] = [];

async function read({ db }: Local, name: string): Promise<string> {
  reads.push(name);
  const hat = (await getMeta(db, 'hat')) ?? 'none';
  if (hat === 'away') throw new DOMException('no store', 'UnknownError');
  if (hat === 'broken') throw new Error('cannot be read');
  return `${name}: ${hat}`;
}

function Shown({ name }: { readonly name: string }) {
  const answer = useLive((from) => read(from, name), [name]);
  return <p>{answer ?? 'not yet'}</p>;
}

class Net extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render = () => (this.state.failed ? <p>caught</p> : this.props.children);
}

function show(name: string) {
  return (
    <LocalProvider value={local}>
      <Net>
        <Shown name={name} />
      </Net>
    </LocalProvider>
  );
}

beforeEach(async () => {
  // One that another page finds by its name.
  local = { ...makeTestLocal(), db: new LocalDb('anna') };
  await local.db.open();
  reads = [];
});
afterEach(async () => {
  cleanup();
  await local.db.delete();
});

test('an answer is read once, and again when what it hangs on has changed', async () => {
  render(show('one'));
  expect(screen.getByText('not yet')).toBeTruthy();
  expect(isReading()).toBe(true);
  await screen.findByText('one: none');
  await vi.waitFor(() => expect(isReading()).toBe(false));
  expect(reads).toEqual(['one']);
  await act(() => putMeta(local.db, 'hat', 'granvik'));
  await screen.findByText('one: granvik');
});

test('another question shows the old answer until the new one is there', async () => {
  const { rerender } = render(show('one'));
  await screen.findByText('one: none');
  rerender(show('two'));
  expect(screen.getByText('one: none')).toBeTruthy();
  await screen.findByText('two: none');
});

test('a read that fails reaches the nearest net, and nothing waits for it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await putMeta(local.db, 'hat', 'broken');
  render(show('one'));
  await screen.findByText('caught');
  await vi.waitFor(() => expect(isReading()).toBe(false));
});

test('while the database is out of reach the old answer stands, and it is asked until it answers', async () => {
  render(show('one'));
  await screen.findByText('one: none');
  await act(() => putMeta(local.db, 'hat', 'away'));
  await vi.waitFor(() => expect(reads.length).toBeGreaterThan(2));
  expect(screen.getByText('one: none')).toBeTruthy();
  // Behind the back of the live read, as when the store answers again by itself.
  const asked = indexedDB.open(local.db.name);
  await new Promise((done) => asked.addEventListener('success', done));
  const writing = asked.result.transaction('meta', 'readwrite');
  writing.objectStore('meta').put({ key: 'hat', value: 'granvik' });
  await new Promise((done) => writing.addEventListener('complete', done));
  asked.result.close();
  await screen.findByText('one: granvik', undefined, { timeout: 6_000 });
});

test('a store thrown away under the screen leaves its answer standing until it is filled again', async () => {
  const { db } = local;
  followEmptied(db);
  await putMeta(db, 'hat', 'granvik');
  render(show('one'));
  await screen.findByText('one: granvik');

  db.close({ disableAutoOpen: false });
  await new Promise((done, failed) => {
    const gone = indexedDB.deleteDatabase(db.name);
    gone.addEventListener('success', done);
    gone.addEventListener('error', failed);
  });
  await act(() => db.open());
  await act(() => putMeta(db, 'hat', 'strandhamn'));
  expect(screen.getByText('one: granvik')).toBeTruthy();
  // Whoever opens a screen now is told what the store holds.
  render(show('two'));
  await screen.findByText('two: strandhamn');

  await act(() => putMeta(db, 'pulledAt', '2026-12-01T10:00:00.000Z'));
  await screen.findByText('one: strandhamn', undefined, { timeout: 6_000 });
});

test('a screen that is left waits for nothing any more', () => {
  const { unmount } = render(show('one'));
  expect(isReading()).toBe(true);
  unmount();
  expect(isReading()).toBe(false);
});
