import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import {
  choose,
  goTo,
  isSaved,
  isSynced,
  people,
  score,
  share,
  signIn,
  writeNote,
} from '#tests/support/journey/steps.ts';

const places = (page: Page) =>
  page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link').allInnerTexts();

test('a person with two hats always sees which organisation a note, a score and a meeting belong to', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.twoHats);
  await expect(page.getByText(/Granvik och Region Mellanland/u)).toBeVisible();

  for (const organisation of ['Region Mellanland', 'Granvik']) {
    await test.step(organisation, async () => {
      await goTo(page, 'Träffar');
      await choose(page, organisation);
      await expect(page.getByRole('radio', { name: organisation })).toBeChecked();
      await page.getByRole('link', { name: 'Öppna agendan' }).click();
      await expect(page.getByText(`För ${organisation}`)).toBeVisible();
      await page.getByRole('link', { name: 'Idéer att ta hem' }).click();
      await expect(page.getByText(`För ${organisation}`)).toBeVisible();
      await writeNote(page, `Till dem i ${organisation}`);
      await share(page, new RegExp(`^Vår.organisation.*${organisation}`, 'u'), organisation);
      await page.getByRole('link', { name: 'Klar' }).click();
      await expect(page.getByText(`Vår organisation (${organisation})`)).toBeVisible();
      await page.goto(`${server.origin}/checklista`);
      await expect(page.getByText(`${organisation}. Bara du ser din skattning.`)).toBeVisible();
      await page
        .getByRole('link', { name: /Politiskt beslut/u })
        .first()
        .click();
      await expect(page.getByText(new RegExp(`^${organisation} inför`, 'u'))).toBeVisible();
      await score(page, 2);
      await page.getByLabel('Kommentar').fill(`Så är det i ${organisation}`);
      await isSaved(page, `Så är det i ${organisation}`);
      await page.goto(`${server.origin}/`);
    });
  }
  await isSynced(page);
  const rows = await server.sql(`
    select n.body, o.name from public.note n
      join public.participation p on n.scope_id = 'org:' || p.id
      join public.organisation o on o.id = p.organisation_id
    union all
    select a.comment, o.name from public.own_answer a
      join public.participation p on p.id = a.participation_id
      join public.organisation o on o.id = p.organisation_id
      where a.comment like 'Så är det%'
    order by body`);
  expect(rows).toEqual([
    { body: 'Så är det i Granvik', name: 'Granvik' },
    { body: 'Så är det i Region Mellanland', name: 'Region Mellanland' },
    { body: 'Till dem i Granvik', name: 'Granvik' },
    { body: 'Till dem i Region Mellanland', name: 'Region Mellanland' },
  ]);
});

test('a course participant sees Hem, Kurs and Mer, and no address leads anywhere else', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.learner);
  expect(await places(page)).toEqual(['Hem', 'Kurs', 'Mer']);
  for (const path of ['/traffar', '/checklista']) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    expect(await places(page)).toEqual(['Hem', 'Kurs', 'Mer']);
  }
  await goTo(page, 'Kurs');
  await page.getByRole('link', { name: /^Börja, / }).click();
  await expect(page.getByRole('button', { name: 'Fortsätt' })).toBeVisible();
});

test('the programme office signs in to Hem, its conferences and Mer', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.office);
  expect(await places(page)).toEqual(['Hem', 'Träffar', 'Mer']);
  await expect(page.getByRole('main').getByText('Programkontoret').first()).toBeVisible();
});

test('a mentor takes part in the meetings and scores nothing', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.mentor);
  expect(await places(page)).toEqual(['Hem', 'Kurs', 'Träffar', 'Mer']);
  await page.goto(`${server.origin}/checklista`);
  await expect(page.getByRole('heading', { name: 'Mentorn skattar inte' })).toBeVisible();
  await goTo(page, 'Träffar');
  await expect(page.getByText('Granvik och Strandhamn, med Björkliden som mentor')).toBeVisible();
});
