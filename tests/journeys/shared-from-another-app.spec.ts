import type { Page } from '@playwright/test';
import { checkScreen, phoneLooks, wide } from '#tests/support/journey/check-screen.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import {
  askForCode,
  isInstalled,
  isSaved,
  isSynced,
  people,
  signIn,
} from '#tests/support/journey/steps.ts';
import type { Phone } from '#tests/support/journey/phone.ts';
import { meetingToday } from '#tests/support/sql/meeting-today.ts';

const everyLook = [...phoneLooks, wide];

/** As the phone's *Dela* does: a form is sent to the address that the manifest names. */
async function shareTo(
  page: Page,
  parts: Readonly<Record<string, string>>,
  { files = [] as readonly Shared[], origin = '' } = {},
): Promise<void> {
  const gone = page.waitForEvent('framenavigated');
  const action = `${origin}/anteckna/delat`;
  await page.evaluate(sendForm, { parts, files, action });
  await gone;
}
interface Shared {
  readonly name: string;
  readonly base64: string;
}
interface Form {
  readonly parts: Readonly<Record<string, string>>;
  readonly files: readonly Shared[];
  readonly action: string;
}
function sendForm({ parts, files, action }: Form): void {
  const method = 'post';
  const enctype = 'multipart/form-data';
  const form = Object.assign(document.createElement('form'), { method, action, enctype });
  const picked = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    picked.items.add(new File([bytes], name));
  }
  const input = Object.assign(document.createElement('input'), { type: 'file', name: 'files' });
  input.multiple = true;
  input.files = picked.files;
  if (files.length > 0) form.append(input);
  for (const [name, value] of Object.entries(parts)) {
    const field = Object.assign(document.createElement('textarea'), { name, value });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

/** From now on, until it is killed: opened from the home screen, as what *Dela* opens is, and not in a browser's tab. */
async function asInstalled({ context }: Phone): Promise<void> {
  await context.addInitScript(() => {
    const ask = globalThis.matchMedia.bind(globalThis);
    globalThis.matchMedia = (query) => ask(query === '(display-mode: standalone)' ? 'all' : query);
  });
}

test('shared before anybody has signed in, without network, and the app killed: it is there for whoever signs in', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const phone = await newPhone();
  let page = await phone.open('/');
  await isInstalled(page);
  await server.stop();
  await shareTo(page, { title: 'En artikel', text: 'Läs den här', url: 'https://a.example/1' });
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await phone.kill();
  page = await phone.open('/');
  await shareTo(page, { text: 'Och den andra' });
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await phone.kill();
  await server.start();
  page = await phone.open('/logga-in');
  await askForCode(page, people.politician);
  await page.getByLabel('Kod, åtta siffror').fill(await server.latestCode(people.politician));
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
  await page.goto(`${server.origin}/`);
  await page.getByRole('link', { name: /^Två delade texter väntar/u }).click();
  await expect(page.getByRole('heading', { name: 'Delat hit' })).toBeVisible();
  await expect(page.getByText(/^En artikel/u)).toBeVisible();
  await expect(page.getByText('Och den andra')).toBeVisible();
  await page.getByText('Välj punkt').first().click();
  await page.getByText('Lärandeträff 1').first().click();
  await page
    .getByRole('button', { name: /^Välkomna/u })
    .first()
    .click();
  await expect(page.getByLabel('Din anteckning')).toHaveValue(/^En artikel/u);
});

test('one’s own goes straight into the meeting that is on, without network; the shortcut too; a very long one is whole', async ({
  server,
  newPhone,
}) => {
  test.slow();
  await server.sql(meetingToday);
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await expect(page.getByRole('link', { name: 'Anteckna' })).toBeVisible();
  await server.stop();
  await asInstalled(phone);
  const long = `Början ${'ord '.repeat(5000)}slutet`;
  await shareTo(page, { text: long });
  await expect(page).toHaveURL(/\/anteckna\/[\da-f-]+$/u);
  await expect(page.getByLabel('Din anteckning')).toHaveValue(long);
  await isSaved(page, long);
  await expect(page.getByText(/tecken för mycket\. Allt är kvar/u)).toBeVisible();
  await page.goto(`${server.origin}/anteckna`);
  await expect(page.getByLabel('Din anteckning')).toHaveValue('');
});

