import { rowId } from '#lib/row-id.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { checkScreen, largest, phoneLooks, wide } from '#tests/support/journey/check-screen.ts';
import {
  askForCode,
  choose,
  goTo,
  isSaved,
  isSynced,
  openAgendaItem,
  ourGroup,
  people,
  score,
  share,
  signIn,
  status,
  writeNote,
} from '#tests/support/journey/steps.ts';
import { takeModule } from '#tests/support/journey/take-module.ts';

/*
 * Each screen in four looks: light, dark, 320 px wide, 200 % text. Without network where it can be,
 * so that nothing moves while it is looked at.
 */
test.slow();

const everyLook = [...phoneLooks, wide];

test('before sign-in', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await phone.open('/');
  await expect(page.getByText('Exempeldata', { exact: true })).toBeVisible();
  await checkScreen(page, 'sign-in');
  await page.getByLabel('E-postadress').fill('inte en adress');
  await page.getByRole('button', { name: 'Mejla koden' }).click();
  await expect(
    page.getByText(/Det som står efter @ är inte helt|Adressen saknar @/u),
  ).toBeVisible();
  await checkScreen(page, 'sign-in with a wrong address');
  for (const path of ['/installera', '/tillganglighet', '/integritet']) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkScreen(page, path);
  }
  await page.goto(`${server.origin}/logga-in`);
  await askForCode(page, 'nyfiken@annanstans.example');
  await checkScreen(page, 'code');
  const code = await server.latestCode('nyfiken@annanstans.example');
  await page.getByLabel('Kod, åtta siffror').fill(code === '00000000' ? '11111111' : '00000000');
  await expect(page.getByText(/Koden stämmer inte/u)).toBeVisible();
  await checkScreen(page, 'wrong code');
  await page.getByLabel('Kod, åtta siffror').fill(code);
  await expect(page.getByText(/Vi hittar ingen inbjudan/u)).toBeVisible();
  await checkScreen(page, 'no invitation');
});

test('home and course', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await server.stop();
  await checkScreen(page, 'home', everyLook);
  await goTo(page, 'Kurs');
  await expect(page.getByRole('heading', { level: 1, name: 'Kursen' })).toBeVisible();
  await checkScreen(page, 'course', everyLook);
  await page.goto(`${server.origin}/kurs/modellkonceptet`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkScreen(page, 'module');
  // Every part of every lesson: figures, practice and advice are parts of their own.
  await page.getByRole('link', { name: /^Börja, / }).click();
  const on = page.getByRole('button', { name: /^(Fortsätt|Till .*)$/u });
  for (let part = 0; !page.url().endsWith('/kontroll'); part += 1) {
    const heading = page.getByRole('heading', { level: 1 });
    const looks = part === 0 ? phoneLooks : [largest];
    await checkScreen(page, `lesson ${await heading.innerText()}`, looks);
    const before = page.url();
    await on.click();
    await expect(page).not.toHaveURL(before);
  }
  await choose(page, 'Strategen fyller i, och programkontoret granskar poängen efteråt');
  await checkScreen(page, 'check');
  await page.getByRole('button', { name: 'Svara' }).click();
  await expect(page.getByText('Inte riktigt')).toBeVisible();
  await checkScreen(page, 'check, not yet right');
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await expect(page.getByText('Så här är det')).toBeVisible();
  await checkScreen(page, 'check, shown');
  await page.goto(`${server.origin}/kurs/modellkonceptet/reflektion`);
  await page.getByLabel('Dina tankar').fill('En tanke');
  await expect(page.getByText(/^Sparat på telefonen/u).first()).toBeVisible();
  await checkScreen(page, 'reflection');
  for (const path of ['/kurs/sla-upp/invandningar', '/kurs/sla-upp/historia-och-exempel']) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkScreen(page, path, [largest]);
  }
  await page.goto(`${server.origin}/kurs/finns-inte`);
  await expect(page.getByText('Den delen finns inte')).toBeVisible();
  await checkScreen(page, 'missing part');
});

