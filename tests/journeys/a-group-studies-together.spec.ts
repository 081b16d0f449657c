import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import { goTo, isSaved, isSynced, people, signIn } from '#tests/support/journey/steps.ts';

const module = 'gruppen';
const note = 'Vi börjar med att fråga i receptionen, utan namn.';
/** In the room beside Elin, who has the phone: two with accounts, two who are only invited. */
const others = ['Nina Berglund', 'Karin Viklöv', 'Lars Norin', 'Olle Sandmo'];
const told = /^Du var med när gruppen gick igenom modul.7/u;

test('a group of five is credited from one phone without network, and one says that it is not so', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const phone = await newPhone();
  let page = await signIn(phone, server, people.learner);
  await server.stop();
  await test.step('one phone leads, offline', () => begin(page));

  await phone.kill();
  page = await phone.open('/kurs');
  await test.step('after the kill all five and the note are there, and the talk ends', () =>
    end(page));
  const guestsOf = `select g.name from public.guest g
    where g.session_id = (select id from public.group_session where module = '${module}') and not g.deleted order by 1`;
  const credited = `select i.name from public.credit c
    join public.group_session s on s.id = c.session_id and s.module = '${module}'
    join public.invitation i on i.scope_id = 'admin:' || s.participation_id and i.user_id = c.user_id order by 1`;
  const counted = `select i.name, c.value #>> '{}' as module from public.course_status s
    join public.invitation i on i.scope_id = s.scope_id and i.user_id = s.author_id,
    jsonb_each(s.credits) c
    where c.key in (select c2.id::text from public.credit c2
      join public.group_session h on h.id = c2.session_id and h.module = '${module}') order by 1`;

  await server.start();
  await page.reload();
  await isSynced(page);
  expect(await server.sql(credited)).toEqual(named('Elin Forsmo', 'Karin Viklöv', 'Nina Berglund'));
  expect(await server.sql(guestsOf)).toEqual(named('Lars Norin', 'Olle Sandmo'));

  await test.step('one who was only invited gets it with the first sign-in', async () => {
    const theirs = await signIn(await newPhone(), server, people.manager);
    await goTo(theirs, 'Kurs');
    await expect(theirs.getByText(told)).toBeVisible();
    await isSynced(theirs);
  });
  await test.step('one was not there: that alone is taken back, and can be put right again', async () => {
    const theirs = await signIn(await newPhone(), server, 'nina@granvik.example');
    await decline(theirs);
    await isSynced(theirs);
  });
  // her own phone counts for each of them; Karin's has not been opened
  await expect
    .poll(() => server.sql(counted), { timeout: 90_000 })
    .toEqual([
      { name: 'Elin Forsmo', module },
      { name: 'Lars Norin', module },
      { name: 'Nina Berglund', module: null },
    ]);
  expect(await server.sql(guestsOf)).toEqual(named('Olle Sandmo'));
  const [nina] = await server.sql(
    `select s.modules_done from public.course_status s
     join public.invitation i on i.scope_id = s.scope_id and i.user_id = s.author_id and i.name = 'Nina Berglund'`,
  );
  expect(nina?.['modules_done']).toEqual(['integrering', 'internationellt', 'politiken']);
});

function named(...names: readonly string[]) {
  return names.map((name) => ({ name }));
}

async function begin(page: Page): Promise<void> {
  await goTo(page, 'Kurs');
  await page.getByRole('link', { name: /Samla gruppen/u }).click();
  await page.getByRole('link', { name: /^Diskutera tillsammans/u }).click();
  await expect(page.getByRole('checkbox', { name: /^Elin Forsmo \(du\)/u })).toBeChecked();
  for (const name of others) await page.locator('label').filter({ hasText: name }).click();
  await page.getByRole('button', { name: /^Börja, 5/u }).click();
  await page.getByRole('link', { name: 'Börja från början' }).click();
  const on = page.locator('main button').last();
  const questions = page.getByRole('heading', { name: 'Prata om det här' });
  while (!(await questions.isVisible())) await press(page, on);
  await page.getByLabel('Det vi vill minnas').fill(note);
  await isSaved(page, note);
}

/** Presses the button that leads on, and waits until the page is another. */
async function press(page: Page, on: ReturnType<Page['locator']>): Promise<void> {
  const before = page.url();
  await on.click();
  await expect.poll(() => page.url()).not.toBe(before);
}

async function end(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Diskutera tillsammans/u }).click();
  await page.getByRole('link', { name: /Pågår/u }).click();
  await expect(page.getByLabel('Det vi vill minnas')).toHaveValue(note);
  for (const name of others) await expect(page.getByText(name)).toBeVisible();
  await page.getByRole('button', { name: 'Avsluta samtalet' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText(/ för Elin Forsmo, Karin Viklöv och Nina Berglund/u)).toBeVisible();
  await expect(sheet.getByText(/^För Lars Norin och Olle Sandmo/u)).toBeVisible();
  await sheet.getByRole('button', { name: 'Ja, avsluta samtalet' }).click();
  await expect(page.getByRole('heading', { name: 'Samtalet är klart' })).toBeVisible();
}

async function decline(page: Page): Promise<void> {
  await goTo(page, 'Kurs');
  await expect(page.getByText(told)).toBeVisible();
  const wrong = page.getByRole('button', { name: /^Det stämmer inte.*modul.7$/u });
  await wrong.click();
  await page.getByRole('button', { name: /^Jag var med.*modul.7$/u }).click();
  await expect(page.getByText(told)).toBeVisible();
  await wrong.click();
  await expect(page.getByText(told)).toBeHidden();
}