test('where one writes with no meeting on, and what waits, in every look', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await server.stop();
  await page.goto(`${server.origin}/anteckna`);
  await page.getByText('Lärandeträff 1').first().click();
  await expect(page.getByRole('button', { name: /^Välkomna/u }).first()).toBeVisible();
  await checkScreen(page, 'where to write', everyLook);
  await shareTo(page, { text: 'Ett' });
  await expect(page.getByRole('heading', { name: 'Delat hit' })).toBeVisible();
  await checkScreen(page, 'one shared text', everyLook);
  await shareTo(page, { text: 'ö'.repeat(10_020) });
  await expect(page.getByRole('heading', { name: 'Text 2' })).toBeVisible();
  await checkScreen(page, 'two shared texts', everyLook);
  await page.getByRole('button', { name: 'Ta bort' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkScreen(page, 'a shared text, about to be taken away');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Ett', { exact: true })).toBeHidden();
  await page.goto(`${server.origin}/anteckna/delat?fullt&stor&sort`);
  await expect(page.getByText('Det fick inte plats')).toBeVisible();
  await checkScreen(page, 'what was shared and not taken', everyLook);
  await shareTo(page, {}, { files: [pdf('Nuläget i Granvik.pdf')] });
  await expect(page.getByText('Nuläget i Granvik.pdf')).toBeVisible();
  await checkScreen(page, 'a shared file', everyLook);
});

const pdf = (name: string): Shared => ({ name, base64: btoa(`%PDF-1.7 ${name}`) });
/** One dot, as a picture. */
const picture: Shared = {
  name: 'IMG_2041.png',
  base64:
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};

test('a picture is on the phone before any page is, offline and killed, and lies at the meeting that is on, once', async ({
  server,
  newPhone,
}) => {
  test.slow();
  await server.sql(meetingToday);
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  await expect(page.getByRole('link', { name: 'Anteckna' })).toBeVisible();
  await server.stop();
  await asInstalled(phone);
  // killed as soon as it has been sent: the worker has it, whether a page has come or not
  await page.evaluate(sendForm, {
    parts: { text: 'Tre rutor på tavlan' },
    files: [picture],
    action: '/anteckna/delat',
  });
  await expect(page).toHaveURL(/delat\?text=|material/u);
  await phone.kill();
  page = await phone.open('/anteckna/delat');
  const put = page.getByRole('button', { name: /^Lägg till på/u });
  const field = page.getByLabel('Vad visar bilden?');
  await expect(put.or(page.getByText('Inget väntar här')).first()).toBeVisible();
  if (await put.isVisible()) {
    await put.click();
    await expect(field).toHaveValue('Tre rutor på tavlan');
  }
  await asInstalled(phone);
  await shareTo(page, { text: 'Den andra' }, { files: [picture] });
  await expect(page).toHaveURL(/\/material\/[\da-f-]+$/u);
  await expect(field).toHaveValue('Den andra');
  await expect(page.getByRole('img', { name: 'Den andra' })).toBeVisible();
  await shareTo(page, {}, { files: [pdf('Ett.pdf'), pdf('Två.pdf')] });
  await expect(
    page.getByLabel('Din anteckning').or(page.getByText('Bilder')).first(),
  ).toBeVisible();
  await server.start();
  await isSynced(page);
  const query = `select title, description, agenda_item_id from public.material
    where not deleted and title ~ '^(Bild|Ett|Två)' and scope_id like 'user:%' order by put_at, title`;
  const rows = await server.sql(query);
  expect(rows.map(({ description }) => description)).toEqual([
    'Tre rutor på tavlan',
    'Den andra',
    '',
    '',
  ]);
  expect(rows.every(({ agenda_item_id }) => agenda_item_id !== null)).toBe(true);
});

test('a form that another site sends is not kept, and one is told', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await phone.context.route('http://annan.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Annan</title>' }),
  );
  await page.goto('http://annan.example/');
  await shareTo(page, { text: 'Köp nu' }, { files: [pdf('Ond.pdf')], origin: server.origin });
  await expect(page.getByText('En annan webbplats försökte spara något här')).toBeVisible();
  await expect(page.getByText('Köp nu')).toBeHidden();
  await page.goto(`${server.origin}/anteckna/delat`);
  await expect(page.getByText('Inget väntar här')).toBeVisible();
});
