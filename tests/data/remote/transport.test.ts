import { beforeEach, expect, test, vi } from 'vitest';
import { callFunction } from '#data/remote/call.ts';
import { makeTransport } from '#data/remote/transport.ts';
import type { PushRequest } from '#sync/protocol.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';

vi.mock('#data/remote/call.ts', () => ({ callFunction: vi.fn() }));

installLocalStorage();
beforeEach(() => {
  vi.mocked(callFunction).mockReset();
  vi.mocked(callFunction).mockResolvedValue({ status: 200, code: null, body: {} });
});

const pushOf = (body: string) =>
  ({ client: 1, muts: [{ patch: { body } }] }) as unknown as PushRequest;

async function sent(body: string): Promise<unknown> {
  await makeTransport('anna').push(pushOf(body));
  return vi.mocked(callFunction).mock.lastCall?.[2];
}

test('a call goes as it is, emoji, accents and backslashes included', async () => {
  for (const body of ['Hej 👩‍🚒 å', 'C:\\new', '\\\\'])
    expect(await sent(body)).toEqual({ body: pushOf(body) });
});

test('a call with a letter no database can hold goes as a text, so that its change falls alone', async () => {
  for (const body of ['a\0b', 'a\uD83D', '\uDE00b'])
    expect(await sent(body)).toEqual({ body: JSON.stringify(pushOf(body)) });
});
