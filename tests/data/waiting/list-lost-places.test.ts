import { beforeEach, expect, test } from 'vitest';
import { listLostPlaces } from '#data/waiting/list-lost-places.ts';
import { resolveAll } from '#data/waiting/resolve-all.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
const org = 'org:p1';
const lost = (id: string, at: string, scope_id = org) =>
  local.db.problems.put({
    id,
    kind: 'lostAccess',
    tbl: 'note',
    scope_id,
    row_id: id,
    mine: { body: `text ${id}`, kind: 'idea' },
    theirs: null,
    base: null,
    who: null,
    at,
    code: null,
  });

beforeEach(async () => {
  local = makeTestLocal();
  await lost('a', '2026-11-20T10:00:00Z');
  await lost('b', '2026-11-21T10:00:00Z');
  await lost('c', '2026-11-21T10:00:00Z', 'group:g1');
});

test('place by place, with what never got there and how long it is kept', async () => {
  const places = await listLostPlaces(local);
  expect(places.map(({ scope, name, lost }) => [scope, name, lost.length])).toEqual([
    [org, null, 2],
    ['group:g1', null, 1],
  ]);
  expect(places[0]?.until).toBe('2026-12-20T10:00:00.000Z');
});

test('the place is named where the phone still knows it', async () => {
  const programme = { scope_id: 'programme' };
  await local.pulled('organisation', { ...programme, id: 'o1', name: 'Granvik' });
  await local.pulled('participation', { scope_id: 'plan:r1', id: 'p1', organisation_id: 'o1' });
  expect((await listLostPlaces(local))[0]?.name).toBe('Granvik');
});

test('all of a place become own notes with one choice, and nothing of it is listed any more', async () => {
  await resolveAll(local, ['a', 'b'], 'asNote');
  expect((await listLostPlaces(local)).map(({ scope }) => scope)).toEqual(['group:g1']);
  const notes = await local.db.rows('note').toArray();
  expect(notes.map((row) => row.body).toSorted()).toEqual(['text a', 'text b']);
});
