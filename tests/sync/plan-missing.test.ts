import { expect, test } from 'vitest';
import { missingDue, planMissing } from '#sync/plan-missing.ts';
import { planScopes } from '#sync/plan-scopes.ts';
import type { Problem } from '#sync/records.ts';
import type { PhoneParts } from '#tests/support/rows/sync-builders.ts';
import {
  cursorEntry,
  keyOf,
  localRow,
  pullAnswer,
  serverRow,
  snapshotOf,
} from '#tests/support/rows/sync-builders.ts';

const id = 'org:1';
const now = Date.parse('2026-12-10T10:00:00Z');
const row = localRow({ scope_id: id, body: 'det servern förlorade', _v: 0 });
const closed = { id, roles: ['member'], missing: { epoch: 'e2', at: '2026-12-10T09:50:00Z' } };
const meta = { epoch: 'e2', serverNow: '2026-12-10T10:00:00Z' };
const phone = (parts: PhoneParts = {}, sweep: 'restored' | null = 'restored') =>
  snapshotOf({
    rows: [{ tbl: 'note', row }],
    ...parts,
    rest: {
      scopes: [closed],
      cursors: [cursorEntry({ scope_id: id, sweep })],
      meta,
      ...parts.rest,
    },
  });

test('a scope that is missing only since the restore is not purged by the answer', () => {
  const absent = pullAnswer({ epoch: 'e2', now: meta.serverNow });
  expect(planScopes(phone(), absent).changes.purge).toEqual([]);
  expect(planScopes(phone({}, null), absent).changes.purge).toEqual([id]);
  expect(missingDue(phone())).toEqual([id]);
  expect(missingDue(phone({}, null))).toEqual([]);
});

test('what stands in it is proposed once, each with its text', () => {
  const { changes, reason } = planMissing(phone(), id, now);
  expect(reason).toBe('proposed');
  expect(changes.purge).toBeUndefined();
  expect(changes.problems).toMatchObject([
    { kind: 'restored', tbl: 'note', row_id: 'r1', mine: { body: 'det servern förlorade' } },
  ]);
  const again = planMissing(phone({ rest: { problems: changes.problems ?? [] } }), id, now);
  expect(again).toMatchObject({ changes: {}, reason: 'waiting' });
});

test('when every proposal is decided the scope goes, and what is unsent stays with its writer', () => {
  const mine = { ...row, _d: 1 as const };
  const base = { ...keyOf('note', mine), row: serverRow({ scope_id: id }) };
  const { changes, reason } = planMissing(
    phone({ rows: [{ tbl: 'note', row: mine }], bases: [base] }),
    id,
    now,
  );
  expect(reason).toBe('purged');
  expect(changes.purge).toEqual([id]);
  expect(changes.problems).toMatchObject([
    { kind: 'lostAccess', mine: { body: 'det servern förlorade' } },
  ]);
});

test('a minute must have passed under the restored server', () => {
  const soon = { ...closed, missing: { epoch: 'e2', at: '2026-12-10T09:59:30Z' } };
  expect(missingDue(phone({ rest: { scopes: [soon] } }))).toEqual([]);
});

test('when the scope is back its proposals are withdrawn: the full read makes those that are due', () => {
  const proposals: readonly Problem[] = planMissing(phone(), id, now).changes.problems ?? [];
  const back = pullAnswer({
    epoch: 'e2',
    scopes: [
      {
        id,
        roles: ['member'],
        tables: [],
        cursor: { seq: 0, last: null },
        reset: null,
        more: true,
      },
    ],
  });
  const { dropProblems } = planScopes(phone({ rest: { problems: proposals } }), back).changes;
  expect(dropProblems).toEqual(proposals.map((one) => one.id));
});
