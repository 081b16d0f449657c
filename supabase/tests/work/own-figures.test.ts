import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownFigures } from '#content/course/own-figures.ts';
import { definitionOf } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import { mergeRow } from '#sync/merge/merge-row.ts';
import type { ServerRow } from '#sync/records.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, type Relation } from '#tests/support/sql/demo.ts';

// An organisation's own figures, and what a person chose about recalling modules.

const world = demoWorldOfFile();
type Fields = Readonly<Record<string, unknown>>;
const room = `course:${demo.granvik}`;
const values = { women: 71.5, men: 88, source: 'Personalenheten' };
const idOf = (figure: string, year: number) =>
  rowId('figure_value', demo.granvik, figure, String(year));
const writing = (figure: string, year: number, more: Fields = {}, base = 0) =>
  mutation('figure_value', room, idOf(figure, year), {
    base,
    patch: base === 0 ? { participation_id: demo.granvik, figure, year, ...values, ...more } : more,
  });
const push = (who: Relation, mut: unknown) => world.db.push(world.who[who], [mut]);
const said = async (who: Relation, mut: unknown) => verdicts(await push(who, mut))[0];
const rowAt = async (figure: string, year: number) =>
  (
    await world.db.sql('select * from public.figure_value where id = $1', [idOf(figure, year)])
  )[0] ?? {};

test('numbers that are not whole come back as they were written', async () => {
  expect(await said('colleague', writing('heltid', 2025, { women: 85.84, men: 0.1 }))).toBe(
    'applied',
  );
  expect(await rowAt('heltid', 2025)).toMatchObject({ women: 85.84, men: 0.1, year: 2025 });
});

test('a share is between nothing and all, of a year and a figure by name, and of one’s own organisation', async () => {
  const refused: readonly Fields[] = [
    { women: 100.1 },
    { men: -0.1 },
    { women: 'NaN' },
    { women: '71' },
    { women: null, men: null },
    { source: 'x'.repeat(301) },
    { source: null },
    { figure: 'Hel tid' },
    { figure: 'x'.repeat(101) },
    { year: 1989 },
    { year: 2101 },
    // no screen shows them, so nobody could take them away
    { figure: 'fel' },
    { figure: 'heltid-2' },
    { year: new Date(Date.now() + 864e5).getUTCFullYear() + 1 },
    { participation_id: demo.strandhamn },
  ];
  for (const more of refused) {
    const { figure = 'oro', year = 2020 } = more as { figure?: string; year?: number };
    expect(await said('strategist', writing(figure, year, more)), JSON.stringify(more)).toMatch(
      /^rejected:(?:23514|23502|22\w+|shape)$/u,
    );
  }
  // Another year under the same id: the key is the row's for good.
  expect(await said('owner', writing('behoriga', 2020))).toBe('applied');
  const { version } = await rowAt('behoriga', 2020);
  expect(await said('owner', writing('behoriga', 2020, { year: 2021 }, Number(version)))).toBe(
    'rejected:23514',
  );
});

test('every figure of the app’s content is known here', async () => {
  const known = await world.db.sql('select key from app.figure');
  expect(new Set(known.map((one) => one['key']))).toEqual(
    new Set(ownFigures.map(({ key }) => key)),
  );
});

test('a figure that was written under another name before can still be taken away', async () => {
  await world.db.sql('alter table public.figure_value disable trigger c_rule');
  expect(await said('owner', writing('gammal', 2020))).toBe('applied');
  await world.db.sql('alter table public.figure_value enable trigger c_rule');
  const { version } = await rowAt('gammal', 2020);
  const base = Number(version);
  expect(await said('owner', writing('gammal', 2020, { women: 2 }, base))).toBe('rejected:23514');
  expect(await said('owner', writing('gammal', 2020, { deleted: true }, base))).toBe('applied');
});

test('one who takes the course reads and does not write', async () => {
  expect(await said('courseParticipant', writing('heltid', 2019))).toBe('rejected:42501');
  expect(
    await world.db.direct(
      world.who.courseParticipant,
      `select 1 from public.figure_value where scope_id = '${room}'`,
    ),
  ).toBeGreaterThan(0);
  expect(await said('partner', writing('heltid', 2019))).toBe('rejected:42501');
});

/** What a phone does with a change that met another. */
function joined(mine: Fields, current: ServerRow, base: ServerRow | null): Fields {
  const merged = mergeRow({
    rule: definitionOf.figure_value,
    base,
    mine: { ...current, ...mine },
    theirs: current,
  });
  expect(merged.problem).toBeNull();
  return merged.fields;
}