test('a module recalled, and an organisation’s own figures', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await server.stop();
  const main = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto(`${server.origin}/kurs/modellkonceptet/minns`);
  await expect(page.getByRole('heading', { level: 1, name: /^Minns du/u })).toBeVisible();
  await checkScreen(page, 'recall', everyLook);
  await main('Börja').click();
  await expect(page.getByText(/^1 av/u).first()).toBeVisible();
  await checkScreen(page, 'recall, a question');
  const onward = page.getByRole('button', { name: /^(Nästa fråga|Till slutet)$/u });
  const isOver = page.getByRole('heading', { name: 'Det var alla frågor' });
  while (!(await isOver.isVisible())) {
    await page.getByRole('radio').first().check();
    await main('Svara').click();
    const shown = main('Visa svaret');
    await expect(onward.or(shown)).toBeVisible();
    if (await shown.isVisible()) await shown.click();
    await onward.click();
    await expect(onward).toBeHidden();
  }
  await checkScreen(page, 'recall, over');

  await page.goto(`${server.origin}/kurs/siffror`);
  await expect(page.getByRole('heading', { level: 1, name: 'Granviks siffror' })).toBeVisible();
  await checkScreen(page, 'own figures, none', everyLook);
  await page
    .getByRole('link', { name: 'Skriv in er siffra: Anställda som arbetar heltid' })
    .click();
  await page.getByLabel('Kvinnor, procent').fill('120 %');
  await page.getByLabel('Män, procent').fill('åttio');
  await main('Spara').click();
  await expect(page.getByText(/mer än 100 procent/u)).toBeVisible();
  await checkScreen(page, 'an own figure, wrong', everyLook);
  await page.getByLabel('Kvinnor, procent').fill('71,5 %');
  await page.getByLabel('Män, procent').fill('88');
  await page.getByLabel('Källa').fill('Personalenheten');
  await main('Spara').click();
  await expect(page.getByText('Källa: Personalenheten')).toBeVisible();
  await checkScreen(page, 'own figures, one', everyLook);
  await page.getByRole('link', { name: /^Ändra: Anställda/u }).click();
  await expect(page.getByLabel('Kvinnor, procent')).toHaveValue('71,5');
  await main('Ta bort').click();
  await checkScreen(page, 'an own figure, taken away, asked');
  await page.goto(`${server.origin}/kurs/varfor/tre-roller?del=4`);
  await expect(page.getByText('Källa: Personalenheten')).toBeVisible();
  await checkScreen(page, 'a lesson with an own figure', everyLook);
});

test('a module’s questions offered a week after it, passed over for ever and taken back', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.learner);
  await goTo(page, 'Kurs');
  await server.stop();
  await page.goto(`${server.origin}/kurs/internationellt`);
  await takeModule(page, 3);
  const days = 24 * 60 * 60 * 1000;
  await page.clock.setFixedTime(Date.now() + 8 * days);
  await page.goto(server.origin);
  const offer = page.getByRole('link', { name: /^Minns du modul.3/u });
  await expect(offer).toBeVisible();
  await checkScreen(page, 'home, a module to recall', everyLook);
  await offer.click();
  const never = page.getByRole('button', { name: 'Fråga mig inte igen' });
  await expect(page.getByRole('button', { name: 'Hoppa över den här gången' })).toBeVisible();
  await checkScreen(page, 'recall, offered', everyLook);
  await never.click();
  await expect(page.getByText('Du blir inte frågad igen')).toBeVisible();
  await expect(never).toBeHidden();
  await checkScreen(page, 'recall, no more', everyLook);
  await page.goto(`${server.origin}/kurs`);
  const wish = page.getByRole('switch', { name: /^Fråga mig en vecka efter en modul/u });
  await expect(wish).not.toBeChecked();
  await checkScreen(page, 'course, nothing asked again');
  await wish.click();
  await expect(wish).toBeChecked();
  await page.goto(server.origin);
  await expect(offer).toBeVisible();
});

