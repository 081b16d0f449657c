import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { listSearchable } from '#data/search/list-searchable.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { partRow, recordRow, todoRow } from '#tests/support/rows/record-rows.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal('anna');
  await seedRound(local);
});
const of = async (kind: string) => (await listSearchable(local)).filter((one) => one.kind === kind);
const copy = (id: string, scope_id: string, fields = {}) =>
  noteRow({
    id: `${id}-${scope_id}`,
    origin: id,
    scope_id,
    author_id: 'samira',
    participation_id: 'p-strandhamn',
    ...fields,
  });

test('notes stand once each: one’s own as written, others’ as their widest copy, with who wrote it', async () => {
  await local.pulled('note', noteRow({ id: 'n1', body: 'Nyare text' }));
  await local.pulled(
    'note',
    copy('n1', 'org:p-granvik', { author_id: 'anna', body: 'Äldre text' }),
  );
  await local.pulled('note', copy('n2', 'group:g1', { body: 'För gruppen' }));
  await local.pulled('note', copy('n2', 'round:r1', { body: 'För omgången' }));
  const notes = await of('note');
  expect(
    notes
      .map((one) => one.kind === 'note' && [one.text, one.audience, one.isMine, one.author])
      .toSorted(),
  ).toEqual([
    ['För omgången', 'round', false, 'Samira Haddad'],
    ['Nyare text', 'organisation', true, undefined],
  ]);
});

test('a draft’s paragraphs are found by nobody but those who write it; laid out, by all, as they are read', async () => {
  await local.pulled('note', copy('n1', 'group:g1', { body: 'Som det skrevs', kind: 'decision' }));
  await local.pulled('note', copy('n2', 'group:g1', { body: 'Utelämnat' }));
  await local.pulled('record_part', partRow({ source_id: 'n1', body: 'Som det läses' }));
  await local.pulled('record_part', partRow({ id: 'part2', source_id: 'n2', left_out: true }));
  await local.pulled('record', recordRow());
  expect(await of('record')).toEqual([]);
  await local.pulled(
    'record',
    recordRow({ published_at: '2026-12-11T09:00:00Z', reply_by: '2026-12-18' }),
  );
  expect(await of('record')).toMatchObject([
    { text: 'Som det läses', number: 1, meeting: { id: 'm1' } },
  ]);
});

test('things to do, meetings and what stands on their agendas are found', async () => {
  await local.pulled('todo', todoRow({ seat_id: 'seat-anna' }));
  expect(await of('todo')).toMatchObject([
    { text: 'Skicka uppdragen', who: 'Anna Ek', meeting: { id: 'm1' } },
  ]);
  const meetings = await of('meeting');
  expect(meetings.map((one) => one.text).toSorted()).toEqual([
    'Lärandeträff 1',
    'Punkt 1',
    'Punkt 2',
    'Punkt 3',
  ]);
});

test('files are found by their names and by what is said of them, with the meeting they lie at', async () => {
  const file = { scope_id: 'group:g1', meeting_id: 'm1', agenda_item_id: null } as const;
  await local.pulled('material', { id: 'f1', ...file, title: 'Presentation.pptx', kind: 'office' });
  await local.pulled('material', {
    id: 'f2',
    ...file,
    title: 'Bild 10.42',
    kind: 'picture',
    description: 'Tavlan efter lunch',
  });
  expect((await of('file')).map((one) => [one.text, one.meeting?.id]).toSorted()).toEqual([
    ['Bild 10.42. Tavlan efter lunch', 'm1'],
    ['Presentation.pptx', 'm1'],
  ]);
});

test('a file that has been shared is found once: one’s own as it is now, another’s as most read it', async () => {
  const file = {
    meeting_id: 'm1',
    agenda_item_id: null,
    kind: 'pdf',
    put_at: '2026-12-10',
  } as const;
  const mine = { ...file, author_id: 'anna', title: 'Min' };
  await local.pulled('material', { ...mine, id: 'f1', scope_id: 'user:anna', description: 'Ny' });
  const old = { ...mine, origin: 'f1', description: 'Gammal' };
  await local.pulled('material', { ...old, id: 'f1-org', scope_id: 'org:p-granvik' });
  await local.pulled('material', { ...old, id: 'f1-group', scope_id: 'group:g1' });
  const theirs = { ...file, author_id: 'samira', origin: 'f2' };
  await local.pulled('material', {
    ...theirs,
    id: 'f2-g',
    scope_id: 'group:g1',
    title: 'Gruppens',
  });
  await local.pulled('material', { ...theirs, id: 'f2-r', scope_id: 'round:r1', title: 'Allas' });
  expect((await of('file')).map((one) => [one.key, one.text]).toSorted()).toEqual([
    ['f1', 'Min. Ny'],
    ['f2-r', 'Allas'],
  ]);
});

test('what lies in a room that is closed to one is not found', async () => {
  await local.pulled('note', copy('n2', 'group:g1', { body: 'För gruppen' }));
  await local.db.scopes.put({
    id: 'group:g1',
    roles: ['strategist'],
    missing: { epoch: 'e1', at: '2026-12-10T09:00:00Z' },
  });
  expect(await listSearchable(local)).toEqual([]);
});
