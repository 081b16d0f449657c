import { expect, test } from '#tests/support/journey/journey.ts';
import { makePhone } from '#tests/support/journey/phone.ts';
import { makeSmallDisk } from '#tests/support/journey/small-disk.ts';
import {
  isSaved,
  isSynced,
  openAgendaItem,
  people,
  signIn,
  status,
} from '#tests/support/journey/steps.ts';

/* The browser's own refusal is tried in every-state-has-a-screen; here the disk itself is full. */
test('on a disk without a byte left the text stays, is said not to be saved, and is saved when there is room', async ({
  server,
}) => {
  const disk = makeSmallDisk();
  test.skip(disk === null, 'a small disk can only be made on Linux and as root');
  if (!disk) return;
  const phone = makePhone(server, disk.dir);
  try {
    const page = await signIn(phone, server, people.politician);
    await openAgendaItem(page, 'Välkomna');
    await page.getByRole('link', { name: 'Anteckna' }).click();
    const field = page.getByLabel('Din anteckning');
    await field.pressSequentially('Innan det blev fullt');
    await isSaved(page, 'Innan det blev fullt');
    await isSynced(page);
    let text = '';
    // More than fits in what is left of the page the browser is writing on; and once more where the
    // browser has meanwhile thrown away a file of its own.
    await expect(async () => {
      disk.fill();
      text = `Innan det blev fullt ${text.length}${', och det här inte'.repeat(400)}`;
      await field.fill(text);
      await expect(page.getByText(/Kunde inte sparas/u)).toBeVisible({ timeout: 10_000 });
    }).toPass();
    await field.press('Control+End');
    await field.pressSequentially(' eller det här');
    await expect(field).toHaveValue(`${text} eller det här`);
    await expect(status(page)).not.toHaveAccessibleName(/^Allt är synkat/u);
    disk.clear();
    await isSaved(page, `${text} eller det här`);
    await isSynced(page);
    await expect(field).toHaveValue(`${text} eller det här`);
    expect(phone.wrongs.filter((wrong) => !isNoRoom(wrong))).toEqual([]);
  } finally {
    await phone.dispose();
    disk.dispose();
  }
});

/**
 * What could not be done for want of room is reported, and tried again: one write, several at once,
 * or the opening. The build shortens names.
 */
const isNoRoom = (wrong: string) =>
  /^broken: (?:UnknownError|BulkError|AbortError|\w+ no database)/u.test(wrong);
