import { expect, test } from 'vitest';
import { planSweep, sweepDue } from '#sync/plan-sweep.ts';
import type { CursorEntry } from '#sync/records.ts';
import {
  cursorEntry,
  localRow,
  outboxEntry,
  scope,
  snapshotOf,
} from '#tests/support/rows/sync-builders.ts';

const note = (id: string, more: object = {}) => ({
  tbl: 'note' as const,
  row: localRow({ id, body: id, _g: 1, ...more }),
});
const phone = (cursor: CursorEntry) =>
  snapshotOf({
    rows: [
      note('met', { _g: 2 }),
      note('unmet'),
      note('unsent', { _d: 1 }),
      note('sent'),
      note('elsewhere', { scope_id: 'org:1' }),
    ],
    outbox: [outboxEntry({ id: 'sent' })],
    rest: { cursors: [cursor] },
  });

test('past the horizon clean rows the full read did not meet are gone', () => {
  const cursor = cursorEntry({ generation: 2, sweep: 'horizon' });
  const plan = planSweep(phone(cursor), cursor, 0);
  expect(plan.changes.dropRows?.map((key) => key.id)).toEqual(['unmet']);
  expect(plan.changes.cursors).toMatchObject([{ sweep: null }]);
});

test('after a restore they stay and are proposed', () => {
  const cursor = cursorEntry({ generation: 2, sweep: 'restored' });
  const plan = planSweep(phone(cursor), cursor, 0);
  expect(plan.changes.dropRows).toBeUndefined();
  expect(plan.changes.problems).toMatchObject([{ kind: 'restored', mine: { body: 'unmet' } }]);
});

test('a sweep waits for the end of its scope and survives a kill before it', () => {
  const cursor = cursorEntry({ generation: 2, sweep: 'horizon' });
  expect(sweepDue(phone(cursor), new Set())).toBeUndefined();
  expect(sweepDue(phone(cursor), new Set([scope]))).toEqual(cursor);
});
