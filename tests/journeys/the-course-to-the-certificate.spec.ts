import type { Page } from '@playwright/test';
import { readCourseFiles } from '#content/build/course-files.ts';
import { readCourse } from '#content/build/read-course.ts';
import { outlineOf } from '#content/course/course-model.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { goTo, people, signIn, status } from '#tests/support/journey/steps.ts';

test('a person alone goes from the first lesson to the certificate without network', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const course = outlineOf(readCourse(await readCourseFiles()).course);
  const phone = await newPhone();
  const page = await signIn(phone, server, people.learner);
  await goTo(page, 'Kurs');
  await expect(
    page.getByText('Din strateg och programkontoret ser att du har börjat och blivit klar'),
  ).toBeVisible();
  await server.stop();
  await page.goto(`${server.origin}/kurs/intyg`);
  await expect(page.getByRole('heading', { name: 'Du är inte klar än' })).toBeVisible();
  await page.getByRole('link', { name: 'Till kursen' }).click();

  for (const { number, title } of course.modules) {
    await test.step(title, () => takeModule(page, number));
  }
  await test.step('the end and the certificate', () => finish(page));
  await expect(status(page)).toHaveAccessibleName(/^Sparat på telefonen/u);

  await server.start();
  await page.reload();
  // everything of a whole course at once, on a machine that may be busy
  await expect(status(page)).toHaveAccessibleName(/^Allt är synkat/u, { timeout: 150_000 });
  const [told] = await server.sql(
    `select s.modules_done, s.finished_at is not null as finished from public.course_status s
     join public.invitation i on i.scope_id = s.scope_id and i.user_id = s.author_id
     where i.address = '${people.learner}'`,
  );
  const modules = course.modules.map((module) => module.key).toSorted();
  expect(told).toEqual({ modules_done: modules, finished: true });
  // what was ticked is nobody else's: one person makes no number
  expect(await server.sql('select 1 from public.outcome_count')).toEqual([]);
});

/** Whatever the page offers as the way on, until the module says that it is done. */
async function takeModule(page: Page, number: number): Promise<void> {
  const done = page.getByRole('heading', {
    level: 1,
    name: new RegExp(`^Modul.${number} är klar$`, 'u'),
  });
  const begin = page.getByRole('link', { name: /^(?:Börja|Fortsätt), |^Börja modul/u });
  await begin.first().click();
  for (let steps = 0; steps < 80; steps += 1) {
    const act = page.locator('main button:not([disabled])').last();
    await expect(done.or(act).first()).toBeVisible();
    if (await done.isVisible()) return;
    await stepOn(page);
  }
  throw new Error(`module ${number} has no end`);
}

async function stepOn(page: Page): Promise<void> {
  const before = await place(page);
  const show = page.getByRole('button', { name: 'Visa svaret' });
  // Most answers were only looked at: the person chooses to go on all the same.
  const onward = page.getByRole('button', { name: 'Gå vidare ändå' });
  if (await show.isVisible()) await show.click();
  else if (await onward.isVisible()) await onward.click();
  else {
    const answer = page.getByRole('button', { name: 'Svara' });
    if (await answer.isVisible()) await choose(page);
    // The page before may just be leaving: then there is nothing left to press, and one has come on.
    await page
      .locator('main button')
      .last()
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  }
  await expect.poll(() => place(page)).not.toBe(before);
}

/** The first of every choice: what is wrong is shown afterwards. */
async function choose(page: Page): Promise<void> {
  const groups = new Set<string>();
  for (const radio of await page.locator('main input[type="radio"]').all()) {
    const name = await radio.getAttribute('name');
    if (name === null || groups.has(name)) continue;
    groups.add(name);
    await page
      .locator('main label')
      .filter({ has: page.locator(`input[name="${name}"]`) })
      .first()
      .click();
  }
}

/** What changes when something has happened: the address and what the last button says. */
async function place(page: Page): Promise<string> {
  const words = await page.locator('main button').allInnerTexts();
  return `${page.url()} ${words.join('|')}`;
}

async function finish(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Till ditt intyg' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Du har gått hela kursen' }),
  ).toBeVisible();
  const tick = page.locator('label').filter({ hasText: 'jämställdhetsintegrering som strategi' });
  await tick.click();
  await expect(tick.getByRole('checkbox')).toBeChecked();
  await page.getByRole('link', { name: 'Öppna intyget' }).click();
  await expect(page.getByLabel('Rätta stavningen av namnet')).toHaveValue('Elin Forsmo');
  await page.getByLabel('Rätta stavningen av namnet').fill('Elin Maria Forsmo');
  const paper = page.getByRole('region', { name: 'Så ser intyget ut' });
  for (const words of ['Elin Maria Forsmo', 'Granvik', 'varför jämställdhetsarbete behövs']) {
    await expect(paper.getByText(words).first()).toBeVisible();
  }
  // on paper nothing but the certificate, on one page
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
}