test('the course in a group, shared thoughts and the certificate', async ({ server, newPhone }) => {
  const phone = await newPhone();
  // a person of the demo who has finished the course
  const page = await signIn(phone, server, 'per@granvik.example');
  await server.stop();
  const open = async (path: string, name: string) => {
    await page.goto(`${server.origin}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkScreen(page, name);
  };
  await open('/kurs', 'course, finished, with a credit');
  await open('/kurs/klar', 'the end of the course');
  await open('/kurs/intyg', 'certificate');
  await open('/kurs/reflektioner', 'shared reflections');
  await open('/kurs/samtal', 'talks');
  await page.getByRole('link', { name: /Nina Berglund ledde/u }).click();
  await checkScreen(page, 'a talk to read');
  await open('/kurs/samtal/nytt/gruppen', 'who is in the room');
  await page.getByRole('button', { name: /^Börja/u }).click();
  await expect(page.getByRole('link', { name: 'Börja från början' })).toBeVisible();
  await checkScreen(page, 'leading a talk', everyLook);
  await page.getByRole('button', { name: 'Lägg till någon' }).click();
  await checkScreen(page, 'somebody more');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Avsluta samtalet' }).click();
  await checkScreen(page, 'the end of a talk, asked');
  await page.getByRole('button', { name: 'Ja, avsluta samtalet' }).click();
  await expect(page.getByText('Samtalet är klart')).toBeVisible();
  await checkScreen(page, 'a talk that is over');
});

test('meetings and notes', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.twoHats);
  await server.stop();
  await checkScreen(page, 'home with two hats');
  await goTo(page, 'Träffar');
  await expect(page.getByRole('heading', { level: 1, name: 'Er omgång' })).toBeVisible();
  await checkScreen(page, 'meetings', everyLook);
  await page.getByRole('link', { name: 'Öppna agendan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lärandeträff 1' })).toBeVisible();
  await checkScreen(page, 'meeting', everyLook);
  await page.getByRole('link', { name: 'Idéer att ta hem' }).click();
  await checkScreen(page, 'agenda item, empty');
  await page.getByRole('link', { name: 'Anteckna' }).click();
  await checkScreen(page, 'write note, empty');
  await page.getByLabel('Din anteckning').fill('En anteckning att dela\nmed två rader');
  await expect(page.getByRole('radio', { name: /^Vår.grupp/u })).toBeEnabled();
  await checkScreen(page, 'write note');
  // With the keyboard over half of the screen one still sees what one writes, and who may read.
  await page.setViewportSize({ width: 360, height: 370 });
  await expect(page.getByLabel('Din anteckning')).toBeInViewport({ ratio: 0.9 });
  await expect(page.getByRole('combobox', { name: 'Vem får läsa?' })).toBeInViewport({
    ratio: 0.9,
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Så skyddas den' }).click();
  await checkScreen(page, 'how a private note is protected');
  await page.getByRole('button', { name: 'Stäng' }).click();
  await choose(page, /^Vår.grupp/u);
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkScreen(page, 'share sheet');
  await page.getByRole('button', { name: 'Dela med vår grupp' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await checkScreen(page, 'write note, shared');
  await choose(page, /^Bara.jag/u);
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkScreen(page, 'withdraw sheet');
  await page.getByRole('button', { name: 'Fortsätt dela' }).click();
  await page.getByRole('link', { name: 'Klar' }).click();
  await checkScreen(page, 'agenda item with a note');
  const meeting = new URL(page.url()).pathname.split('/')[2] ?? '';
  await page.goto(`${server.origin}/traffar/${meeting}/narvaro`);
  await expect(page.getByRole('heading', { level: 1, name: /^Närvarande/u })).toBeVisible();
  await checkScreen(page, 'attendance');
  await page.goto(`${server.origin}/traffar/${meeting}/plus-minus`);
  await expect(page.getByRole('heading', { level: 1, name: 'Hur var dagen?' })).toBeVisible();
  await checkScreen(page, 'plus, minus, interesting');
  await page.goto(`${server.origin}/traffar/${meeting}/skarm`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkScreen(page, 'the wall');
  await page.goto(`${server.origin}/att-gora/ny?traff=${meeting}`);
  await page.getByLabel('Vad ska göras?').fill('Ring Amina');
  await checkScreen(page, 'new to-do');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible();
  await checkScreen(page, 'to-dos, none of mine');
  await page
    .getByRole('radio', { name: /^Gran|^Region|^Mellan/u })
    .first()
    .check();
  await checkScreen(page, 'to-dos of ours', everyLook);
  await page.goto(`${server.origin}/traffar/${meeting}/material`);
  await expect(page.getByRole('heading', { level: 1, name: 'Filer' })).toBeVisible();
  await checkScreen(page, 'files, none yet');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await checkScreen(page, 'adding a file');
  await page.getByRole('button', { name: 'Lägg till länk' }).click();
  await page.getByRole('button', { name: 'Spara länken' }).click();
  await checkScreen(page, 'a link that lacks its address');
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Lägg till' }).click();
  const presentation = { name: 'Presentation.pdf', mimeType: 'application/pdf' };
  await page
    .getByTestId('file')
    .setInputFiles({ ...presentation, buffer: Buffer.from('%PDF-1.7 något') });
  await expect(page.getByRole('heading', { level: 1, name: 'Presentation' })).toBeVisible();
  await checkScreen(page, 'a file that waits');
  await page.getByRole('button', { name: 'Ta bort' }).click();
  await checkScreen(page, 'taking a file away, asked');
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('link', { name: 'Filer' }).click();
  await expect(page.getByText(/^Väntar/u)).toBeVisible();
  await checkScreen(page, 'files', everyLook);
  await page.goto(`${server.origin}/traffar/finns-inte`);
  await expect(page.getByText('Träffen finns inte på den här telefonen').first()).toBeVisible();
  await checkScreen(page, 'missing meeting');
});

test('the record of a meeting, and search', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, 'strateg@strandhamn.example');
  await server.stop();
  await openAgendaItem(page, 'Välkomna');
  await writeNote(page, 'Vi började med ett enda uppdrag.');
  await share(page, ourGroup, 'vår grupp');
  await page.getByRole('link', { name: 'Klar' }).click();
  const meeting = `${server.origin}/traffar/${demoId('meeting', '1', '1')}`;
  await page.goto(`${meeting}/minnesanteckningar`);
  await page.getByRole('button', { name: /^Oskar Tallhed/u }).click();
  await checkScreen(page, 'a record, its writer’s draft', everyLook);
  await page.getByRole('button', { name: 'Ändra texten' }).last().click();
  await page.getByLabel('Stycket, som det ska läsas').fill('Vi började med ett uppdrag.');
  await checkScreen(page, 'a paragraph of a record, to change');
  await page.getByRole('button', { name: 'Klar', exact: true }).click();
  await expect(page.getByText('Anteckningen är orörd', { exact: false })).toBeVisible();
  await checkScreen(page, 'a source that reads otherwise');
  await page.getByRole('button', { name: 'Lägg ut' }).click();
  await expect(page.getByRole('link', { name: 'Stämmer det?' })).toBeVisible();
  await checkScreen(page, 'a record laid out', everyLook);
  await page.getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkScreen(page, 'a record, about to be taken back');
  await page.goto(`${meeting}/stammer-det`);
  await page.getByRole('button', { name: 'Föreslå ändring' }).first().click();
  await checkScreen(page, 'a proposal being written');
  await page.getByLabel('Så borde det stå').fill('Vi började med två uppdrag.');
  await page.getByRole('button', { name: 'Spara förslaget' }).click();
  await expect(page.getByText('Ditt förslag')).toBeVisible();
  await checkScreen(page, 'a proposal', everyLook);
  await page.goto(`${server.origin}/sok?q=uppdrag`);
  await expect(page.getByRole('heading', { name: 'Anteckningar', exact: true })).toBeVisible();
  await checkScreen(page, 'search', everyLook);
  await page.getByRole('searchbox').fill('finns inte');
  await expect(page.getByText('Inget med ”finns inte”.')).toBeVisible();
  await checkScreen(page, 'search, nothing found');
});

test('before a meeting, and arranging it', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, 'strateg@strandhamn.example');
  await server.stop();
  await goTo(page, 'Träffar');
  await page.getByRole('link', { name: 'Öppna agendan' }).click();
  await page.getByRole('button', { name: 'Jag kommer' }).click();
  await expect(page.getByRole('heading', { name: 'Du kommer' })).toBeVisible();
  await page.getByText('Granvik', { exact: true }).click();
  await page.getByRole('button', { name: 'Lägg till något att ta upp' }).click();
  await page.getByLabel('Vad vill du ta upp?').fill('Vad kostar statistik per kön?');
  await checkScreen(page, 'meeting, answered');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await page.getByRole('link', { name: /^Ordna träffen/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ordna träffen' })).toBeVisible();
  await page.getByRole('button', { name: /Välkomna/u }).click();
  await page.getByText('Dagar att hålla').click();
  await checkScreen(page, 'arrange a meeting', everyLook);
  await page.getByRole('button', { name: 'Ställ in träffen' }).click();
  await checkScreen(page, 'cancel a meeting, asked');
  await page.getByRole('dialog').getByRole('button', { name: 'Ställ in träffen' }).click();
  await expect(page.getByText('Träffen är inställd')).toBeVisible();
  await page.getByRole('link', { name: 'Lärandeträff 1' }).click();
  await checkScreen(page, 'cancelled meeting');
});

test('checklist, sync and leaving', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await goTo(page, 'Mer');
  await checkScreen(page, 'mer', everyLook);
  await status(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Allt är synkat' })).toBeVisible();
  await checkScreen(page, 'sync, nothing waits');
  await page.goto(`${server.origin}/logga-ut`);
  await expect(page.getByRole('heading', { level: 1, name: 'Logga ut?' })).toBeVisible();
  await checkScreen(page, 'sign out');
  await page.goto(`${server.origin}/finns/inte`);
  await checkScreen(page, 'not found');

  await server.sql(`create function public.refuse_all() returns trigger language plpgsql as
    $$ begin raise exception using errcode = '42501'; end $$`);
  await server.sql(`create trigger z_refuse before insert or update on public.note
    for each row execute function public.refuse_all()`);
  await openAgendaItem(page, 'Välkomna');
  await writeNote(page, 'Den här tar servern inte emot');
  await page.getByRole('link', { name: 'Klar' }).click();
  await expect(status(page)).toHaveAccessibleName('1 kunde inte tas emot – visa');
  await checkScreen(page, 'agenda item with a refused note');
  await server.stop();
  await page.goto(`${server.origin}/checklista`);
  await expect(page.getByRole('link', { name: 'Börja skatta' })).toBeVisible();
  await checkScreen(page, 'checklist, untouched');
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  await expect(page.getByLabel('Kommentar')).toBeVisible();
  await checkScreen(page, 'statement');
  await score(page, 1);
  await page.getByLabel('Kommentar').fill('Därför');
  await expect(page.getByText(/väntar på nät|Sparat/u).first()).toBeVisible();
  await checkScreen(page, 'statement, scored');
  await page.goto(`${server.origin}/checklista`);
  await expect(page.getByText(/1 av 13/u).first()).toBeVisible();
  await checkScreen(page, 'checklist', everyLook);
  await page.goto(`${server.origin}/synk`);
  await page.getByRole('button', { name: 'Synka nu' }).click();
  await expect(page.getByText(/Jämsides gick inte att nå/u)).toBeVisible({ timeout: 90_000 });
  await checkScreen(page, 'sync, something waits and something was refused', everyLook);
  await page.getByRole('link', { name: /^Anteckning/u }).click();
  await expect(page.getByText('Den här tar servern inte emot')).toBeVisible();
  await checkScreen(page, 'problem');
  await page.getByRole('button', { name: 'Ta bort min ändring' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkScreen(page, 'problem, about to discard');
  await page.goto(`${server.origin}/logga-ut`);
  await expect(
    page.getByRole('heading', { name: /finns bara på den här telefonen/u }),
  ).toBeVisible();
  await checkScreen(page, 'sign out with unsent work');
  await page.getByRole('button', { name: /^Ta bort .* logga ut$/u }).click();
  await checkScreen(page, 'about to erase');
});

test('what an organisation assesses together', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.politician);
  await server.stop();
  await goTo(page, 'Checklista');
  await page.getByRole('link', { name: 'Börja skatta' }).click();
  await expect(page.getByLabel('Kommentar')).toBeVisible();
  const own = page.url().split('/').slice(0, -1).join('/');
  await page.goto(`${own}/gemensam`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Granviks gemensamma skattning' }),
  ).toBeVisible();
  await checkScreen(page, 'joint assessment', everyLook);
  await page.getByRole('link', { name: 'Börja skatta tillsammans' }).click();
  await expect(page.getByLabel('Kommentar')).toBeVisible();
  await score(page, 2);
  await page.getByLabel('Kommentar').fill('Därför tillsammans');
  await isSaved(page, 'Därför tillsammans');
  await checkScreen(page, 'joint statement');
  for (const part of ['laget', 'lamna-in', 'inlamnat/1', 'excel', 'las-in']) {
    await page.goto(`${own}/${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkScreen(page, part);
  }
  const list = (text: string) => ({ name: 'lista.csv', mimeType: '', buffer: Buffer.from(text) });
  const file = page.getByTestId('file');
  await file.setInputFiles(list('ingen lista'));
  await expect(page.getByText('Inga påståenden hittades')).toBeVisible();
  await checkScreen(page, 'a file without a list');
  await file.setInputFiles(list('Kod;1;2;3;Kommentar\nU1;x;;;Ny\nA3;x;x;;\nA5;;x;;\n'));
  await expect(page.getByText('Inget är sparat än')).toBeVisible();
  await checkScreen(page, 'preview of a list', everyLook);
});

test('those with other seats', async ({ server, newPhone }) => {
  const phone = await newPhone();
  for (const email of [people.learner, people.office, people.mentor]) {
    const page = await signIn(phone, server, email);
    await checkScreen(page, `home of ${email}`);
    if (email === people.mentor) {
      await page.goto(`${server.origin}/checklista`);
      await expect(page.getByRole('heading', { name: 'Mentorn skattar inte' })).toBeVisible();
      await checkScreen(page, 'checklist of a mentor');
      await page.goto(`${server.origin}/att-vara-mentor`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await checkScreen(page, 'what a mentor does');
      await page.goto(`${server.origin}/vem-ar-vem`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await checkScreen(page, 'who is who', everyLook);
    }
    await page.goto(`${server.origin}/logga-ut`);
    await isSynced(page);
    await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  }
});

/** The demo's ids, by the same rule as its seed. */
const demoId = (...names: readonly string[]) => rowId('demo', ...names);
const occasionOf = (number: number) =>
  rowId('occasion', demoId('round'), rowId('checklist_version', 'karna-2026'), String(number));

test('one’s own way, and the group side by side', async ({ server, newPhone }) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.strategist);
  await server.stop();
  const own = `/checklista/${demoId('in-round', 'granvik')}`;
  const look = async (path: string, name = path) => {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkScreen(page, name);
  };
  for (const part of ['kort', 'kort-klart', 'lamna', 'forflyttning', 'att-se-over', 'tillfallen'])
    await look(`${own}/${part}`, part);
  await look(`${own}/tillfallen/nytt`, 'an occasion of one’s own');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await checkScreen(page, 'an occasion without a name');
  await page.getByLabel('Vad ska det heta?').fill('Halvtid');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Halvtid' })).toBeVisible();
  await checkScreen(page, 'an occasion of one’s own, added');
  await page.getByRole('link', { name: 'Ändra namn och datum' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ändra tillfället' })).toBeVisible();
  await checkScreen(page, 'an occasion of one’s own, to change');
  await page.goto(`${server.origin}${own}/tillfallen`);
  await page.getByRole('link', { name: /Inför lärandeträff 1/u }).click();
  await page.getByRole('button', { name: 'Skatta vid det här tillfället' }).click();
  await expect(page.getByText(/^Din skattning inför lärandeträff 1/u)).toBeVisible();
  await checkScreen(page, 'the checklist with two occasions open');
  await page.goto(`${server.origin}${own}/lamna`);
  await page.getByRole('button', { name: 'Jag deltar utan egen skattning' }).click();
  await expect(page.getByRole('heading', { name: 'Du deltar utan egen skattning' })).toBeVisible();
  await checkScreen(page, 'takes part without scores');
  await look(`${own}/gemensam`, 'where the seats differ');
  await look(`${own}/gemensam/A5`, 'a statement where they differ');
  await look(`${own}/gemensam/lika`, 'where they agree');

  await page.goto(`${server.origin}/jamfor`);
  for (const view of ['Skillnader', 'Alla 13', 'Över tid']) {
    await choose(page, view);
    await checkScreen(page, `side by side: ${view}`, everyLook);
  }
  await look(`/jamfor/${occasionOf(2)}/oppna`, 'opened for the group');
  await look(`/jamfor/${occasionOf(3)}/oppna`, 'to be opened for the group');
  await look('/jamfor/excel', 'the comparison as a file');
  await look('/fragor', 'no questions');
  await page.goto(`${server.origin}/jamfor`);
  await page.getByRole('button', { name: 'Fråga Strandhamn' }).first().click();
  await page.getByLabel('Fråga Strandhamn').fill('Hur gjorde ni?');
  await checkScreen(page, 'asking');
  await page.getByRole('button', { name: 'Ställ frågan' }).click();
  await expect(page.getByText('Frågan är ställd')).toBeVisible();
  await checkScreen(page, 'asked');
  await page.getByRole('link', { name: 'Visa frågan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur gjorde ni?' })).toBeVisible();
  await checkScreen(page, 'a question', everyLook);
  await look('/fragor', 'questions');
});

test('side by side for a mentor, and for a group that has not opened', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  let page = await signIn(phone, server, people.mentor);
  for (const path of [
    '/jamfor',
    '/jamfor/excel',
    '/fragor',
    `/fragor/rad/${demoId('in-round', 'bjorkliden')}`,
    `/fragor/rad/${demoId('in-round', 'bjorkliden')}/A5`,
  ]) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkScreen(page, `mentor ${path.slice(0, 12)}`);
  }
  const other = await newPhone();
  page = await signIn(other, server, people.otherGroup);
  for (const path of ['/jamfor', `/jamfor/${occasionOf(2)}/oppna`]) {
    await page.goto(server.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkScreen(page, `not opened ${path.slice(0, 12)}`);
  }
});

test('improvement works, a test from plan to decision, and its figures', async ({
  server,
  newPhone,
}) => {
  const phone = await newPhone();
  const page = await signIn(phone, server, people.manager);
  await server.stop();
  const press = (name: RegExp) => page.getByRole('button', { name }).click();
  const seen = async (name: string | RegExp, screen: string) => {
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await checkScreen(page, screen, everyLook);
  };
  await page.goto(`${server.origin}/forbattringar`);
  await seen('Förbättringar', 'improvement works, none');
  await page.goto(`${server.origin}/forbattringar/ny`);
  await seen('Ny förbättring', 'a new work');
  await page.getByLabel('Vad vill ni förbättra?').fill('Lika mycket träning på korttidsboendet');
  await press(/^Börja$/u);
  await seen(/^Lika mycket träning/u, 'a work, just begun');
  const work = page.url();
  await page.goto(`${work}/nyckeltal`);
  await seen('Nyckeltal', 'figures, none');
  await page.getByLabel('Vad mäter ni?').fill('Minuter träning i veckan');
  await page.getByLabel('Källa').fill('Egen mätning');
  await press(/^Lägg till nyckeltal$/u);
  await page.getByRole('radio', { name: 'Klistra in' }).check();
  const rows = Array.from({ length: 12 }, (_, at) => `v. ${at + 1} 2026;${31 + at};${52 - at}`);
  await page.getByLabel('Klistra in rader').fill([...rows, 'hoppsan;1'].join('\n'));
  await seen(/^Minuter träning/u, 'a figure, pasted and not kept');
  await press(/^Lägg till 12 rader$/u);
  await seen(/^Minuter träning/u, 'a figure with its chart');
  await page.goto(work);
  await press(/^Planera test.1$/u);
  await page.getByLabel('Vad ska ni pröva?').fill('Träningen in på schemat');
  await press(/^Nästa fråga$/u);
  await page.getByLabel('Till', { exact: true }).fill('2026-03-20');
  await seen('Planera', 'a plan');
  await press(/^Svara: Vad tror ni händer/u);
  await page.getByLabel('Vad tror ni händer?').fill('Skillnaden halveras');
  await press(/^Börja testet$/u);
  await seen('Göra', 'a test under way');
  await page.goto(work);
  await seen(/^Lika mycket träning/u, 'a work with a test');
  await page.getByRole('link', { name: 'Skriv vad ni såg' }).click();
  await page.getByLabel('Vad såg ni?').fill('Flera ville kunna gå i trappa');
  await seen('Studera', 'a test to study');
  await page.goto(`${work}/andra`);
  await seen('Ändra arbetet', 'a work to change');
});
