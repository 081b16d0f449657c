import type { Page } from '@playwright/test';
import { tableNames } from '#domain/tables.ts';
import { ask, readAll, signInPastTheApp } from '#tests/support/journey/ask-api.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import type { Server } from '#tests/support/journey/server.ts';
import {
  askForCode,
  goTo,
  isSaved,
  isSynced,
  openAgendaItem,
  ourGroup,
  ourOrganisation,
  people,
  score,
  share,
  signIn,
  writeNote,
} from '#tests/support/journey/steps.ts';

const item = 'Idéer att ta hem';
const texts = {
  private: 'Bara politikern i Granvik',
  organisation: 'Bara Granvik',
  group: 'Granvik, Strandhamn och mentorn',
  comment: 'Politikerns egen skattning',
};

interface Place {
  readonly scope: string;
  readonly participation: string;
  readonly group: string;
  readonly politician: string;
  readonly meeting: string;
  readonly item: string;
  readonly note: string;
  readonly statement: string;
}

/** Something in every audience, made in the app; and where it lies, from the database itself. */
async function prepare(page: Page, server: Server): Promise<Place> {
  await openAgendaItem(page, item);
  await writeNote(page, texts.private);
  await page.getByRole('link', { name: 'Klar' }).click();
  await writeNote(page, texts.organisation);
  await share(page, ourOrganisation, 'Granvik');
  await page.getByRole('link', { name: 'Klar' }).click();
  await writeNote(page, texts.group);
  await share(page, ourGroup, 'vår grupp');
  await page.getByRole('link', { name: 'Klar' }).click();
  await page.goto(`${server.origin}/checklista`);
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  await score(page, 1);
  await page.getByLabel('Kommentar').fill(texts.comment);
  await isSaved(page, texts.comment);
  await isSynced(page);
  const [row] = await server.sql(
    `select p.id as participation, 'org:' || p.id as scope, p.group_id as group, n.author_id as politician,
       n.meeting_id as meeting, n.agenda_item_id as item, n.id as note,
       (select code from public.statement order by ord limit 1) as statement
     from public.note n join public.participation p on p.id = n.participation_id
     where n.body = $1 and n.origin is null`,
    [texts.private],
  );
  return row as unknown as Place;
}

/** Foreign scopes, each tried with a row that would be right in it. */
async function cannotWrite(page: Page, place: Place, scopes: readonly string[]): Promise<void> {
  const note = {
    participation_id: place.participation,
    meeting_id: place.meeting,
    agenda_item_id: place.item,
    kind: 'note',
    body: 'Inskjuten',
    written_at: '2026-11-22T10:00:00.000Z',
    shared: [],
    origin: null,
    deleted: false,
  };
  const muts = [
    ...scopes.map((scope, n) => ({
      id: crypto.randomUUID(),
      n,
      tbl: 'note',
      scope,
      row: crypto.randomUUID(),
      base: 0,
      patch: note,
      sv: 1,
    })),
    ...scopes.map((scope, n) => ({
      id: crypto.randomUUID(),
      n: 100 + n,
      tbl: 'note',
      scope,
      row: place.note,
      base: 1,
      patch: { body: 'Ändrad' },
      sv: 1,
    })),
  ];
  const push = await ask(page, 'POST', '/rest/v1/rpc/sync_push', {
    body: {
      client: 1,
      device: crypto.randomUUID(),
      epoch: null,
      unsent: { count: 0, oldest: null },
      muts,
    },
  });
  expect(push.status).toBe(200);
  const { results } = push.body as { results: readonly { status: string; code?: string }[] };
  // One answer for what is forbidden and for what does not exist.
  expect(results.map((one) => `${one.status} ${one.code}`)).toEqual(
    muts.map(() => 'rejected 42501'),
  );
}

const foreignOf = (place: Place) => [
  `user:${place.politician}`,
  place.scope,
  `group:${place.group}`,
  `course:${place.participation}`,
  `admin:${place.participation}`,
];

