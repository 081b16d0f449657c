import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { codeOf, mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, noteFields, demoWorldOfFile, type Relation } from '#tests/support/sql/demo.ts';
import { reviewedRights, reviewedTables, scopesOf } from './reviewed-matrix.ts';

const world = demoWorldOfFile();

const everyone: readonly Relation[] = [
  'owner',
  'colleague',
  'strategist',
  'courseParticipant',
  'partner',
  'mentor',
  'office',
  'otherGroup',
  'twoHats',
  'former',
  'noSeat',
  'anonymous',
];
/** Scope of Granvik's world → who is in it, with which role. */
const inside = (uid: string): Record<string, Partial<Record<Relation, string>>> => ({
  [`user:${uid}`]: { owner: 'self' },
  [`org:${demo.granvik}`]: {
    owner: 'seniorManager',
    colleague: 'electedOfficial',
    strategist: 'strategist',
    twoHats: 'electedOfficial',
  },
  [`course:${demo.granvik}`]: {
    owner: 'seniorManager',
    colleague: 'electedOfficial',
    strategist: 'strategist',
    twoHats: 'electedOfficial',
    courseParticipant: 'courseParticipant',
  },
  [`group:${demo.group1}`]: {
    owner: 'seniorManager',
    colleague: 'electedOfficial',
    strategist: 'strategist',
    twoHats: 'electedOfficial',
    partner: 'strategist',
    mentor: 'mentor',
    office: 'office',
  },
  [`plan:${demo.round}`]: {
    ...roundSeats,
    courseParticipant: 'courseParticipant',
    office: 'office',
  },
  [`round:${demo.round}`]: { ...roundSeats, office: 'office' },
  programme: { ...roundSeats, courseParticipant: 'courseParticipant', office: 'office' },
  [`admin:${demo.granvik}`]: { strategist: 'strategist', office: 'office' },
});
const roundSeats: Partial<Record<Relation, string>> = {
  owner: 'seniorManager',
  colleague: 'electedOfficial',
  strategist: 'strategist',
  partner: 'strategist',
  mentor: 'strategist',
  otherGroup: 'seniorManager',
  twoHats: 'electedOfficial',
};

const rights = new Set(reviewedRights());
function mayWrite(kind: string, role: string | undefined, tbl: string, act: string): boolean {
  return rights.has(`${kind} · ${role} · ${tbl} · ${act}`);
}

test('can() gives every person exactly what the matrix gives the role, in every scope and table', async () => {
  let asked = 0;
  for (const person of everyone) {
    if (person === 'anonymous') continue;
    for (const [scope, members] of Object.entries(inside(world.uid.owner))) {
      const rows = await world.db.as(world.who[person], (query) =>
        query(
          `select t, a, app.can($1, t, a) as yes from unnest($2::text[]) t, unnest(array['insert', 'update own', 'update any']) a`,
          [scope, reviewedTables],
        ),
      );
      for (const row of rows) {
        const expected = mayWrite(
          scope.split(':', 1)[0] ?? '',
          members[person],
          String(row['t']),
          String(row['a']),
        );
        expect(row['yes'], `${person} ${scope} ${row['t']} ${row['a']}`).toBe(expected);
        asked += 1;
      }
    }
  }
  expect(reviewedTables.length).toBeGreaterThan(30);
  expect(asked).toBe(11 * 8 * reviewedTables.length * 3);
});

test('a row in each of the scopes is read by its members alone, by table access', async () => {
  await fillGranvik();
  for (const [scope, members] of Object.entries(inside(world.uid.owner))) {
    for (const person of everyone) {
      const seen = new Set<string>();
      for (const tbl of reviewedTables) {
        if (!scopesOf(tbl).includes(scope.split(':', 1)[0] ?? '') || person === 'anonymous')
          continue;
        const rows = await world.db.as(world.who[person], (query) =>
          query(`select 1 from public."${tbl}" where scope_id = $1 limit 1`, [scope]),
        );
        if (rows.length > 0) seen.add(tbl);
      }
      expect(seen.size > 0, `${person} reads ${scope}: ${[...seen].join()}`).toBe(
        members[person] !== undefined,
      );
    }
  }
});

test('someone who is not signed in reads and calls nothing', async () => {
  for (const tbl of reviewedTables) {
    expect(
      await codeOf(world.db.as('anon', (query) => query(`select * from public."${tbl}"`))),
      tbl,
    ).toBe('42501');
  }
  for (const name of ['sync_push', 'sync_pull', 'withdraw_copy', 'row_history']) {
    expect(await codeOf(world.db.call('anon', name, {})), name).toBe('42501');
  }
});

test('the tables of the machinery are closed to everybody', async () => {
  const tables = await world.db.sql(
    `select relname from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r'`,
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { relname } of tables) {
    const attempt = world.db.as(world.who.office, (query) => query(`select * from app.${relname}`));
    expect(await codeOf(attempt), String(relname)).toBe('42501');
  }
});

test('a pull names exactly the scopes that sync to the person', async () => {
  for (const person of everyone) {
    if (person === 'anonymous') continue;
    const pulled = await world.db.pull(world.who[person]);
    const mine = new Set(pulled.scopes.map((scope) => scope.id));
    for (const [scope, members] of Object.entries(inside(world.uid.owner))) {
      const isQuery = person === 'office' && /^(group|admin):/.test(scope);
      expect(mine.has(scope), `${person} ${scope}`).toBe(members[person] !== undefined && !isQuery);
    }
    expect(pulled.changes.every((change) => mine.has(change.s))).toBe(true);
  }
});

test('the office reads a group by query and writes it with the version it read', async () => {
  const { db, who } = world;
  const rows = await db.as(who.office, (query) =>
    query('select id, version from public.meeting where scope_id = $1 order by step_number', [
      `group:${demo.group1}`,
    ]),
  );
  expect(rows).toHaveLength(3);
  const [meeting] = rows;
  const pushed = await db.push(who.office, [
    mutation('meeting', `group:${demo.group1}`, String(meeting?.['id']), {
      base: Number(meeting?.['version']),
      patch: { place: 'Sessionssalen' },
    }),
  ]);
  expect(verdicts(pushed)).toEqual(['applied']);
});

/** At least one row in each of the scopes, written as a person would. */
async function fillGranvik(): Promise<void> {
  const { db, who, uid } = world;
  const original = rowId('test', 'note');
  const copy = (scope: string) =>
    mutation('note', scope, rowId('note', original, scope, uid.owner), {
      patch: noteFields({ origin: original }),
    });
  const pushed = await db.push(who.owner, [
    mutation('note', `user:${uid.owner}`, original, { patch: noteFields() }),
    copy(`org:${demo.granvik}`),
    copy(`group:${demo.group1}`),
    copy(`round:${demo.round}`),
  ]);
  expect(verdicts(pushed)).toEqual(['applied', 'applied', 'applied', 'applied']);
}
