import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import { checkScreen } from '#tests/support/journey/check-screen.ts';
import {
  goTo,
  isInstalled,
  isSaved,
  isSynced,
  people,
  signIn,
  status,
} from '#tests/support/journey/steps.ts';

const good = Array.from(
  { length: 26 },
  (_, n) => `Person ${n + 1}; person.${n + 1}@granvik.example; ${n < 9 ? 'Skolan' : 'Bolaget'}`,
);
const bad = [
  'Anna Utan Adress',
  'halv.adress@granvik',
  'Anna; a@granvik.example; Skolan; b@granvik.example',
  'PERSON.7@granvik.example',
];
/** Thirty lines, the bad ones in among the good. */
const list = [...good.slice(0, 5), ...bad.slice(0, 2), ...good.slice(5), ...bad.slice(2)];

const box = (page: Page) => page.getByLabel('En person per rad');
const act = (page: Page, count: number) =>
  page.getByRole('button', { name: `Bjud in ${count} personer` });

test('a list of thirty with four bad lines is invited without network; the bad lines stay to be mended', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const phone = await newPhone();
  let page = await signIn(phone, server, people.strategist);
  await goTo(page, 'Mer');
  await page.getByRole('link', { name: /^Deltagande i Granvik/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deltagande' })).toBeVisible();
  await page.getByRole('link', { name: /^Bjud in fler/u }).click();
  const invite = new URL(page.url()).pathname;
  await isInstalled(page);
  await server.stop();

  await test.step('pasted and killed: the text is there again', async () => {
    await box(page).fill(list.join('\n'));
    await isSaved(page, bad[0] ?? '');
    await phone.kill();
    page = await phone.open(invite);
    await expect(box(page)).toHaveValue(list.join('\n'));
  });
  await test.step('each bad line is named by its number and its fault', async () => {
    for (const line of [
      /Rad.6.*Anna Utan Adress.*Ingen e-postadress/u,
      /Rad.7.*halv\.adress.*inte hel/u,
      /Rad.29.*a@granvik.*Flera adresser/u,
      /Rad.30.*PERSON\.7@.*Samma adress som på rad.9/u,
    ]) {
      await expect(page.getByRole('listitem').filter({ hasText: line })).toBeVisible();
    }
    await checkScreen(page, 'a list with faults');
  });
  await act(page, 26).click();
  await expect(
    page.getByRole('heading', { level: 1, name: '26 personer är inbjudna' }),
  ).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Berätta för dem' })).toBeVisible();
  await checkScreen(page, 'who has just been invited');
  await page.getByRole('link', { name: 'Rätta i rutan' }).click();
  // the last one was invited a moment ago: it is no fault any more, and still hers to take away
  await expect(box(page)).toHaveValue(bad.join('\n'));
  await expect(status(page)).toHaveAccessibleName(/^Sparat på telefonen, 26 väntar$/u);

  await phone.kill();
  page = await phone.open(invite);
  await expect(box(page)).toHaveValue(bad.join('\n'));
  await expect(status(page)).toHaveAccessibleName(/^Sparat på telefonen, 26 väntar$/u);

  await server.start();
  await isSynced(page);
  const stored = async () =>
    server.sql(
      `select address, unit, state from public.invitation where address like 'person.%' order by address`,
    );
  expect(await stored()).toHaveLength(26);
  expect((await stored()).filter((row) => row['unit'] === 'Skolan')).toHaveLength(9);

  await test.step('mended lines go too, nobody is invited twice, and the box is empty', async () => {
    await box(page).fill(
      'Anna; anna@granvik.example\nhalv.adress@granvik.example\nperson.7@granvik.example',
    );
    await act(page, 2).click();
    await page.getByRole('link', { name: 'Rätta i rutan' }).click();
    await expect(box(page)).toHaveValue('person.7@granvik.example');
    await page.getByRole('button', { name: 'Ta bort dem ur rutan' }).click();
    await expect(box(page)).toHaveValue('');
    await isSynced(page);
    expect(await stored()).toHaveLength(26);
    const all = await server.sql(
      `select address from public.invitation where address in ('anna@granvik.example', 'halv.adress@granvik.example') and state = 'open'`,
    );
    expect(all).toHaveLength(2);
  });

  await test.step('one of them takes the course, and the strategist sees it by unit', async () => {
    const theirs = await signIn(await newPhone(), server, 'person.1@granvik.example');
    await goTo(theirs, 'Kurs');
    await expect(theirs.getByText('Samira Haddad i Granvik')).toBeVisible();
    await page.goto(`${server.origin}${invite.replace('/bjud-in', '/inbjudna')}`);
    await page.locator('label').filter({ hasText: 'Har loggat in' }).click();
    await expect(page.getByRole('link', { name: /Person 1.*Skolan/u })).toBeVisible();
    await checkScreen(page, 'everybody who is invited');
  });
});
