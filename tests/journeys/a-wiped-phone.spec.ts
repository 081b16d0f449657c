import { expect, test } from '#tests/support/journey/journey.ts';
import { writtenHere } from '#tests/support/journey/server.ts';
import {
  isSaved,
  isSynced,
  openAgendaItem,
  people,
  signIn,
  status,
} from '#tests/support/journey/steps.ts';

test('a store that is wiped under a signed-in person is told and filled again, and the text on the screen stays', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await openAgendaItem(page, 'Välkomna');
  await page.getByRole('link', { name: 'Anteckna' }).click();
  const field = page.getByLabel('Din anteckning');
  await field.pressSequentially('Synkat innan');
  await isSaved(page, 'Synkat innan');
  await isSynced(page);
  await server.stop();
  await field.pressSequentially(', skrivet utan nät');
  await isSaved(page, ', skrivet utan nät');

  // Everything but who this is, as when the system makes room.
  const session = await phone.context.newCDPSession(page);
  const { origin } = server;
  const said = phone.said.length;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(field).toHaveValue('Synkat innan, skrivet utan nät');
  await field.pressSequentially(' och efter');
  await isSaved(page, 'Synkat innan, skrivet utan nät och efter');
  await expect(status(page)).not.toHaveAccessibleName(/^Allt är synkat/u);
  await page.waitForTimeout(1500);
  expect(phone.said.slice(said).filter((words) => /synkat/iu.test(words))).toEqual([]);

  // Filled again it is the same entry, not a second one beside it.
  await server.start();
  await isSynced(page);
  await expect(field).toHaveValue('Synkat innan, skrivet utan nät och efter');
  await page.getByRole('link', { name: 'Klar' }).click();
  await page.reload();
  await isSynced(page);
  await expect(page.getByText('Synkat innan, skrivet utan nät och efter').first()).toBeVisible();
  const rows = await server.sql(
    `select body from public.note where not deleted and ${writtenHere} and body like 'Synkat%'`,
  );
  expect(rows).toEqual([{ body: 'Synkat innan, skrivet utan nät och efter' }]);
});
