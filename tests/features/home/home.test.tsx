// @vitest-environment happy-dom
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { pullCourseSeat, pullInvitation, seedRound } from '#tests/support/rows/round-rows.ts';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { courseOutline } from '#content/course/outline.ts';
import { saveNote } from '#data/meetings/save-note.ts';
import { saveSeenWho } from '#data/people/seen-who.ts';
import { LocalProvider } from '#data/use-live.ts';
import { HomePage } from '#features/home/home-page.tsx';
import { noteRow } from '#tests/support/rows/note-rows.ts';

// Nobody invites anybody here: see invited-to.test.
vi.mock('#data/home/answer-invitation.ts', () => ({ readInvitedTo: () => Promise.resolve([]) }));

let local: TestLocal;

beforeEach(async () => {
  local = makeTestLocal('anna', '2026-11-23T07:12:00Z');
  await local.db.meta.put({ key: 'pulledAt', value: '2026-11-23T07:00:00Z' });
  await local.db.meta.put({ key: 'serverNow', value: '2026-11-23T07:00:00Z' });
});
afterEach(cleanup);

function open() {
  render(
    <LocalProvider value={local}>
      <MemoryRouter>
        <HomePage />
      </MemoryRouter>
    </LocalProvider>,
  );
}
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const link = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

/** Everything the course asks for, done. */
async function finishCourse() {
  for (const module of courseOutline.modules) {
    for (const lesson of module.lessons)
      await local.pulled('lesson_progress', {
        id: lesson.key,
        scope_id: 'user:anna',
        lesson: lesson.key,
        state: 'done',
        furthest: lesson.parts,
        finished_at: null,
        seconds: {},
      });
    for (const check of module.checks)
      await local.pulled('check_attempt', {
        id: check.key,
        scope_id: 'user:anna',
        check_key: check.key,
        choice: check.right,
        correct: true,
        tried_at: '2026-11-01T08:00:00Z',
      });
  }
}

test('someone who has not taken the course is led there, by name and with the reason', async () => {
  await seedRound(local);
  open();
  expect(await heading('God morgon, Anna')).toBeDefined();
  expect(await heading('Börja med kursen')).toBeDefined();
  expect(screen.getByText('Måndag 23 november · Granvik')).toBeDefined();
  expect(link('Börja kursen')).toMatch(/^\/kurs\//u);
  expect(link(/Lärandeträff 1/u)).toBe('/traffar/m1');
});

test('with nothing to do there is a calm sentence with the next date', async () => {
  await seedRound(local);
  await finishCourse();
  open();
  expect(await heading('Inget väntar på dig just nu')).toBeDefined();
  expect(
    screen.getByText('Nästa träff är Lärandeträff 1, torsdag 10 december 09.30.'),
  ).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'Väntar på dig' })).toBeNull();
});

