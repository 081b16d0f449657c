import { expect, test } from 'vitest';
import { planAnswer } from '#sync/plan-answer.ts';
import { nameOf } from '#sync/ports.ts';
import type { PushResult } from '#sync/protocol.ts';
import {
  keyOf,
  localRow,
  outboxEntry,
  serverRow,
  snapshotOf,
  type PhoneParts,
} from '#tests/support/rows/sync-builders.ts';

const context = { uid: 'anna', device: 'phone', now: Date.parse('2026-12-10T09:00:00Z') };
const note = { kind: 'note', body: 'gammal', shared: [], origin: null };
const row = localRow({ ...note, body: 'ny', _d: 1 });
const key = keyOf('note', row);
const phone: PhoneParts = {
  rows: [{ tbl: 'note', row }],
  bases: [{ ...key, row: serverRow(note) }],
  outbox: [outboxEntry()],
};
const applied: PushResult = { id: 'm1', status: 'applied', version: 2 };
const settle = (parts: PhoneParts, result: PushResult) =>
  planAnswer(snapshotOf(parts), [result], context).changes;

test('an applied change makes the row clean on its new version', () => {
  const changes = settle(phone, applied);
  expect(changes.rows).toMatchObject([{ row: { body: 'ny', version: 2, _v: 2, _d: 0 } }]);
  expect(changes).toMatchObject({ dropBases: [key], dropOutbox: [key] });
});

test('what was typed while the change was on its way stays unsent on the new base', () => {
  const typed = { ...row, body: 'nyare' };
  const changes = settle({ ...phone, rows: [{ tbl: 'note', row: typed }] }, applied);
  expect(changes.rows).toMatchObject([{ row: { body: 'nyare', _v: 2, _d: 1 } }]);
  expect(changes.bases).toMatchObject([{ row: { body: 'ny', version: 2 } }]);
});

test('a verdict on a change that no longer stands frozen is not used', () => {
  const other = { ...phone, outbox: [outboxEntry({ mid: 'm2' })] };
  expect(planAnswer(snapshotOf(other), [applied], context).reason).toBe('nothing-known');
});

test('a conflict is merged with the row the server has now', () => {
  const current = serverRow({ ...note, kind: 'decision', version: 5 });
  const changes = settle(phone, { id: 'm1', status: 'conflict', current });
  expect(changes.rows).toMatchObject([{ row: { body: 'ny', kind: 'decision', _v: 5, _d: 1 } }]);
  expect(changes.bases).toMatchObject([{ row: { body: 'gammal', version: 5 } }]);
});

test('what was pulled meanwhile is worked in after the verdict', () => {
  const pulled = serverRow({ ...note, body: 'ny', kind: 'idea', version: 3 });
  const stash = new Map([[nameOf(key), { ...key, row: pulled, generation: 0 }]]);
  const changes = settle({ ...phone, stash }, applied);
  expect(changes.rows).toMatchObject([{ row: { kind: 'idea', _v: 3, _d: 0 } }]);
  expect(changes.dropStash).toEqual([key]);
});

test('what is too much for now stays as it was sent, is told of once and goes again', () => {
  const full: PushResult = { id: 'm1', status: 'rejected', code: 'quota' };
  const changes = settle(phone, full);
  expect(changes.outbox).toEqual([{ ...outboxEntry(), nextAt: context.now + 300_000 }]);
  expect(changes.problems).toMatchObject([
    { kind: 'serverFails', code: 'quota', row_id: row.id, mine: { body: 'ny' } },
  ]);
  expect(changes).toMatchObject({ rows: [], dropOutbox: [], dropProblems: [] });

  const problems = changes.problems ?? [];
  const told = { ...phone, rest: { problems } };
  expect(settle(told, full).problems).toEqual([]);
  expect(settle(told, applied).dropProblems).toEqual(problems.map(({ id }) => id));
});

test('a refused row stays, is blocked and told of', () => {
  const changes = settle(phone, { id: 'm1', status: 'rejected', code: '42501' });
  const [problem] = changes.problems ?? [];
  expect(problem).toMatchObject({ kind: 'refused', code: '42501', mine: { body: 'ny' } });
  expect(changes.rows).toMatchObject([{ row: { body: 'ny', _d: 1, _p: problem?.id } }]);
});

test('a row edited since the refused change was sent is tried again instead', () => {
  const rows = [{ tbl: 'note' as const, row: { ...row, body: 'nyare' } }];
  const changes = settle({ ...phone, rows }, { id: 'm1', status: 'rejected', code: '23514' });
  expect(changes).toMatchObject({ problems: [], rows: [{ row: { body: 'nyare', _p: null } }] });
});

test('a server that does not know the column yet keeps the change waiting, unseen as an error', () => {
  const changes = settle(phone, { id: 'm1', status: 'rejected', code: '42703' });
  expect(changes.outbox).toMatchObject([{ mid: 'm1', nextAt: context.now + 300_000 }]);
  expect(changes).toMatchObject({ dropOutbox: [], problems: [] });
});

test('a row older than its base means that the server was restored: merged without base', () => {
  const own = outboxEntry({ base: 7, patch: { body: 'ny' } });
  const parts = {
    rows: [{ tbl: 'note' as const, row: { ...row, version: 7, _v: 7 } }],
    bases: [{ ...key, row: serverRow({ ...note, version: 7 }) }],
    outbox: [own],
  };
  const current = serverRow({ ...note, body: 'från kopian', version: 4 });
  const changes = settle(parts, { id: 'm1', status: 'conflict', current });
  expect(changes.rows).toMatchObject([{ row: { body: 'från kopian', _v: 4 } }]);
  expect(changes.newRows).toMatchObject([{ row: { body: 'ny', _v: 0 } }]);
});

test('a deletion that got through leaves a tombstone without text', () => {
  const gone = { ...row, body: 'gammal', deleted: true };
  const parts = {
    ...phone,
    rows: [{ tbl: 'note' as const, row: gone }],
    outbox: [outboxEntry({ patch: { deleted: true } })],
  };
  const [write] = settle(parts, applied).rows ?? [];
  expect(write?.row).toMatchObject({ deleted: true, _v: 2, _d: 0, updated_by: 'anna' });
  expect(write?.row).not.toHaveProperty('body');
});

test('a row the server has no more is sent as new, and a deletion of it is done', () => {
  const gone: PushResult = { id: 'm1', status: 'rejected', code: 'gone' };
  const changes = settle(phone, gone);
  expect(changes).toMatchObject({ rows: [{ row: { body: 'ny', _v: 0, _d: 1 } }], problems: [] });
  expect(changes.bases).toMatchObject([{ row: null }]);
  const deleted = { ...phone, rows: [{ tbl: 'note' as const, row: { ...row, deleted: true } }] };
  expect(settle(deleted, gone)).toMatchObject({ dropRows: [key], dropBases: [key], problems: [] });
});

test('a conflict with just what was sent is no conflict: its receipt was cleared away', () => {
  const deleted = { ...phone, rows: [{ tbl: 'note' as const, row: { ...row, deleted: true } }] };
  const current = serverRow({ ...note, body: 'ny', version: 2 });
  const changes = settle(deleted, { id: 'm1', status: 'conflict', current });
  expect(changes.rows).toMatchObject([{ row: { deleted: true, _v: 2, _d: 1 } }]);
  expect(changes.bases).toMatchObject([{ row: { body: 'ny', version: 2 } }]);
  expect(changes.problems).toEqual([]);
});
