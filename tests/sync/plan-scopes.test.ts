import { expect, test } from 'vitest';
import { planScopes } from '#sync/plan-scopes.ts';
import type { Problem, ScopeEntry } from '#sync/records.ts';
import {
  keyOf,
  localRow,
  pullAnswer,
  pulledScope,
  serverRow,
  snapshotOf,
} from '#tests/support/rows/sync-builders.ts';

const org: ScopeEntry = { id: 'org:1', roles: ['member'], missing: null };
const absent = pullAnswer({ now: '2026-12-10T10:00:00Z' });
const closed = (at: string, epoch = 'e1'): ScopeEntry => ({ ...org, missing: { epoch, at } });
const plan = (scopes: readonly ScopeEntry[], answer = absent) =>
  planScopes(snapshotOf({ rest: { scopes } }), answer).changes;

test('a scope the answer does not name is closed at once', () => {
  expect(plan([org]).scopes).toContainEqual({
    ...org,
    missing: { epoch: 'e1', at: '2026-12-10T10:00:00Z' },
  });
  expect(plan([org]).purge).toEqual([]);
});

test('it is purged when it is missing a minute later by the server’s clock, not before', () => {
  expect(plan([closed('2026-12-10T09:59:01Z')]).purge).toEqual([]);
  expect(plan([closed('2026-12-10T09:58:59Z')]).purge).toEqual(['org:1']);
});

test('an absence under another server does not count', () => {
  const other = plan([closed('2026-12-01T00:00:00Z', 'e0')]);
  expect(other.purge).toEqual([]);
  expect(other.scopes).toContainEqual(closed('2026-12-10T10:00:00Z'));
});

test('a scope that returns opens as it was', () => {
  const back = pullAnswer({
    scopes: [pulledScope(), pulledScope({ id: 'org:1', roles: ['member'] })],
  });
  expect(plan([closed('2026-12-10T09:58:59Z')], back).scopes).toContainEqual(org);
});

test('my own scope never leaves by an answer', () => {
  const own: ScopeEntry = { id: 'user:anna', roles: ['self'], missing: null };
  const nothing = pullAnswer({ scopes: [] });
  expect(plan([own], nothing)).toMatchObject({ scopes: [], purge: [] });
});

const mine = localRow({ scope_id: 'org:1', body: 'mitt', _d: 1 });
const base = { ...keyOf('note', mine), row: serverRow({ scope_id: 'org:1', body: 'andras' }) };
const phone = (problems: readonly Problem[] = []) =>
  snapshotOf({
    rows: [{ tbl: 'note', row: mine }],
    bases: [base],
    rest: { scopes: [closed('2026-12-10T09:00:00Z')], problems },
  });

test('what never got through stays with its writer, what others wrote does not', () => {
  const { problems } = planScopes(phone(), absent).changes;
  expect(problems).toMatchObject([{ kind: 'lostAccess', mine: { body: 'mitt' }, base: null }]);
});

test('it goes after thirty days in which the server was heard', () => {
  const old = planScopes(phone(), absent).changes.problems?.[0];
  const later = (now: string) =>
    planScopes(snapshotOf({ rest: { problems: old ? [old] : [] } }), pullAnswer({ now })).changes;
  expect(later('2027-01-08T10:00:00Z').dropProblems).toEqual([]);
  expect(later('2027-01-10T10:00:00Z').dropProblems).toEqual([old?.id]);
});

test('what was written after one was told of an older text stays beside it', () => {
  const [first] = planScopes(phone(), absent).changes.problems ?? [];
  const told: Problem[] = first
    ? [{ ...first, id: 'p1', kind: 'restored', mine: { body: 'äldre' } }]
    : [];
  const { problems } = planScopes(phone(told), absent).changes;
  expect(problems?.map((one) => [one.kind, one.mine?.['body']])).toEqual([
    ['lostAccess', 'äldre'],
    ['lostAccess', 'mitt'],
  ]);
  const again: Problem[] = first ? [{ ...first, mine: { body: 'äldre' } }] : [];
  const ids = planScopes(phone(again), absent).changes.problems?.map((one) => one.id);
  expect(new Set(ids).size).toBe(2);
});
