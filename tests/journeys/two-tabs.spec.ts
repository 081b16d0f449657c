import type { Page, Request } from '@playwright/test';
import { writtenHere } from '#tests/support/journey/server.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import {
  goTo,
  isSaved,
  isSynced,
  openAgendaItem,
  people,
  score,
  signIn,
  writeNote,
} from '#tests/support/journey/steps.ts';

interface Call {
  readonly page: Page;
  readonly from: number;
  until: number;
}

test('two tabs with the same note and the same score lose nothing, and one of them at a time syncs', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const first = await signIn(phone, server, people.politician);
  const calls = new Map<Request, Call>();
  phone.context.on('request', (request) => {
    if (!/sync_(push|pull)$/u.test(request.url())) return;
    const at = performance.now();
    calls.set(request, { page: request.frame().page(), from: at, until: Number.POSITIVE_INFINITY });
  });
  const end = (request: Request) => {
    const call = calls.get(request);
    if (call) call.until = performance.now();
  };
  phone.context.on('requestfinished', end);
  phone.context.on('requestfailed', end);

  await openAgendaItem(first, 'Välkomna');
  await writeNote(first, 'Rad ett från första fliken.');
  const path = new URL(first.url()).pathname;
  await isSaved(first, 'Rad ett från första fliken.');
  const second = await phone.newTab(path);
  const [inFirst, inSecond] = [first, second].map((page) => page.getByLabel('Din anteckning'));
  if (!inFirst || !inSecond) throw new Error('Two tabs');
  await expect(inSecond).toHaveValue('Rad ett från första fliken.');
  await inSecond.press('Control+End');
  await inSecond.pressSequentially(' Rad två från andra fliken.');
  await expect(inFirst).toHaveValue('Rad ett från första fliken. Rad två från andra fliken.');
  await inFirst.press('Control+End');
  await inFirst.pressSequentially(' Rad tre.');
  await expect(inSecond).toHaveValue(/Rad ett.*Rad två.*Rad tre\.$/u);

  await first.goto(`${server.origin}/checklista`);
  await first.getByRole('link', { name: 'Börja skatta' }).click();
  await expect(first.getByLabel('Kommentar')).toBeVisible();
  await second.goto(first.url());
  // At the same moment: one gives the score, the other says why.
  await Promise.all([score(first, 3), second.getByLabel('Kommentar').fill('Därför en trea')]);
  await isSaved(second, 'Därför en trea');
  for (const page of [first, second]) {
    await expect(page.locator('input[name="score"][value="3"]')).toBeChecked();
    await expect(page.getByLabel('Kommentar')).toHaveValue('Därför en trea');
  }
  await isSynced(first);
  await isSynced(second);
  expect(await server.sql(`select body from public.note where ${writtenHere}`)).toEqual([
    { body: 'Rad ett från första fliken. Rad två från andra fliken. Rad tre.' },
  ]);
  expect(
    await server.sql(`select score, comment from public.own_answer where ${writtenHere}`),
  ).toEqual([{ score: 3, comment: 'Därför en trea' }]);

  const all = [...calls.values()];
  expect(all.length).toBeGreaterThan(2);
  const crossed = all.filter((one) =>
    all.some((two) => two.page !== one.page && two.from < one.until && one.from < two.until),
  );
  expect(crossed).toEqual([]);
});

test('signing out in one tab takes the other along', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const first = await signIn(phone, server, people.politician);
  const second = await phone.newTab('/traffar');
  await expect(second.getByRole('heading', { name: 'Er omgång' })).toBeVisible();
  await goTo(first, 'Mer');
  await first.getByRole('link', { name: 'Logga ut' }).click();
  await first.getByRole('button', { name: 'Logga ut', exact: true }).click();
  for (const page of [first, second]) {
    await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  }
});
