import { expect, test } from 'vitest';
import { rules } from '#data/local/rules.ts';
import { planResolve, waysOut, type WayOut } from '#sync/plan-resolve.ts';
import type { LocalRow, Problem, ServerRow } from '#sync/records.ts';
import {
  keyOf,
  localRow,
  outboxEntry,
  scope,
  serverRow,
  snapshotOf,
} from '#tests/support/rows/sync-builders.ts';

const restored: Problem = {
  id: 'p1',
  kind: 'restored',
  tbl: 'note',
  scope_id: scope,
  row_id: 'r1',
  mine: { body: 'rad ett' },
  theirs: null,
  base: null,
  who: null,
  at: '2026-12-10T09:00:00Z',
  code: null,
};
const resolve = (problem: Problem, row: LocalRow, way: WayOut, base: ServerRow | null = null) =>
  planResolve(
    snapshotOf({
      rows: [{ tbl: 'note', row }],
      bases: row._d === 1 ? [{ ...keyOf('note', row), row: base }] : [],
      outbox: problem.kind === 'serverFails' ? [outboxEntry()] : [],
      rest: { problems: [problem] },
    }),
    'p1',
    { way, uid: 'anna', at: '2026-12-10T10:00:00Z' },
  ).changes;
const kept = localRow({ body: 'rad ett', _v: 0 });

test('what the server lacks is sent as new when the person says so', () => {
  const { rows, bases, dropProblems } = resolve(restored, kept, 'retry');
  expect(rows).toMatchObject([{ tbl: 'note', row: { body: 'rad ett', _v: 0, _d: 1 } }]);
  expect(bases).toMatchObject([{ id: 'r1', row: null }]);
  expect(dropProblems).toEqual(['p1']);
});

test('what somebody else has written at the restored server stays beside what is put back', () => {
  const theirs = localRow({ body: 'skrivet efteråt', _v: 4 });
  const body = resolve(restored, theirs, 'retry').rows?.[0]?.row['body'];
  expect(body).toBe('skrivet efteråt\nrad ett');
});

test('a deletion that the server forgot is made again', () => {
  const back = localRow({ body: 'rad ett', _v: 4 });
  const { rows } = resolve({ ...restored, mine: null }, back, 'retry');
  expect(rows).toMatchObject([{ row: { deleted: true, _d: 1 } }]);
});

test('a deletion that the server forgot is not made again over what was written since', () => {
  const deletion = { ...restored, mine: null, theirs: { body: 'rad ett' } };
  const here = localRow({ body: 'rad ett, skrivet igen', _v: 4, _d: 1 });
  expect(resolve(deletion, here, 'retry', serverRow()).rows).toBeUndefined();
  const synced = localRow({ body: 'rad ett, skrivet igen', _v: 5 });
  const changes = resolve(deletion, synced, 'retry');
  expect(changes).toEqual({ dropProblems: ['p1'] });
  const shown = resolve(deletion, localRow({ body: 'rad ett', _v: 4 }), 'retry');
  expect(shown.rows).toMatchObject([{ row: { deleted: true } }]);
});

test('what the person gives up goes, so that phone and server are the same again', () => {
  expect(resolve(restored, kept, 'discard').dropRows).toEqual([keyOf('note', kept)]);
  expect(resolve(restored, kept, 'asNote').dropRows).toEqual([keyOf('note', kept)]);
});

test('what stands at the server in another version stays when mine is given up', () => {
  const theirs = localRow({ body: 'servern', _v: 4 });
  expect(resolve(restored, theirs, 'discard')).toEqual({ dropProblems: ['p1'] });
});

test('what was written since the proposal is not taken away by putting back', () => {
  const newer = localRow({ body: 'rad ett\nrad två', _v: 0, _d: 1 });
  expect(resolve(restored, newer, 'retry').rows?.[0]?.row['body']).toContain('rad två');
  const onTheirs = localRow({ body: 'servern\nrad två', _v: 4, _d: 1 });
  const base = localRow({ body: 'servern', _v: 4 });
  const body = String(resolve(restored, onTheirs, 'retry', base).rows?.[0]?.row['body']);
  for (const line of ['rad ett', 'rad två']) expect(body).toContain(line);
});

test('giving up what the server fails at leaves alone what was written since', () => {
  const fails: Problem = { ...restored, kind: 'serverFails', mine: { body: 'det som inte gick' } };
  const same = localRow({ body: 'det som inte gick', _d: 1 });
  const base = serverRow({ body: 'hos servern' });
  expect(resolve(fails, same, 'discard', base).rows).toMatchObject([
    { row: { body: 'hos servern', _d: 0 } },
  ]);
  const newer = localRow({ body: 'något annat', _d: 1 });
  const changes = resolve(fails, newer, 'discard', base);
  expect(changes.rows).toBeUndefined();
  expect(changes.dropOutbox).toEqual([keyOf('note', newer)]);
  // a deletion that did not go, and a text written after it
  const undone = resolve({ ...fails, mine: null }, newer, 'discard', base);
  expect(undone.rows).toBeUndefined();
  expect(undone.dropOutbox).toEqual([keyOf('note', newer)]);
});

test('a problem that is resolved already stays resolved', () => {
  const plan = planResolve(snapshotOf(), 'p1', { way: 'retry', uid: 'anna', at: '' });
  expect(plan).toEqual({ changes: {}, reason: 'already' });
});

test('nothing is offered to be sent where only the server decides', () => {
  expect(waysOut(rules, { ...restored, tbl: 'plan_step' })).toEqual(['asNote', 'discard']);
  expect(waysOut(rules, restored)).toEqual(['retry', 'asNote', 'discard']);
});
