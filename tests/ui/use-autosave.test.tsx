// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAutosave } from '#ui/field/use-autosave.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Field(props: {
  of: string;
  stored: string | undefined;
  save: (v: string) => Promise<void>;
}) {
  const text = useAutosave(props);
  return (
    <>
      <textarea aria-label="text" {...text.field} />
      <output>{text.state}</output>
    </>
  );
}
function setUp(stored: string | undefined = '') {
  const written: string[] = [];
  const save = async (value: string) => void written.push(value);
  const view = render(<Field of="one" stored={stored} save={save} />);
  const show = (next: string, of = 'one', to = save) =>
    view.rerender(<Field of={of} stored={next} save={to} />);
  return { written, show, view };
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('says saving until the text is written, then saved', async () => {
  const { written } = setUp();
  type('hej');
  expect(screen.getByText('saving')).toBeTruthy();
  await pass(400);
  expect(screen.getByText('saved')).toBeTruthy();
  expect(written).toEqual(['hej']);
});

test.each([
  ['the page is hidden', () => hide()],
  ['the page goes away', () => window.dispatchEvent(new Event('pagehide'))],
  ['the field loses focus', () => fireEvent.blur(box())],
])('writes at once when %s', async (_, leave) => {
  const { written } = setUp();
  type('hej');
  leave();
  await pass(0);
  expect(written).toEqual(['hej']);
});

test('writes at once when the screen is left', async () => {
  const { written, view } = setUp();
  type('hej');
  view.unmount();
  await pass(0);
  expect(written).toEqual(['hej']);
});

test('what was typed goes to the old thing when the screen turns to another', async () => {
  const { written, show } = setUp();
  const other: string[] = [];
  type('hej');
  show('something else', 'two', async (value) => void other.push(value));
  expect(box().value).toBe('something else');
  await pass(0);
  expect([written, other]).toEqual([['hej'], []]);
});

test('an own write that comes back late does not undo newer typing', async () => {
  const { show } = setUp();
  type('a');
  await pass(400);
  type('ab');
  await pass(400);
  show('a');
  await pass(0);
  expect(box().value).toBe('ab');
  show('ab');
  expect(box().value).toBe('ab');
});

test('nor does a write in the middle of fast typing that comes back after the last one', async () => {
  const { show } = setUp();
  const ends: (() => void)[] = [];
  const slowly = () => new Promise<undefined>((done) => void ends.push(() => done(undefined)));
  show('', 'one', slowly);
  const end = async () => {
    ends.shift()?.();
    await pass(0);
  };
  type('a');
  await pass(400);
  type('ab');
  await end();
  await end();
  expect(screen.getByText('saved')).toBeTruthy();
  show('a');
  expect(box().value).toBe('ab');
});

test('a change from another device shows when nothing of mine waits, and never while something does', async () => {
  const { show } = setUp('först');
  show('från datorn');
  expect(box().value).toBe('från datorn');
  type('mitt');
  show('från datorn igen');
  await pass(0);
  expect(box().value).toBe('mitt');
  await pass(400);
  show('mitt');
  show('ännu senare från datorn');
  await pass(0);
  expect(box().value).toBe('ännu senare från datorn');
});

function hide() {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.restoreAllMocks();
}

test('an own write that comes back late is no news, also when a key was pressed as it ended', async () => {
  const { show } = setUp('');
  type('hej');
  await act(async () => {
    // The write ends, and the key comes before the page has been drawn with that.
    await vi.advanceTimersByTimeAsync(250);
    fireEvent.change(box(), { target: { value: 'hej d' } });
  });
  await pass(400);
  show('hej');
  expect(box().value).toBe('hej d');
  show('hej d');
  expect(box().value).toBe('hej d');
});
