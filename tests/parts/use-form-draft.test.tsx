// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { makeTestLocal } from '#tests/support/rows/phone.ts';

afterEach(cleanup);

const local = makeTestLocal();
const Phone = ({ children }: { readonly children: ReactNode }) => (
  <LocalProvider value={local}>{children}</LocalProvider>
);
const open = (women: string, men: string) =>
  renderHook(({ initial }) => useFormDraft('siffra', initial), {
    wrapper: Phone,
    initialProps: { initial: { women, men } },
  });
const keptTexts = async () => (await local.db.drafts.toArray()).map(({ text }) => text);

test('a draft holds what one has typed alone: a colleague’s newer words stand in the other fields', async () => {
  const first = open('70', '90');
  await waitFor(() => expect(first.result.current.typed).toEqual({ women: '70', men: '90' }));
  act(() => first.result.current.set({ women: '71', men: '90' }));
  await waitFor(async () => expect(await keptTexts()).toEqual(['{"women":"71"}']));
  first.unmount();

  const again = open('70', '88');
  await waitFor(() => expect(again.result.current.typed).toEqual({ women: '71', men: '88' }));
  act(() => again.result.current.set({ women: '70', men: '88' }));
  await waitFor(async () => expect(await keptTexts()).toEqual([]));
});
