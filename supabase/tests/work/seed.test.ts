import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/sql/database.ts';
import { seedText } from '#tests/support/sql/texts.ts';
import { demo } from '#tests/support/sql/demo.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ seed: true });
});
afterAll(() => db.close());

test('the demo has the people the start page names, five an organisation and two mentors', async () => {
  const rows = await db.sql('select address, role from public.invitation where not deleted');
  const has = (address: string) => rows.filter((row) => row['address'] === address).length;
  const parts = ['politiker', 'chef', 'strateg', 'nyckelperson', 'deltagare'];
  for (const place of ['granvik', 'strandhamn', 'mellanland', 'tallmo'])
    for (const part of parts) expect(has(`${part}@${place}.example`), `${part} ${place}`).toBe(1);
  expect(has('politiker@bjorkliden.example') + has('strateg@bjorkliden.example')).toBe(2);
  expect(has('dubbel@granvik.example')).toBe(2);
  expect(rows).toHaveLength(31);
  const office = await db.sql('select address from app.office_member');
  expect(office).toEqual([{ address: 'projektledare@programkontoret.example' }]);
});

test('the round stands between the start conference and the first learning meeting', async () => {
  const steps = await db.sql(
    `select number, kind, starts_on - current_date as days from public.plan_step order by number`,
  );
  expect(steps.map((step) => step['kind'])).toEqual([
    'course',
    'start',
    'learningMeeting',
    'homeWork',
    'learningMeeting',
    'homeWork',
    'learningMeeting',
    'resultsConference',
  ]);
  expect(Number(steps[1]?.['days'])).toBe(-39);
  expect(Number(steps[2]?.['days'])).toBeGreaterThanOrEqual(18);
  expect(Number(steps[2]?.['days'])).toBeLessThanOrEqual(20);
  const open = await db.sql(
    'select title from public.occasion where current_date between opens_on and closes_on',
  );
  expect(open).toEqual([{ title: 'Inför lärandeträff 1' }]);
  const occasions = await db.sql('select id, number from public.occasion order by number');
  const version = rowId('checklist_version', 'karna-2026');
  expect(occasions.map((row) => row['id'])).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => rowId('occasion', demo.round, version, String(number))),
  );
});

test('each group has three meetings on working days, hosted in turn, with an agenda that fits its day', async () => {
  const meetings = await db.sql(
    `select m.id, m.title, o.name as host, extract(isodow from m.held_on)::int as weekday, m.starts_at, m.ends_at
     from public.meeting m join public.participation p on p.id = m.host_participation_id
     join public.organisation o on o.id = p.organisation_id
     where m.kind = 'learningMeeting' order by m.step_number, o.name`,
  );
  expect(meetings.map((row) => `${row['title']} ${row['host']}`)).toEqual([
    'Lärandeträff 1 Strandhamn',
    'Lärandeträff 1 Tallmo',
    'Lärandeträff 2 Granvik',
    'Lärandeträff 2 Region Mellanland',
    'Lärandeträff 3 Strandhamn',
    'Lärandeträff 3 Tallmo',
  ]);
  for (const meeting of meetings) {
    expect(Number(meeting['weekday'])).toBeLessThan(6);
    const items = await db.sql(
      `select title, ord, split_part(starts_at, '.', 1)::int * 60 + split_part(starts_at, '.', 2)::int as start, minutes
       from public.agenda_item where meeting_id = $1 order by ord`,
      [meeting['id']],
    );
    expect(items.length).toBeGreaterThanOrEqual(12);
    let end = 9 * 60 + 30;
    for (const item of items) {
      expect(Number(item['start']), `${meeting['title']} ${item['title']}`).toBeGreaterThanOrEqual(
        end,
      );
      end = Number(item['start']) + Number(item['minutes']);
    }
    expect(end).toBe(15 * 60 + 30);
  }
});

test('two occasions are handed in and opened in group 1, one in group 2, where Tallmo has not opened', async () => {
  const rows = await db.sql(
    `select o.name, c.number, h.seen is not null as handed_in, n.id is not null as consents, s.id is not null as read
     from public.assessment a
     join public.occasion c on c.id = a.occasion_id
     join public.participation p on p.id = a.participation_id
     join public.organisation o on o.id = p.organisation_id
     left join public.hand_in h on h.assessment_id = a.id
     left join public.opening n on n.participation_id = p.id and n.occasion_id = c.id and not n.deleted
     left join public.opened_assessment s on s.hand_in_id = h.id and not s.deleted
     order by c.number, p.ord, o.name`,
  );
  const said = rows.map(
    (row) =>
      `${row['number']} ${row['name']} ${[row['handed_in'], row['consents'], row['read']].join(' ')}`,
  );
  expect(said).toEqual([
    '1 Granvik true true true',
    '1 Strandhamn true true true',
    '2 Granvik true true true',
    '2 Region Mellanland true true false',
    '2 Strandhamn true true true',
    '2 Tallmo true false false',
    '2 Sjövalla true true false',
  ]);
});

test('two of Granvik have left their own scores of the open occasion, four of which differ', async () => {
  const rows = await db.sql(
    `select c.title, s.answers from public.self_assessment s join public.occasion c on c.id = s.occasion_id`,
  );
  expect(rows.map((row) => row['title'])).toEqual(['Inför lärandeträff 1', 'Inför lärandeträff 1']);
  const [one = {}, other = {}] = rows.map(
    (row) => row['answers'] as Record<string, { score: number }>,
  );
  const apart = Object.keys(one).filter((id) => one[id]?.score !== other[id]?.score);
  expect(apart).toHaveLength(4);
});

test('loading the demo again changes nothing', async () => {
  const count = async () => (await db.sql('select count(*)::int as n from app.history'))[0]?.['n'];
  const before = await count();
  await db.pg.exec(seedText());
  expect(await count()).toBe(before);
});

test('three weeks before each learning meeting its strategists meet, seen by them alone', async () => {
  const pairs = await db.sql(
    `select m.title, m.scope_id, s.held_on - m.held_on as days, count(a.id)::int as items
     from public.meeting m
     join public.meeting s on s.kind = 'learningMeeting' and s.step_number = m.step_number
       and s.host_participation_id = m.host_participation_id
     join public.agenda_item a on a.scope_id = m.scope_id and a.meeting_id = m.id
     where m.kind = 'strategistMeeting' group by 1, 2, 3`,
  );
  expect(pairs).toHaveLength(6);
  for (const pair of pairs) {
    expect(pair['scope_id']).toMatch(/^strategists:/u);
    expect(pair).toMatchObject({ days: 21, items: 5 });
  }
});
