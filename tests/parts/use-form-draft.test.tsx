// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveDraft } from '#data/waiting/drafts.ts';
import { LocalProvider } from '#data/use-live.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { flushAllText } from '#ui/field/autosave.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

interface Fields {
  readonly women: string;
  readonly men: string;
}
let local: TestLocal;
beforeEach(() => {
  local = makeTestLocal();
});
afterEach(cleanup);

const open = (women: string, men: string, of: 'row' | 'new' = 'row') =>
  renderHook(({ initial }) => useFormDraft<Fields>('siffra', initial, of), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <LocalProvider value={local}>{children}</LocalProvider>
    ),
    initialProps: { initial: { women, men } },
  });
type Form = ReturnType<typeof open>;
const type = async (form: Form, next: Partial<Fields>) => {
  act(() => form.result.current.set({ ...form.result.current.typed, ...next }));
  await act(flushAllText);
};
const stands = (form: Form, women: string, men: string) =>
  waitFor(() => expect(form.result.current.typed).toEqual({ women, men }));
const kept = async () => (await local.db.drafts.toArray()).map(({ text }) => JSON.parse(text));

test('of a row that is there only what one has typed is kept: a colleague’s newer words stand in the rest', async () => {
  const first = open('70', '90');
  await type(first, { women: '71' });
  expect(await kept()).toEqual([{ typed: { women: '71' } }]);
  first.rerender({ initial: { women: '70', men: '89' } });
  await stands(first, '71', '89');
  first.unmount();

  const again = open('70', '88');
  await stands(again, '71', '88');
  await type(again, { women: '70' });
  expect(await kept()).toEqual([]);
});

test('of a row that is to be made everything is kept, and its id, until it has been made', async () => {
  const first = open('', '2025', 'new');
  await type(first, { women: '71' });
  const { id } = first.result.current;
  expect(await kept()).toEqual([{ id, typed: { women: '71', men: '2025' } }]);
  first.unmount();

  const again = open('', '2026', 'new');
  await stands(again, '71', '2025');
  expect(again.result.current.id).toBe(id);
  await act(() => again.result.current.end({ women: '', men: '2026' }));
  await stands(again, '', '2026');
  expect(again.result.current.id).not.toBe(id);
  expect(await kept()).toEqual([]);
});

test('what an older app kept opens with all that was typed', async () => {
  await saveDraft(local, 'siffra', '{"id":"r1","women":"71","men":"90","gone":"x"}');
  const form = open('70', '88');
  await stands(form, '71', '90');
  expect(form.result.current.id).toBe('r1');
});

test('an older draft that tells what stood at the first letter holds what differs from it', async () => {
  const was = JSON.stringify({ women: '70', men: '90' });
  await saveDraft(local, 'siffra', JSON.stringify({ women: '71', men: '90', was }));
  await stands(open('70', '88'), '71', '88');
});

test('after the button one’s own stands, and from then on what the row has', async () => {
  const form = open('70', '90');
  await type(form, { women: '71' });
  await act(() => form.result.current.end({ women: '71', men: '90' }));
  await stands(form, '71', '90');
  form.rerender({ initial: { women: '71', men: '90' } });
  form.rerender({ initial: { women: '71', men: '85' } });
  await stands(form, '71', '85');
  await type(form, { women: '72' });
  expect(await kept()).toEqual([{ typed: { women: '72' } }]);
});

test('a row that somebody sets back to what it was before the button shows that, and keeps it', async () => {
  const form = open('70', '90');
  await type(form, { women: '71' });
  await act(() => form.result.current.end({ women: '71', men: '90' }));
  form.rerender({ initial: { women: '71', men: '90' } });
  form.rerender({ initial: { women: '70', men: '90' } });
  await stands(form, '70', '90');
  await type(form, { men: '91' });
  expect(await kept()).toEqual([{ typed: { men: '91' } }]);
  await stands(form, '70', '91');
});

test('a draft that cannot be read hides no field', async () => {
  await saveDraft(local, 'siffra', 'half a {"wom');
  await stands(open('70', '90'), '70', '90');
});
