import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getOwnFigures, removeOwnFigure, saveOwnFigure } from '#data/course/own-figures.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, pullCourseSeat, seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
  await pullCourseSeat(local, 'electedOfficial');
  await local.pulled('seat_card', {
    id: 'johan',
    scope_id: 'course:p-granvik',
    seat_id: 'seat-johan',
    user_id: 'johan',
    participation_id: 'p-granvik',
    name: 'Johan Berg',
    role: 'seniorManager',
  });
});

const of = { participationId: 'p-granvik', figure: 'heltid' };
const values = { year: 2025, women: 71.5, men: 88, source: 'Personalenheten' };
const read = (hat = granvik) => getOwnFigures(local, hat);

test('what one writes is there at once, in one’s own name, and changes instead of doubling', async () => {
  expect(await saveOwnFigure(local, { ...of, isNew: true }, values)).toBe(true);
  expect((await read())?.values).toMatchObject([
    { ...values, figure: 'heltid', by: 'Anna Ek', isMine: true, at: null },
  ]);
  await saveOwnFigure(local, { ...of, isNew: false }, { ...values, women: 72 });
  await saveOwnFigure(local, { ...of, isNew: true }, { ...values, year: 2023 });
  await saveOwnFigure(local, { ...of, isNew: true }, { ...values, year: 2024 });
  const years = (await read())?.values.map(({ year, women }) => [year, women]);
  expect(years).toEqual([
    [2025, 72],
    [2024, 71.5],
    [2023, 71.5],
  ]);
});

test('a colleague’s figure has the name and day of who wrote it last, and is not written over by a new one', async () => {
  await local.pulled('figure_value', {
    id: rowId('figure_value', 'p-granvik', 'heltid', '2025'),
    scope_id: 'course:p-granvik',
    participation_id: 'p-granvik',
    figure: 'heltid',
    ...values,
    women: 70,
    author_id: 'anna',
    updated_by: 'johan',
  });
  expect((await read())?.values).toMatchObject([
    { women: 70, by: 'Johan Berg', isMine: false, at: '2026-11-20T08:00:00Z' },
  ]);
  expect(await saveOwnFigure(local, { ...of, isNew: true }, values)).toBe(false);
  expect((await read())?.values).toMatchObject([{ women: 70, by: 'Johan Berg' }]);
  await removeOwnFigure(local, of, 2025);
  expect((await read())?.values).toEqual([]);
  expect(await saveOwnFigure(local, { ...of, isNew: true }, values)).toBe(true);
});

test('who takes the course reads and does not write; a mentor has none', async () => {
  expect((await read())?.mayWrite).toBe(true);
  expect((await read({ ...granvik, role: 'courseParticipant' }))?.mayWrite).toBe(false);
  expect(await read({ ...granvik, kind: 'mentor' })).toBeNull();
});
