import { rowId } from '#lib/row-id.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { checkScreen } from '#tests/support/journey/check-screen.ts';
import { goTo, people, signIn, status } from '#tests/support/journey/steps.ts';

test('who has a place already is asked, and only her yes brings the other organisation to her phone', async ({
  server,
  newPhone,
}) => {
  const other = await newPhone();
  const page = await signIn(other, server, people.partner);
  const one = await newPhone();
  const strategist = await signIn(one, server, people.strategist);
  await goTo(strategist, 'Mer');
  await strategist.getByRole('link', { name: /^Deltagande i Granvik/u }).click();
  await strategist.getByRole('link', { name: /^Bjud in fler/u }).click();
  await strategist.getByLabel('En person per rad').fill(`Henrik Sandö; ${people.partner}`);
  await strategist.getByRole('button', { name: 'Bjud in en person' }).click();
  await expect
    .poll(() =>
      server.sql(
        `select state from public.invitation where address = '${people.partner}' and scope_id = 'admin:${rowId('demo', 'in-round', 'granvik')}'`,
      ),
    )
    .toEqual([{ state: 'open' }]);

  await page.goto(`${server.origin}/`);
  const question = page.getByRole('heading', { name: 'Granvik bjuder in dig' });
  await expect(question).toBeVisible();
  await checkScreen(page, 'an invitation elsewhere');
  const scopes = () =>
    server.sql(
      `select m.scope_id from app.scope_member m join auth.users u on u.id = m.user_id
       where u.email = '${people.partner}' and m.scope_id like 'course:%'`,
    );
  expect(await scopes()).toHaveLength(1);
  await page.getByRole('button', { name: 'Tacka ja' }).click();
  await expect(page.getByRole('heading', { name: /^Du är med i Granvik/u })).toBeVisible();
  expect(await scopes()).toHaveLength(2);
  await expect(status(page)).toHaveAttribute('data-state', 'synced');

  await strategist.getByRole('link', { name: /^Inbjudna/u }).click();
  // what others did comes with the next round of syncing
  await strategist.reload();
  await expect(
    strategist.getByRole('link', { name: /Henrik Sandö.*Har loggat in/u }),
  ).toBeVisible();
});