test('on the day of the meeting the agenda comes first and the course waits', async () => {
  await seedRound(local);
  local.setNow('2026-12-10T08:00:00Z');
  open();
  expect(await heading('Lärandeträff 1 är i dag')).toBeDefined();
  expect(link('Öppna agendan')).toBe('/traffar/m1');
  expect(link(/Börja med kursen/u)).toMatch(/^\/kurs\//u);
  expect(screen.queryByRole('heading', { name: 'Snart' })).toBeNull();
});

test('new is what others shared since the last visit, one row a person and meeting', async () => {
  await seedRound(local);
  await local.db.meta.put({
    key: 'visit',
    value: {
      since: '2026-11-19T00:00:00Z',
      contact: '2026-11-20T00:00:00Z',
      at: '2026-11-20T00:00:00Z',
    },
  });
  for (const id of ['a', 'b'])
    await local.pulled(
      'note',
      noteRow({
        id,
        origin: `o-${id}`,
        scope_id: 'group:g1',
        author_id: 'samira',
        participation_id: 'p-strandhamn',
        updated_at: '2026-11-22T10:00:00Z',
      }),
    );
  open();
  expect(await screen.findByText('Samira Haddad delade två anteckningar')).toBeDefined();
  expect(screen.getByText('Lärandeträff 1, med vår grupp')).toBeDefined();
});

test('a shared text that was changed but not shared again waits for its author', async () => {
  await seedRound(local);
  await saveNote(local, {
    id: 'n1',
    participationId: 'p-granvik',
    meetingId: 'm1',
    agendaItemId: 'i1',
    body: 'Nytt',
  });
  await local.pulled(
    'note',
    noteRow({ id: 'c1', scope_id: 'group:g1', origin: 'n1', body: 'Gammalt' }),
  );
  open();
  expect(await screen.findByText('Dela ändringen i en anteckning')).toBeDefined();
  expect(link(/Dela ändringen/u)).toBe('/traffar/m1/i1');
});

test('a course participant is asked for the course and nothing else', async () => {
  await seedRound(local);
  await local.db.rows('seat_card').clear();
  await pullCourseSeat(local, 'courseParticipant', 'Elin Forsmo');
  open();
  expect(await heading('Börja med kursen')).toBeDefined();
  expect(screen.getByText(/Ju fler i Granvik/u)).toBeDefined();
  expect(screen.queryByText(/Lärandeträff/u)).toBeNull();
  expect(screen.queryByText('Snart')).toBeNull();
});

test('two hats stand beside the day', async () => {
  await seedRound(local);
  await local.pulled('organisation', {
    id: 'o-region',
    scope_id: 'programme',
    name: 'Region Mellanland',
  });
  await local.pulled('participation', {
    id: 'p-region',
    round_id: 'r1',
    group_id: 'g2',
    organisation_id: 'o-region',
    kind: 'participant',
    ord: 0,
  });
  await local.pulled('seat_card', {
    id: 'x',
    scope_id: 'org:p-region',
    seat_id: 's2',
    user_id: 'anna',
    participation_id: 'p-region',
    name: 'Anna Ek',
    role: 'electedOfficial',
  });
  open();
  expect(
    await screen.findByText('Måndag 23 november · Granvik och Region Mellanland'),
  ).toBeDefined();
});

test('before the first reading is complete nothing is said to be missing', async () => {
  await local.db.meta.delete('pulledAt');
  for (const id of ['plan:r1', 'group:g1'])
    await local.db.scopes.put({ id, roles: [], missing: null });
  open();
  expect(await heading('Hämtar ditt innehåll, 0 av 2')).toBeDefined();
  expect(screen.queryByText('Inget väntar på dig just nu')).toBeNull();
  expect(screen.queryByText(/ingen plats/u)).toBeNull();
});

test('the office sees the rounds’ plans, and where numbers and answers are', async () => {
  await local.db.scopes.put({ id: 'plan:r1', roles: ['office'], missing: null });
  await local.pulled('round', {
    id: 'r1',
    name: 'Exempelomgången',
    starts_on: '2026-08-24',
    ends_on: '2028-03-20',
  });
  open();
  expect(await heading('Exempelomgången')).toBeDefined();
  expect(screen.getByText(/· Programkontoret/u)).toBeDefined();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/kontoret/kontakt/r1', '/kontoret/svar']);
});

test('someone whose seat has ended is told so, and whom to ask', async () => {
  open();
  expect(await heading('Du har ingen plats i en omgång just nu')).toBeDefined();
});

const strategistInGranvik = async () => {
  for (const scope_id of ['org:p-granvik', 'group:g1'])
    await local.pulled('seat_card', {
      id: `${scope_id}-strategist`,
      scope_id,
      seat_id: 'seat-strategist',
      user_id: 'anna',
      participation_id: 'p-granvik',
      name: 'Anna Ek',
      role: 'strategist',
    });
};
const invitation = (name: string, more: Partial<InvitationRow> = {}) =>
  pullInvitation(local, name, more);

test('a strategist sees how many have finished the course and invites more in the same row', async () => {
  await seedRound(local);
  await strategistInGranvik();
  open();
  expect(await screen.findByText('Kursen: 0 av 20 klara')).toBeDefined();
  expect(screen.getByText('Målet är 20–30 personer')).toBeDefined();
  expect(link('Bjud in till kursen i Granvik')).toBe('/organisation/p-granvik/bjud-in');
  expect(link('Kursen: 0 av 20 klara')).toBe('/organisation/p-granvik');
});

test('with nothing else that waits the course’s numbers stand by themselves, under no heading', async () => {
  await seedRound(local);
  await strategistInGranvik();
  await finishCourse();
  open();
  await heading('Inget väntar på dig just nu');
  expect(await screen.findByText(/^Kursen: /u)).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'Väntar på dig' })).toBeNull();
});

