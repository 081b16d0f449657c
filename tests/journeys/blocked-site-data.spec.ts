import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#tests/support/journey/journey.ts';

/** As a person's own choice in the browser's settings: this browser keeps nothing of any site. */
const keepNothing = { profile: { default_content_setting_values: { cookies: 2 } } };

test('a browser told to keep nothing says so, and how to allow it; nothing is asked for that cannot be kept', async ({
  newPhone,
}) => {
  const settings = mkdtempSync(join(tmpdir(), 'jamsides-settings-'));
  mkdirSync(join(settings, 'Default'));
  writeFileSync(join(settings, 'Default', 'Preferences'), JSON.stringify(keepNothing));
  const phone = await newPhone();
  phone.become(settings);
  rmSync(settings, { recursive: true });
  const page = await phone.open('/traffar');
  await expect(
    page.getByRole('heading', { name: 'Webbläsaren låter inte Jämsides spara' }),
  ).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(
    page.getByRole('heading', { name: 'Webbläsaren låter inte Jämsides spara' }),
  ).toBeVisible();
  expect(phone.wrongs).toEqual([]);
});
