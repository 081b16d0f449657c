import { readCourseFiles } from '#content/build/course-files.ts';
import { readCourse } from '#content/build/read-course.ts';
import { checkScreen, largest } from '#tests/support/journey/check-screen.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { people, signIn } from '#tests/support/journey/steps.ts';

/*
 * What the course is made of, without network, on a phone that has never opened any of it: each
 * kind of figure and of question, the factors' pages, a page to look up, the search.
 */
test.slow();

/** The first screenful that each kind of figure stands on. */
async function figures(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const module of readCourse(await readCourseFiles()).course.modules)
    for (const lesson of module.lessons)
      for (const [index, part] of lesson.parts.entries())
        for (const { kind } of part.body)
          if (!found.has(kind) && kind !== 'paragraph')
            found.set(kind, `/kurs/${module.key}/${lesson.key}?del=${index + 1}`);
  return found;
}

test('figures, questions, factors and search, without network and in every look', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await server.stop();
  const open = async (path: string) => {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  for (const [kind, path] of await figures()) {
    await open(path);
    await checkScreen(page, kind, [largest]);
  }

  await open('/kurs/varfor/kontroll?fraga=3');
  await expect(page.getByRole('group').first()).toBeVisible();
  for (const thing of await page.getByRole('group').all())
    await thing.getByRole('radio', { name: 'Chef' }).check();
  await page.getByRole('button', { name: 'Svara' }).click();
  await expect(page.getByText('Inte riktigt', { exact: true })).toBeVisible();
  await checkScreen(page, 'matching, not yet right');

  await open('/kurs/politiken/kontroll?fraga=3');
  const down = page.getByRole('button', { name: /^Flytta ner/u }).first();
  const name = await down.getAttribute('aria-label');
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/: plats 2 av \d$/u)).toBeAttached();
  await expect(page.getByRole('button', { name: name ?? '', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Svara' }).click();
  await expect(page.getByText('Inte riktigt')).toBeVisible();
  await checkScreen(page, 'order, not yet right');

  await open('/kurs/faktorer');
  await checkScreen(page, 'factors', [largest]);
  await page.getByRole('link', { name: /^1 /u }).click();
  await expect(page.getByRole('heading', { name: 'Kommunikationstips' })).toBeVisible();
  await checkScreen(page, 'factor', [largest]);

  await open('/kurs/sla-upp/invandningar');
  await checkScreen(page, 'objections', [largest]);

  await open('/kurs/sok');
  await page.getByRole('searchbox').fill('forskola');
  await expect(page.locator('mark').first()).toHaveText(/förskola/iu);
  await checkScreen(page, 'search', [largest]);
  const hit = page.getByRole('main').getByRole('link').first();
  const address = await hit.getAttribute('href');
  await hit.click();
  await expect(page).toHaveURL(server.origin + (address ?? ''));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Back, what one asked for is still there.
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('forskola');
});
