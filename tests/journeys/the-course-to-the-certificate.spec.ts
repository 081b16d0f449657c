import type { Page } from '@playwright/test';
import { readCourseFiles } from '#content/build/course-files.ts';
import { readCourse } from '#content/build/read-course.ts';
import { outlineOf } from '#content/course/course-model.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { goTo, people, signIn, status } from '#tests/support/journey/steps.ts';
import { takeModule } from '#tests/support/journey/take-module.ts';

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
