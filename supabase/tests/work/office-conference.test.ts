import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, type Relation } from '#tests/support/sql/demo.ts';
import { moment, seatOf, step, stepId } from './planned-meeting.ts';
import { said, world } from './side-by-side.ts';

const round = `round:${demo.round}`;
const conference = rowId('demo', 'start');
const room = `host:${rowId('host', round, conference)}`;

/** A row of the round's room, written by `who`. */
function write(
  who: Relation,
  tbl: string,
  id: string,
  { base = 0, ...patch }: Readonly<Record<string, unknown>> & { readonly base?: number },
) {
  return said(who, mutation(tbl, round, id, { base, patch }));
}

async function versionOf(meeting: string): Promise<number> {
  const [row] = await world.db.sql('select version from public.meeting where id = $1', [meeting]);
  return Number(row?.['version']);
}

/** Of whom there is a card in the conference's room on somebody's phone. */
async function cardsFor(who: Relation): Promise<readonly string[]> {
  const { changes } = await world.db.pull(world.who[who]);
  return changes
    .filter(({ s, t, row }) => s === room && t === 'seat_card' && row?.['deleted'] === false)
    .map(({ row }) => String(row?.['name']));
}

/** A results conference of the round's own, which nothing has been written of. */
async function planConference(): Promise<string> {
  const id = randomUUID();
  const fields = {
    host_participation_id: null,
    kind: 'resultsConference',
    step_number: 8,
    title: 'Resultatkonferens',
    theme: '',
    held_on: '2027-03-10',
    starts_at: '09.30',
    ends_at: '15.30',
    place: '',
  };
  expect(await write('owner', 'meeting', id, fields)).toEqual(['rejected:42501']);
  expect(await write('office', 'meeting', id, fields)).toEqual(['applied']);
  return id;
}

test('the office arranges a conference, steps it on, says who was there and lays out its record', async () => {
  const meeting = await planConference();
  const onlyOffice = async (tbl: string, id: string, row: Readonly<Record<string, unknown>>) => {
    for (const who of ['owner', 'mentor', 'otherGroup'] as const)
      expect(await write(who, tbl, id, row), `${who} ${tbl}`).toEqual(['rejected:42501']);
    expect(await write('office', tbl, id, row), tbl).toEqual(['applied']);
  };
  const base = await versionOf(meeting);
  await onlyOffice('meeting', meeting, { base, place: 'Folkets hus, Mellanstad' });
  await onlyOffice('agenda_item', randomUUID(), {
    host_participation_id: null,
    meeting_id: meeting,
    ord: 1,
    starts_at: '09.30',
    minutes: 10,
    title: 'Välkomna',
    body: '',
  });
  await onlyOffice('meeting_step', stepId(meeting), step(meeting));
  const seat = await seatOf('partner', demo.strandhamn);
  await onlyOffice('attendance', rowId('attendance', meeting, seat), {
    meeting_id: meeting,
    seat_id: seat,
    participation_id: demo.strandhamn,
    user_id: world.uid.partner,
    name: 'Birgitta Ståhl',
    unit: '',
    role: 'strategist',
    presence: 'here',
  });
  await onlyOffice('record', rowId('record', meeting), {
    meeting_id: meeting,
    purpose: 'En gemensam bild.',
    published_at: moment,
    reply_by: '2027-03-17',
  });
  const reply = {
    meeting_id: meeting,
    participation_id: demo.granvik,
    source_id: randomUUID(),
    agrees: true,
    body: '',
    replied_at: moment,
  };
  expect(await write('office', 'record_reply', randomUUID(), reply)).toEqual(['rejected:42501']);
  await world.db.machine(`update public.meeting set deleted = true where id = '${meeting}'`);
});

test('the office is sent who is asked to come, of every group, and nobody else is', async () => {
  const names = await cardsFor('office');
  expect(names).toEqual(expect.arrayContaining(['Birgitta Ståhl', 'Emma Lövhed']));
  // Who takes the course and nothing else is asked to no conference.
  expect(names).not.toContain('Ulla Brantmark');
  for (const who of ['owner', 'partner', 'mentor', 'otherGroup', 'courseParticipant'] as const)
    expect(await cardsFor(who), who).toEqual([]);
});

test('nothing of what the groups arrange themselves is on the phones of the office', async () => {
  const { changes, scopes } = await world.db.pull(world.who.office);
  const kinds = new Set(scopes.map(({ id }) => id.split(':')[0]));
  expect([...kinds].toSorted()).toEqual(['host', 'plan', 'programme', 'round', 'user']);
  const meetings = changes.filter(({ t }) => t === 'meeting' || t === 'agenda_item');
  expect(new Set(meetings.map(({ s }) => s))).toEqual(new Set([round]));
  const rooms = scopes.map(({ id }) => id).filter((id) => id.startsWith('host:'));
  expect(rooms).toEqual([room]);
});

test('what somebody needs at the conference reaches the office, and her own phone', async () => {
  const need = rowId('need', round, conference, world.uid.partner);
  const body = { meeting_scope: round, meeting_id: conference, participation_id: demo.strandhamn };
  const patch = { ...body, body: 'Ramp till scenen' };
  expect(
    await said('partner', mutation('need', `user:${world.uid.partner}`, need, { patch })),
  ).toEqual(['applied']);
  const sees = async (who: Relation) => {
    const { changes } = await world.db.pull(world.who[who]);
    return changes.some(({ t, row }) => t === 'need' && row?.['body'] === 'Ramp till scenen');
  };
  expect(await sees('office')).toBe(true);
  expect(await sees('partner')).toBe(true);
  for (const who of ['owner', 'mentor', 'otherGroup'] as const)
    expect(await sees(who), who).toBe(false);
});

test('a seat that ends is asked no more; a conference that is taken away asks nobody', async () => {
  const [seat] = await world.db.sql(
    `select s.id, s.name from app.seat s where s.participation_id = $1 and s.role = 'keyPerson' and s.ended_at is null`,
    [demo.tallmo],
  );
  const [id, name] = [String(seat?.['id']), String(seat?.['name'])];
  expect(await cardsFor('office')).toContain(name);
  await world.db.machine(`update app.seat set ended_at = now() where id = '${id}'`);
  await world.db.machine(`select app.settle_seat('${id}')`);
  expect(await cardsFor('office')).not.toContain(name);
  await world.db.machine(`update public.meeting set deleted = true where id = '${conference}'`);
  expect(await cardsFor('office')).toEqual([]);
  await world.db.machine(`update public.meeting set deleted = false where id = '${conference}'`);
  expect((await cardsFor('office')).length).toBeGreaterThan(5);
});