test('two colleagues who write the same year at once: one row, and what each alone changed is in it', async () => {
  const first = { women: 40, men: 60, source: 'Nämnden' };
  expect(await said('owner', writing('fullmaktige', 2026, first))).toBe('applied');
  const before = (await rowAt('fullmaktige', 2026)) as unknown as ServerRow;
  const base = Number(before.version);
  // Both had the same row before them, without network.
  expect(await said('owner', writing('fullmaktige', 2026, { women: 41, men: 59 }, base))).toBe(
    'applied',
  );
  const answer = await push(
    'colleague',
    writing('fullmaktige', 2026, { source: 'Valmyndigheten' }, base),
  );
  expect(verdicts(answer)).toEqual(['conflict']);
  const current = (await rowAt('fullmaktige', 2026)) as unknown as ServerRow;
  const fields = joined({ ...first, source: 'Valmyndigheten' }, current, before);
  const { women, men, source } = fields;
  expect(
    await said(
      'colleague',
      writing('fullmaktige', 2026, { women, men, source }, Number(current.version)),
    ),
  ).toBe('applied');
  expect(await rowAt('fullmaktige', 2026)).toMatchObject({
    women: 41,
    men: 59,
    source: 'Valmyndigheten',
  });
});

test('two who both add it: the one that came last stands whole, the other in its history', async () => {
  const [hers, his] = [
    { women: 70, men: 90, source: 'Lönesystemet' },
    { women: 71, men: 89, source: 'Kolada' },
  ];
  expect(await said('owner', writing('heltid', 2024, hers))).toBe('applied');
  expect(await said('strategist', writing('heltid', 2024, his))).toBe('conflict');
  const current = (await rowAt('heltid', 2024)) as unknown as ServerRow;
  const { women, men, source } = joined(his, current, null);
  expect(
    await said(
      'strategist',
      writing('heltid', 2024, { women, men, source }, Number(current.version)),
    ),
  ).toBe('applied');
  expect(await rowAt('heltid', 2024)).toMatchObject(his);
  const history = await world.db.sql(
    `select row ->> 'source' as source from app.history where row_id = $1 order by version`,
    [idOf('heltid', 2024)],
  );
  expect(history.map((one) => one['source'])).toEqual(['Lönesystemet', 'Kolada']);
});

test('what an app’s content does not name is taken away when the names come, and all that it names fits', async () => {
  await world.db.sql('alter table public.figure_value disable trigger c_rule');
  expect(await said('owner', writing('paahittad', 2020))).toBe('applied');
  expect(await said('owner', writing('oro', 2090))).toBe('applied');
  await world.db.sql('alter table public.figure_value enable trigger c_rule');
  const file = new URL('../../migrations/20261201100100_know_the_figures.sql', import.meta.url);
  const [clearing = ''] = /^do \$\$[\s\S]*?^\$\$;/mu.exec(readFileSync(file, 'utf8')) ?? [];
  await world.db.sql(clearing);
  for (const [figure, year] of [
    ['paahittad', 2020],
    ['oro', 2090],
  ] as const)
    expect(await rowAt(figure, year)).toMatchObject({ deleted: true, source: '' });
  expect(await rowAt('heltid', 2024)).toMatchObject({ deleted: false });
  for (let year = 1990; year < 2024; year++)
    for (const { key } of ownFigures)
      expect(await said('strategist', writing(key, year)), `${key} ${year}`).toMatch(
        /^(?:applied|conflict)$/u,
      );
});

test('what one chose about recalling is one’s own, of three kinds, and bounded', async () => {
  const uid = world.uid.owner;
  const choosing = (subject: string, more: Fields = {}, of = uid) =>
    mutation('recall', `user:${of}`, rowId('recall', of, subject), {
      patch: { subject, state: 'skipped', chosen_at: '2026-11-22T10:00:00.000Z', ...more },
    });
  expect(await said('owner', choosing('varfor'))).toBe('applied');
  expect(await said('owner', choosing('all'))).toBe('applied');
  expect(await said('colleague', choosing('all'))).toBe('rejected:42501');
  expect(await said('owner', choosing('politiken', { state: 'never' }))).toBe('rejected:23514');
  expect(await said('owner', choosing('politiken', { chosen_at: 'i går' }))).toMatch(/^rejected/u);
  expect(await said('owner', choosing('Ett ämne'))).toBe('rejected:23514');
  expect(await world.db.direct(world.who.office, 'select 1 from public.recall')).toBe(0);
  await world.db.sql(`update app.quota set most = 2 where what = 'recalls'`);
  expect(await said('owner', choosing('politiken'))).toBe('rejected:full');
});
