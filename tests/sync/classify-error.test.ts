import { expect, test } from 'vitest';
import { classifyError, classifyRefusal } from '#sync/classify-error.ts';

const kind = (status: number | null, code: string | null = null) =>
  classifyError({ status, code, body: null });

test('silence is no answer, a request to wait, or an answer of somebody else', () => {
  for (const status of [null, 408, 429, 200, 302]) expect(kind(status)).toBe('silence');
});

test('the login, the version and the epoch are told by status and code', () => {
  expect(kind(401)).toBe('signIn');
  expect(kind(400, 'PGRST301')).toBe('signIn');
  expect(kind(426)).toBe('update');
  expect(kind(400, 'PT426')).toBe('update');
  expect(kind(409, 'PT409')).toBe('epoch');
  expect(kind(409, '23505')).toBe('batch');
});

test('the same code means the same whatever status a backend gives it', () => {
  for (const status of [409, 500, 503]) expect(kind(status, '40001')).toBe('failure');
  for (const code of ['40P01', '57014', '53300']) expect(kind(500, code)).toBe('failure');
});

test('5xx is failure, other 4xx concerns the call, a missing function waits for the server', () => {
  expect(kind(502)).toBe('failure');
  expect(kind(413, 'PT413')).toBe('batch');
  expect(kind(404, 'PGRST202')).toBe('serverBehind');
});

test('a refusal of one change is final, unless the server is behind or was in a hurry', () => {
  expect(classifyRefusal('42501')).toBe('refused');
  expect(classifyRefusal('23514')).toBe('refused');
  expect(classifyRefusal('42P01')).toBe('serverBehind');
  expect(classifyRefusal('40001')).toBe('wait');
});