test('others than strategists see no numbers of the course', async () => {
  await seedRound(local);
  open();
  await heading('Börja med kursen');
  await screen.findByText('Ny här? Läs vad Jämsides är');
  expect(screen.queryByText(/^Kursen:/u)).toBeNull();
});

test('whom the programme office has invited is told to the strategist, and leads to the invitation', async () => {
  await seedRound(local);
  await strategistInGranvik();
  await invitation('Karin Holm', { by_office_at: '2026-11-20T08:00:00Z' });
  await invitation('Per Axelström', { by_office_at: null });
  open();
  expect(await heading('Programkontoret har bjudit in Karin Holm till Granvik')).toBeDefined();
  expect(link('Visa inbjudan')).toBe('/organisation/p-granvik/inbjudna/i-Karin Holm');
  await invitation('Eva Ros', { by_office_at: '2026-11-20T09:00:00Z' });
  expect(await heading('Programkontoret har bjudit in två personer till Granvik')).toBeDefined();
  expect(link('Eva Ros')).toBe('/organisation/p-granvik/inbjudna/i-Eva Ros');
});

test('a course that should have been done says so', async () => {
  await seedRound(local);
  await local.pulled('plan_step', {
    id: 'step-1',
    round_id: 'r1',
    number: 1,
    kind: 'course',
    title: 'Förberedande utbildning',
    starts_on: '2026-08-24',
    ends_on: '2026-10-20',
  });
  open();
  expect(await screen.findByText(/^Skulle vara klar 20.oktober\. Den visar/u)).toBeDefined();
});

test('what came late and waits is not said to be nothing', async () => {
  await seedRound(local);
  await finishCourse();
  await local.pulled('plan_step', {
    id: 'step-3',
    round_id: 'r1',
    number: 3,
    kind: 'learningMeeting',
    title: 'Första träffen',
  });
  open();
  await heading('Inget väntar på dig just nu');
  await strategistInGranvik();
  await heading('Det som väntar står här under');
  expect(link(/^Lämna in er presentation till Lärandeträff 1/u)).toBe('/traffar/m1');
  screen.getByText(/^Senast 3\sdecember, så att de andra hinner läsa den\.$/u);
  const file = { id: 'f', meeting_id: 'm1', participation_id: 'p-granvik', step_id: 'step-3' };
  await local.pulled('material', { ...file, scope_id: 'group:g1', origin: 'o' });
  await heading('Inget väntar på dig just nu');
});

test('a finished course offers the certificate and leading a talk', async () => {
  await seedRound(local);
  await finishCourse();
  open();
  await heading('Du har gått klart kursen');
  expect(link(/^Ditt intyg/u)).toBe('/kurs/intyg');
  expect(link(/^Led ett samtal/u)).toBe('/kurs/samtal');
});

test('who only takes the course is told once that it is done', async () => {
  await seedRound(local);
  await local.db.rows('seat_card').clear();
  await pullCourseSeat(local, 'courseParticipant', 'Elin Forsmo');
  await finishCourse();
  open();
  expect(await screen.findByText('Led ett samtal')).toBeDefined();
  expect(screen.getAllByRole('heading', { name: 'Du har gått klart kursen' })).toHaveLength(1);
  expect(screen.queryByText('Ditt intyg')).toBeNull();
});

test('who has not read what Jämsides is has the way there, until it has been read', async () => {
  await seedRound(local);
  open();
  await screen.findByText('Ny här? Läs vad Jämsides är');
  expect(link(/^Ny här/u)).toBe('/vem-ar-vem');
  await saveSeenWho(local);
  await waitFor(() => expect(screen.queryByText(/^Ny här/u)).toBeNull());
});

test('a mentor is not asked to take the course, and finds what a mentor does', async () => {
  await seedRound(local);
  await local.db.rows('seat_card').clear();
  await local.pulled('seat_card', {
    id: 'group-anna',
    scope_id: 'group:g1',
    seat_id: 'seat-anna',
    user_id: 'anna',
    participation_id: 'p-bjorkliden',
    name: 'Anna Ek',
    role: 'strategist',
  });
  open();
  await screen.findByText('Före, på och efter träffarna med Granvik och Strandhamn');
  expect(link(/^Att vara mentor/u)).toBe('/att-vara-mentor');
  expect(screen.queryByRole('heading', { name: /kursen/u })).toBeNull();
  expect(screen.queryByText(/^Kursen:/u)).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Väntar på dig' })).toBeNull();
});
