import { expect, test } from '#tests/support/journey/journey.ts';
import { isSaved, ourGroup, people, share, signIn } from '#tests/support/journey/steps.ts';
import { countTaps } from '#tests/support/journey/taps.ts';
import { meetingToday } from '#tests/support/sql/meeting-today.ts';

test('from Hem: written in the meeting that is on in two taps, shared in three, a to-do ticked in two, what was decided last time in three', async ({
  server,
  newPhone,
}) => {
  test.slow();
  await server.sql(meetingToday);
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await page.goto(`${server.origin}/att-gora/ny`);
  await page.getByLabel('Vad ska göras?').fill('Läs planen');
  await page.getByLabel('Vem där?').selectOption({ label: 'Birgitta Ståhl' });
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByText('Läs planen', { exact: true })).toBeVisible();
  const home = async () => {
    await page.goto(`${server.origin}/`);
    await expect(page.getByRole('link', { name: 'Anteckna' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Att göra, 1/u })).toBeVisible();
  };
  await home();
  await server.stop();
  const taps = await countTaps(page);

  await page.getByRole('link', { name: 'Anteckna' }).click();
  await expect(page.getByLabel('Din anteckning')).toBeFocused();
  await page.keyboard.type('Skrivet med ett tryck');
  await isSaved(page, 'Skrivet med ett tryck');
  const writing = taps();
  expect(writing).toBeGreaterThan(0);
  expect(writing).toBeLessThanOrEqual(2);
  await share(page, ourGroup, 'vår grupp');
  expect(writing + taps()).toBeLessThanOrEqual(3);

  await home();
  taps();
  await page.getByRole('link', { name: /^Att göra, 1/u }).click();
  await page.getByRole('checkbox').click();
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeVisible();
  expect(taps()).toBeLessThanOrEqual(2);

  await page.goto(`${server.origin}/`);
  await expect(page.getByRole('link', { name: 'Anteckna' })).toBeVisible();
  taps();
  await page.getByRole('link', { name: 'Träffar', exact: true }).click();
  await page.getByRole('link', { name: /^Uppstart/u }).click();
  await page.getByRole('link', { name: /^Minnesanteckningar/u }).click();
  await expect(page.getByText('Vi delar alla bilder med varandra i gruppen')).toBeVisible();
  expect(taps()).toBeLessThanOrEqual(3);
});
