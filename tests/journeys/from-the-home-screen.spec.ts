import { expect, test } from '#tests/support/journey/journey.ts';
import { people, signIn, status } from '#tests/support/journey/steps.ts';

test('the app can be installed: nothing stands against it, and the manifest is whole', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  const session = await phone.context.newCDPSession(page);
  const { errors, data, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(new URL(url).pathname).toBe('/manifest.webmanifest');
  const manifest = JSON.parse(data ?? '{}') as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: 'Jämsides', lang: 'sv', id: '/', display: 'standalone' });
  const icons = manifest['icons'] as readonly { src: string; purpose?: string }[];
  expect(icons.some((icon) => icon.purpose === 'maskable')).toBe(true);
  const shortcuts = manifest['shortcuts'] as readonly { name: string; url: string }[];
  expect(shortcuts.map((one) => one.name)).toEqual(['Anteckna', 'Kurs', 'Träffar', 'Checklista']);
  const screenshots = (manifest['screenshots'] ?? []) as readonly { src: string }[];
  expect(screenshots.length).toBeGreaterThan(0);
  for (const { src } of [...icons, ...screenshots]) {
    const answer = await page.request.get(server.address + src);
    expect([src, answer.headers()['content-type']]).toEqual([src, 'image/png']);
  }
  // Chromium decides from a page that has stood for a moment.
  await expect
    .poll(async () => (await session.send('Page.getInstallabilityErrors')).installabilityErrors)
    .toEqual([]);
});

test('every page opens from its address without network, also one that was never visited', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const phone = await newPhone();
  let page = await signIn(phone, server, people.politician);
  const [meeting] = await server.sql(`
    select m.id, i.id as item, h.participation_id as seat from public.meeting m
      join public.agenda_item i on i.meeting_id = m.id and i.title = 'Idéer att ta hem'
      cross join (select participation_id from public.seat_card where name = 'Birgitta Ståhl' limit 1) h
    where m.title = 'Lärandeträff 1' and m.place like 'Strandhamn%'`);
  const [statement] = await server.sql('select code from public.statement order by ord limit 1');
  await server.stop();
  await phone.kill();
  const at = `/traffar/${String(meeting?.['id'])}`;
  const course = '/kurs/modellkonceptet';
  const headings: readonly (readonly [path: string, heading: RegExp])[] = [
    ['/', /Birgitta/u],
    ['/kurs', /^Kursen$/u],
    [course, /^Så går modellkonceptet till$/u],
    [`${course}/kontroll`, /^Hur bör den gemensamma skattningen göras\?$/u],
    [`${course}/reflektion`, /./u],
    ['/traffar', /^Er omgång$/u],
    [at, /^Lärandeträff 1$/u],
    [`${at}/${String(meeting?.['item'])}`, /^Idéer att ta hem$/u],
    [
      `${at}/${String(meeting?.['item'])}/anteckna/00000000-0000-4000-8000-000000000001`,
      /Idéer att ta hem$/u,
    ],
    ['/checklista', /^Checklista$/u],
    [`/checklista/${String(meeting?.['seat'])}/${String(statement?.['code'])}`, /./u],
    [`/checklista/${String(meeting?.['seat'])}/gemensam`, /^Granviks gemensamma skattning$/u],
    [`/checklista/${String(meeting?.['seat'])}/laget`, /^Inget är skattat tillsammans än$/u],
    ['/mer', /^Mer$/u],
    ['/synk', /^Allt är synkat$/u],
    ['/synk/00000000-0000-4000-8000-000000000001', /^Det här är redan löst$/u],
    ['/logga-ut', /^Logga ut\?$/u],
    ['/installera', /^Lägg Jämsides på hemskärmen$/u],
    ['/tillganglighet', /^Tillgänglighet/u],
    ['/integritet', /^Dina uppgifter i Jämsides$/u],
    ['/finns/inte', /^Sidan finns inte$/u],
  ];
  page = await phone.open('/');
  for (const [path, heading] of headings) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { level: 1, name: heading }), path).toBeVisible();
    await expect(page, path).toHaveTitle(/Jämsides$/u);
  }
  const lesson = await page.goto(`${server.origin}${course}`).then(async () => {
    await page.getByRole('link', { name: /^Börja, / }).click();
    return page.url();
  });
  await page.goto(lesson);
  await expect(page.getByRole('button', { name: 'Fortsätt' })).toBeVisible();
  await page.goto(`${server.origin}/`);
  await expect(status(page)).toHaveAccessibleName(
    /^Sparat på telefonen, \d+ väntar|^Allt är synkat/u,
  );
});

test('before anybody has signed in the open pages are there without network, and sign-in says what it needs', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await phone.open('/');
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.stop();
  await phone.kill();
  for (const path of ['/installera', '/tillganglighet', '/integritet']) {
    page = await phone.open(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await phone.open('/traffar');
  await page.getByLabel('E-postadress').fill(people.politician);
  await page.getByRole('button', { name: 'Mejla koden' }).click();
  await expect(page.getByText(/Du behöver nät för att få koden/u)).toBeVisible();
  await expect(page.getByLabel('E-postadress')).toHaveValue(people.politician);
});
