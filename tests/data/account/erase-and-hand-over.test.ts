import { beforeEach, expect, test, vi } from 'vitest';
import { callFunction } from '#data/remote/call.ts';
import { eraseMe } from '#data/account/erase-me.ts';
import { handOverSeat } from '#data/account/hand-over-seat.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';

vi.mock('#data/remote/call.ts', () => ({ callFunction: vi.fn() }));

const answers = (status: number | null, body: unknown = null, code: string | null = null) =>
  vi.mocked(callFunction).mockResolvedValue({ status, body, code });
const seat = {
  participationId: 'p1',
  invitationId: 'i1',
  name: ' Nils Ny ',
  address: ' Ny@Granvik.example',
};

beforeEach(() => {
  vi.clearAllMocks();
  installLocalStorage();
});

test('only the server’s own word is taken for erased; a lost answer is asked for again and counts', async () => {
  answers(200, { status: 'applied' });
  expect(await eraseMe('anna')).toBe('erased');
  expect(callFunction).toHaveBeenCalledWith('anna', 'erase_me', { body: { confirm: 'RADERA' } });
  answers(500, { code: 'P0002' }, 'P0002');
  expect(await eraseMe('anna')).toBe('erased');
  answers(200, '<html>');
  expect(await eraseMe('anna')).toBe('failed');
  answers(200, { status: 'rejected', code: 'confirm' });
  expect(await eraseMe('anna')).toBe('failed');
  answers(null);
  expect(await eraseMe('anna')).toBe('offline');
  answers(401);
  expect(await eraseMe('anna')).toBe('signInNeeded');
});

test('a seat is handed over by the invitation, with a tidy name and address', async () => {
  answers(200, { status: 'applied', row: 'i2' });
  expect(await handOverSeat('anna', seat)).toEqual({ ok: true });
  expect(callFunction).toHaveBeenCalledWith('anna', 'hand_over_seat', {
    body: { scope: 'admin:p1', row: 'i1', name: 'Nils Ny', address: 'ny@granvik.example' },
  });
});

test('each no has its reason; what is no answer of ours is a failure', async () => {
  for (const code of ['42501', 'gone', 'taken', 'elsewhere'] as const) {
    answers(200, { status: 'rejected', code });
    expect(await handOverSeat('anna', seat)).toEqual({ ok: false, reason: code });
  }
  answers(200, { status: 'rejected', code: 'news' });
  expect(await handOverSeat('anna', seat)).toEqual({ ok: false, reason: 'failed' });
  answers(null);
  expect(await handOverSeat('anna', seat)).toEqual({ ok: false, reason: 'offline' });
  answers(401);
  expect(await handOverSeat('anna', seat)).toEqual({ ok: false, reason: 'signInNeeded' });
});
