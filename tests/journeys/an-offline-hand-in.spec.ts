import { expect, test } from '#tests/support/journey/journey.ts';
import {
  goTo,
  isSaved,
  isSynced,
  people,
  score,
  signIn,
  status,
} from '#tests/support/journey/steps.ts';

test('handed in without network, closed and opened without network: it leaves with the first network, once, with a receipt', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await signIn(phone, server, people.strategist);
  await server.stop();
  await goTo(page, 'Checklista');
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  await expect(page.getByLabel('Kommentar')).toBeVisible();
  const own = new URL(page.url()).pathname.split('/').slice(0, -1).join('/');
  const code = page.url().split('/').at(-1);
  await page.goto(`${server.origin}${own}/gemensam/${code}`);
  await score(page, 2);
  await page.getByLabel('Kommentar').fill('Bedömd på tåget');
  await isSaved(page, 'Bedömd på tåget');
  await page.goto(`${server.origin}${own}/lamna-in`);
  await page.getByRole('button', { name: /^Lämna in/u }).click();
  await expect(page).toHaveURL(/\/inlamnat\/1$/u);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Inlämnat/u);

  await phone.kill();
  page = await phone.open(`${own}/inlamnat/1`);
  await expect(page.getByText('Bedömd på tåget')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Inlämnat/u);
  await expect(status(page)).toHaveAccessibleName(/^Sparat på telefonen, \d väntar/u);
  expect(phone.said.filter((words) => /inlämnat/iu.test(words))).toEqual([]);

  await server.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('heading', { level: 1, name: /^Inlämnat/u })).toBeVisible();
  await expect(page.getByText('Bedömd på tåget')).toBeVisible();
  await isSynced(page);
  const rows = await server.sql(
    'select number from public.hand_in where not deleted and author_id is not null',
  );
  expect(rows).toEqual([{ number: 1 }]);
});
