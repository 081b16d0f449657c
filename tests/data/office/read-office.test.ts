import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readOfficeCounts, readPageAnswers } from '#data/office/read-office.ts';
import type { Reply } from '#sync/ports.ts';
import { makeTestLocal } from '#tests/support/rows/phone.ts';

const asked: string[] = [];
let answers: (path: string) => Reply;
vi.mock('#data/remote/call.ts', () => ({
  getRows: (_uid: string, path: string) => {
    asked.push(path);
    return Promise.resolve(answers(path));
  },
  callFunction: (_uid: string, name: string) => Promise.resolve(answers(name)),
}));

const ok = (body: unknown): Reply => ({ status: 200, code: null, body });
const tableOf = (path: string) => path.split('?')[0] ?? '';
const local = makeTestLocal();

beforeEach(() => {
  asked.length = 0;
});
afterEach(() => vi.clearAllMocks());

const invitation = (n: number, more: object = {}) => ({
  scope_id: 'admin:p1',
  user_id: `u${n}`,
  role: 'courseParticipant',
  unit: '',
  state: 'accepted',
  ...more,
});
const status = (n: number, modules_done: readonly string[]) => ({
  scope_id: 'admin:p1',
  author_id: `u${n}`,
  modules_done,
  credits: {},
});

test('rows become numbers by organisation, a thousand at a time; no name and no address is asked for', async () => {
  const many = Array.from({ length: 1200 }, (_, n) => invitation(n));
  const rows: Record<string, unknown[]> = {
    invitation: [
      ...many,
      invitation(0, { role: 'strategist' }),
      invitation(5000, { state: 'withdrawn' }),
      invitation(1, { scope_id: 'admin:p2' }),
      invitation(2, { scope_id: 'admin:p2', user_id: null, state: 'open' }),
    ],
    course_status: [status(0, ['a']), status(1, ['a']), status(2, []), status(5000, ['a'])],
    stated_number: [{ scope_id: 'admin:p2', subject: 'majority', value: 3 }],
  };
  answers = (path) => {
    const offset = Number(new URLSearchParams(path.split('?')[1]).get('offset'));
    return ok(rows[tableOf(path)]?.slice(offset, offset + 1000));
  };
  const answer = await readOfficeCounts(local, ['p1', 'p2'], ['a']);
  if (!answer.ok) throw new Error(answer.reason);
  const [one, two] = [answer.value.get('p1'), answer.value.get('p2')];
  expect(one?.participation.all).toMatchObject({ invited: 1200, started: 3, finished: 2 });
  expect(one?.participation.byRole.map((row) => [row.of, row.invited])).toEqual([
    ['strategist', 1],
    ['courseParticipant', 1199],
  ]);
  expect(two?.participation.all).toMatchObject({ invited: 2, started: 0 });
  expect(two?.numbers).toEqual({ majority: 3 });
  expect(asked).toHaveLength(4);
  for (const path of asked) {
    expect(new URLSearchParams(path.split('?')[1]).get('select')).not.toMatch(/name|address/u);
    expect(decodeURIComponent(path)).toContain('in.("admin:p1","admin:p2")');
  }
});

test.each([
  [null, 'offline'],
  [502, 'offline'],
  [401, 'signIn'],
  [500, 'server'],
] as const)('an answer of %s is told as %s, never as zero', async (code, reason) => {
  answers = (path) =>
    tableOf(path) === 'course_status' ? { status: code, code: null, body: null } : ok([]);
  expect(await readOfficeCounts(local, ['p1'], ['a'])).toEqual({ ok: false, reason });
});

test('a page in place of rows is no answer, and rows of another shape are the server’s fault', async () => {
  answers = () => ok(null);
  expect(await readOfficeCounts(local, ['p1'], ['a'])).toEqual({ ok: false, reason: 'offline' });
  answers = () => ok([{ scope_id: 7 }]);
  expect(await readOfficeCounts(local, ['p1'], ['a'])).toEqual({ ok: false, reason: 'server' });
});

test('what pages got is read by the office’s own function', async () => {
  const pages = [{ page: 'varfor', yes: 1, no: 0, words: [] }];
  answers = () => ok({ status: 'applied', pages });
  expect(await readPageAnswers(local)).toMatchObject({ ok: true, value: pages });
  answers = () => ok({ status: 'rejected', code: '42501' });
  expect(await readPageAnswers(local)).toEqual({ ok: false, reason: 'server' });
});