test('what was written in Granvik is seen by those it was shared with, and by nobody else', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const own = await newPhone();
  const place = await prepare(await signIn(own, server, people.politician), server);
  await own.close();
  const before = await server.sql('select count(*)::int as count from public.note');

  await test.step('the partner and the mentor see what the group shares, nothing more', async () => {
    for (const email of [people.partner, people.mentor]) {
      const phone = await newPhone();
      const page = await signIn(phone, server, email);
      await openAgendaItem(page, item);
      await expect(page.getByText(texts.group)).toBeVisible();
      const { said } = await readAll(page);
      expect(said).toContain(texts.group);
      for (const text of [texts.private, texts.organisation, texts.comment]) {
        await expect(page.getByText(text)).toHaveCount(0);
        expect(said).not.toContain(text);
      }
      await cannotWrite(page, place, [`user:${place.politician}`, place.scope]);
      await phone.close();
    }
  });

  await test.step('somebody of the other group sees nothing of it, on any address', async () => {
    const phone = await newPhone();
    const page = await signIn(phone, server, people.otherGroup);
    for (const path of [
      `/traffar/${place.meeting}`,
      `/traffar/${place.meeting}/${place.item}`,
      `/traffar/${place.meeting}/${place.item}/anteckna/${place.note}`,
    ]) {
      await page.goto(server.origin + path);
      await expect(
        page.getByText(/finns inte på den här telefonen|Anteckna/u).first(),
      ).toBeVisible();
      await expect(page.getByLabel('Din anteckning')).toHaveCount(0);
    }
    await page.goto(`${server.origin}/checklista/${place.participation}/${place.statement}`);
    await expect(page.getByText('Påståendet går inte att skatta nu')).toBeVisible();
    const { said, scopes } = await readAll(page);
    for (const text of Object.values(texts)) expect(said).not.toContain(text);
    for (const scope of foreignOf(place)) expect(scopes).not.toContain(scope);
    await cannotWrite(page, place, foreignOf(place));
    await phone.close();
  });

  await test.step('a course participant of Granvik has the course and nothing else', async () => {
    const phone = await newPhone();
    const page = await signIn(phone, server, people.learner);
    for (const path of [
      '/traffar',
      `/traffar/${place.meeting}`,
      `/traffar/${place.meeting}/${place.item}`,
      '/checklista',
      `/checklista/${place.participation}/${place.statement}`,
    ]) {
      await page.goto(server.origin + path);
      await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    }
    await goTo(page, 'Mer');
    const { said, scopes } = await readAll(page);
    for (const text of Object.values(texts)) expect(said).not.toContain(text);
    expect(said).not.toContain(place.item);
    expect(scopes).not.toContain(place.scope);
    expect(scopes).not.toContain(`group:${place.group}`);
    await cannotWrite(page, place, [
      `user:${place.politician}`,
      place.scope,
      `group:${place.group}`,
    ]);
    await phone.close();
  });

  expect(await server.sql('select count(*)::int as count from public.note')).toEqual(before);
});

test('an uninvited person learns only after the code that there is no invitation, and gets nothing through the API', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await phone.open('/');
  const email = 'nyfiken@annanstans.example';
  await askForCode(page, email);
  const code = await server.latestCode(email);
  await page.getByLabel('Kod, åtta siffror').fill(code);
  await expect(
    page.getByRole('heading', { name: 'Vi hittar ingen inbjudan till den här adressen' }),
  ).toBeVisible();
  await expect(page.getByText(/Fråga strategen/u)).toBeVisible();
  for (const path of ['/', '/traffar', '/checklista', '/synk']) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toHaveCount(0);
  }
  const uid = await signInPastTheApp(page, server, email);
  const { said, scopes } = await readAll(page);
  expect(scopes.filter((scope) => scope !== `user:${uid}`)).toEqual([]);
  expect(said).not.toMatch(/Granvik|Strandhamn|Birgitta/u);
});

test('from the page itself every closed door is closed, signed in or not', async ({
  server,
  newPhone,
}) => {
  const email = people.politician;
  const password = 'Ett-langt-losenord-1';
  const doors = [
    ['POST', '/auth/v1/signup', { email, password }],
    ['POST', '/auth/v1/signup', {}],
    ['POST', '/auth/v1/token?grant_type=password', { email, password }],
    ['POST', '/auth/v1/token?grant_type=refresh_token&grant_type=password', { email, password }],
    ['PUT', '/auth/v1/user', { email: 'ny@annanstans.example' }],
    ['PUT', '/auth/v1/user', { password }],
    ['GET', '/auth/v1/admin/users', undefined],
    ['POST', '/auth/v1/recover', { email }],
    ['POST', '/auth/v1/invite', { email }],
    ['GET', '/rest/v1/', undefined],
    ['POST', '/rest/v1/note', { body: 'x' }],
    ['PATCH', '/rest/v1/note?kind=eq.note', { body: 'x' }],
    ['DELETE', '/rest/v1/note?kind=eq.note', undefined],
    ['GET', '/storage/v1/bucket', undefined],
    ['POST', '/functions/v1/x', {}],
    ['GET', '/_system/config', undefined],
  ] as const;
  const phone = await newPhone();
  const outside = await phone.open('/');
  const tryAll = async (page: Page) => {
    for (const [method, path, body] of doors) {
      const answer = await ask(page, method, path, body);
      expect([method, path, answer.status]).toEqual([method, path, 403]);
      expect(JSON.stringify(answer.body)).not.toContain('access_token');
    }
  };
  await tryAll(outside);
  for (const table of tableNames) {
    const rows = await ask(outside, 'GET', `/rest/v1/${table}?select=*`);
    expect([table, rows.status]).toEqual([table, 401]);
  }
  await tryAll(await signIn(phone, server, people.politician));
});
