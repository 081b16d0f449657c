import { writtenHere } from '#tests/support/journey/server.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import {
  isSaved,
  isSynced,
  openAgendaItem,
  people,
  score,
  signIn,
  status,
  syncNow,
  waits,
  writeNote,
  goTo,
} from '#tests/support/journey/steps.ts';

const refuse = `
  create function public.refuse_one() returns trigger language plpgsql as $$
  begin
    if new.body like 'Nekas%' then
      raise exception using errcode = '42501';
    end if;
    return new;
  end $$;
  create trigger z_refuse before insert or update on public.note
    for each row execute function public.refuse_one()`;

test('of three changes the server refuses one: two arrive, the third is shown with its reason, kept, and sent when it may', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  for (const statement of refuse.split(/;\s*(?=create trigger)/u)) await server.sql(statement);
  await server.stop();
  await openAgendaItem(page, 'Välkomna');
  await writeNote(page, 'Den första kommer fram');
  await page.getByRole('link', { name: 'Klar' }).click();
  await writeNote(page, 'Nekas av servern men finns kvar');
  await page.getByRole('link', { name: 'Klar' }).click();
  await goTo(page, 'Checklista');
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  await score(page, 3);
  await waits(page, 3);

  await server.start();
  await syncNow(page, /Det mesta är synkat\. Du behöver ta ställning till något/u);
  await expect(status(page)).toHaveAccessibleName('1 kunde inte tas emot – visa');
  const arrived = await server.sql(
    `select body as what from public.note where ${writtenHere} union all
     select score::text from public.own_answer where ${writtenHere}`,
  );
  expect(arrived.map((row) => row['what']).toSorted()).toEqual(['3', 'Den första kommer fram']);

  await phone.kill();
  page = await phone.open('/');
  await expect(status(page)).toHaveAccessibleName('1 kunde inte tas emot – visa');
  await status(page).click();
  await page.getByRole('link', { name: /^Anteckning/u }).click();
  await expect(page.getByText('Du har inte längre rätt att ändra det här.')).toBeVisible();
  await expect(page.getByText('Nekas av servern men finns kvar')).toBeVisible();
  await expect(page.getByText('Finns kvar på den här telefonen', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spara som egen anteckning' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hämta en kopia' })).toBeVisible();

  await server.sql('drop trigger z_refuse on public.note');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await isSynced(page);
  const [row] = await server.sql(
    `select count(*)::int as count from public.note where ${writtenHere}`,
  );
  expect(row).toEqual({ count: 2 });
});

test('a refused text that one changes is sent as it now stands', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  for (const statement of refuse.split(/;\s*(?=create trigger)/u)) await server.sql(statement);
  await openAgendaItem(page, 'Välkomna');
  await writeNote(page, 'Nekas så länge den börjar så');
  await page.getByRole('link', { name: 'Klar' }).click();
  await expect(status(page)).toHaveAccessibleName('1 kunde inte tas emot – visa');
  await expect(page.getByText('Togs inte emot – visa')).toBeVisible();
  await page.getByText('Nekas så länge den börjar så').click();
  await page.getByLabel('Din anteckning').fill('Tas emot när den börjar så');
  await isSaved(page, 'Tas emot när den börjar så');
  await page.getByRole('link', { name: 'Klar' }).click();
  await isSynced(page);
  const rows = await server.sql(`select body from public.note where ${writtenHere}`);
  expect(rows).toEqual([{ body: 'Tas emot när den börjar så' }]);
});
