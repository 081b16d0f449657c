import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { moment } from '#domain/rows/column.ts';
import { rowId } from '#lib/row-id.ts';
import { readMoment } from '#lib/stockholm.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, noteFields } from '#tests/support/sql/demo.ts';
import { readShapes } from '../rights/samples.ts';

// One member's row must never break another's screen: what no calendar and no clock shows is no moment.

const world = demoWorldOfFile();
const mine = () => `user:${world.uid.owner}`;

const never = [
  '2026-13-45T99:99',
  '2026-02-30T10:00:00Z',
  '2025-02-29T10:00:00Z',
  '2026-00-10T10:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T23:59:60Z',
  '2026-11-22T10:60',
  '0000-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '2100-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-11-22T10:00:00+25:00',
  '2026-11-22T10:00:00+15:00',
  '2026-11-22 10:00:00',
  '2026-11-22T10:00:00.Z',
  '2026-11-22T10:00:00Zx',
  '2026-11-22T10:00 Europe/Stockholm',
  ' 2026-11-22T10:00',
  '2026-11-22T10:00\n',
  '２０２６-11-22T10:00',
  'infinity',
  'now',
  'epoch',
  'today',
  '',
];
const real = [
  '2026-11-22T10:00',
  '2026-11-22T10:00:00Z',
  '2026-11-22T10:00:00.123Z',
  '2024-02-29T23:59:59.999999+14:00',
  '1970-01-01T00:00:00Z',
  '2099-12-31T23:59:59Z',
];

test('a note is written at a moment that has been or can be', async () => {
  const write = async (written_at: string) =>
    verdicts(
      await world.db.push(world.who.owner, [
        mutation('note', mine(), randomUUID(), { patch: noteFields({ written_at }) }),
      ]),
    );
  for (const one of never) {
    const [code] = await write(one);
    expect(code, one).toBe('rejected:23514');
  }
  for (const one of real) {
    expect(await write(one), one).toEqual(['applied']);
    // what the server has taken is what a phone shows
    expect(moment.isKind(one) && readMoment(one) !== undefined, one).toBe(true);
  }
});

test('neither is it taken by a table, whoever asks', async () => {
  const insert = `insert into public.group_session (scope_id, id, participation_id, module, held_at, ended_at)
    values ('course:${demo.granvik}', gen_random_uuid(), '${demo.granvik}', 'varfor', $1, $2)`;
  for (const one of never) {
    for (const moments of [
      [one, real[0]],
      [real[0], one],
    ])
      expect(await world.db.direct(world.who.courseParticipant, insert, moments), one).toBe(
        '23514',
      );
  }
  expect(await world.db.direct(world.who.courseParticipant, insert, [real[0], null])).toBe(1);
});

test('a day lies between 1970 and 2099, by table as well', async () => {
  const { db, who } = world;
  const round = rowId('test', 'round-of-days');
  const open = async (starts_on: unknown, ends_on: unknown) =>
    verdicts(
      await db.push(who.office, [
        mutation('round', `plan:${round}`, round, { patch: { name: 'Dagar', starts_on, ends_on } }),
      ]),
    )[0];
  for (const [from, to] of [
    ['1969-12-31', '2027-01-01'],
    ['2026-01-01', '2100-01-01'],
    ['0001-01-01', '2027-01-01'],
    ['2026-02-30', '2027-01-01'],
    ['infinity', 'infinity'],
    ['2026-01-01', 'infinity'],
  ])
    expect(await open(from, to), `${from} ${to}`).toMatch(/^rejected:(shape|23514|22008)$/);
  for (const day of ['infinity', '-infinity', '5874897-12-31', '4713-01-01 BC']) {
    const code = await db.direct(
      who.office,
      `update public.meeting set held_on = '${day}' where scope_id = 'round:${demo.round}'`,
    );
    expect(code, day).toBe('23514');
  }
});

test('every moment, day and clock of every table is held by its type', async () => {
  const shapes = await readShapes(world.db.sql);
  const loose = shapes.flatMap(({ tbl, columns }) =>
    columns
      .filter(({ name, type }) =>
        name === 'updated_at' ? false : /_(?:at|on)$/u.test(name) && !type.startsWith('app.'),
      )
      .map(({ name }) => `${tbl}.${name}`),
  );
  expect(loose).toEqual([]);
  const dates = shapes.flatMap(({ tbl, columns }) =>
    columns.filter(({ type }) => type === 'date').map(({ name }) => `${tbl}.${name}`),
  );
  expect(dates).toEqual([]);
});

test('a text is shared with rooms that can be, and with nothing else', async () => {
  const share = async (shared: readonly unknown[]) =>
    verdicts(
      await world.db.push(world.who.owner, [
        mutation('note', mine(), randomUUID(), { patch: noteFields({ shared }) }),
      ]),
    )[0];
  expect(await share([`org:${demo.granvik}`])).toBe('applied');
  for (const room of ['', 'org:', 'user:' + demo.granvik, '__proto__', `org:${demo.granvik} `, 'x'])
    expect(await share([room]), room).toBe('rejected:23514');
});
