import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import type { Phone } from '#tests/support/journey/phone.ts';
import {
  isSaved,
  isSynced,
  openAgendaItem,
  ourGroup,
  people,
  share,
  signIn,
  writeNote,
} from '#tests/support/journey/steps.ts';
import { meetingToday } from '#tests/support/sql/meeting-today.ts';

/*
 * One learning meeting: Granvik's politician, strategist and manager, Strandhamn that hosts, the
 * mentor, the programme office. Two have no network until afterwards, one is killed in the middle of a
 * sentence, one has a clock that is two days wrong, one loses the right to the group meanwhile, one
 * takes ten pictures and is killed after each.
 */
const item = 'Idéer att ta hem';
const pictures = 10;

const said = {
  host: 'Värden: vi började med ett enda uppdrag.',
  strategist: 'Strategen: kartan ska ritas om i januari.',
  manager: 'Chefen: vi mäter redan könsuppdelat.',
  politician: 'Politikern: nämnden vill ha en sida, inte tio.',
  mentor: 'Mentorn: hos oss tog det ett år.',
  killed: 'Strategen mitt i en mening: styrkedjan brister vid',
} as const;
const tooLate = 'Chefen: det här skrevs när platsen var borta.';
const own = 'Chefen, bara för sig: fråga ekonomen först.';

async function shareWithGroup(page: Page, text: string): Promise<void> {
  await writeNote(page, text);
  await isSaved(page, text);
  await share(page, ourGroup, 'vår grupp');
  await page.getByRole('link', { name: 'Klar' }).click();
  await expect(page.getByText(text).first()).toBeVisible();
}

/** What every later page of this phone takes for the time. */
async function setClockWrong({ context }: Phone, days: number): Promise<void> {
  await context.addInitScript((ahead: number) => {
    const Real = Date;
    const now = () => Real.now() + ahead;
    const wrong = function wrong(...given: readonly number[]) {
      return given.length === 0 ? new Real(now()) : new Real(...(given as [number]));
    };
    globalThis.Date = Object.assign(wrong, Real, {
      now,
      parse: Real.parse,
      UTC: Real.UTC,
      prototype: Real.prototype,
    }) as unknown as DateConstructor;
  }, days * 86_400_000);
}

/** Every text of an entry that lies in the phone's own store. */
function entriesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const [known] = (await indexedDB.databases()).filter((one) =>
      one.name?.startsWith('jamsides-'),
    );
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open(String(known?.name));
      asked.addEventListener('success', () => done(asked.result));
      asked.addEventListener('error', () => failed(asked.error));
    });
    const rows = await new Promise<{ body: string; deleted: boolean }[]>((done) => {
      const asked = db.transaction('note').objectStore('note').getAll();
      asked.addEventListener('success', () => done(asked.result));
    });
    db.close();
    return rows.filter(({ deleted }) => !deleted).map(({ body }) => body);
  });
}

/** A small picture of a board, each another. */
async function photograph(page: Page, nth: number): Promise<Buffer> {
  const address = await page.evaluate((of) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1200, 900];
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no pen');
    for (let at = 0; at < 400; at += 1) {
      pen.fillStyle = `hsl(${of * 36 + at} 60% ${(at * 7) % 100}%)`;
      pen.fillRect((at * 97) % 1200, (at * 61) % 900, 60, 60);
    }
    return canvas.toDataURL('image/jpeg', 0.9);
  }, nth);
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

test('six phones in one meeting: the record holds what was shared once, and each reads what was meant for her', async ({
  server,
  newPhone,
}) => {
  test.setTimeout(900_000);
  await server.sql(meetingToday);
  const emails = {
    politician: people.politician,
    strategist: people.strategist,
    manager: people.manager,
    host: people.partner,
    mentor: people.mentor,
    office: people.office,
  };
  const phones: Record<string, Phone> = {};
  const pages: Record<string, Page> = {};
  for (const [who, email] of Object.entries(emails)) {
    const phone = await newPhone();
    phones[who] = phone;
    pages[who] = await signIn(phone, server, email);
  }
  const page = (who: keyof typeof emails) => {
    const found = phones[who]?.page;
    if (!found) throw new Error(`${who} has no phone`);
    return found;
  };

  await setClockWrong(phones['mentor'] as Phone, 2);
  for (const who of ['host', 'strategist', 'manager'] as const) {
    await openAgendaItem(page(who), item);
    await shareWithGroup(page(who), said[who]);
  }
  await writeNote(page('manager'), own);
  await isSaved(page('manager'), own);
  await page('manager').getByRole('link', { name: 'Klar' }).click();
  for (const who of ['host', 'strategist', 'manager'] as const) await isSynced(page(who));
  await page('politician').reload();
  await openAgendaItem(page('politician'), item);
  // By her phone's clock the meeting was the day before yesterday, and another is the next: she opens it by its address.
  await page('mentor').goto(page('politician').url());
  await isSynced(page('mentor'));
  // shared while the meeting is on: there without anybody asking for it
  await expect(page('politician').getByText(said.host)).toBeVisible({ timeout: 20_000 });
  const at = new URL(page('politician').url()).pathname;

  await server.stop();
  await shareWithGroup(page('politician'), said.politician);
  await shareWithGroup(page('mentor'), said.mentor);
  await shareWithGroup(page('manager'), tooLate);
  await writeNote(page('strategist'), said.killed);
  await isSaved(page('strategist'), said.killed);
  await page('strategist').getByLabel('Din anteckning').pressSequentially(' och sen');
  await phones['strategist']?.kill();
  await phones['strategist']?.open(at);
  await page('strategist').getByText(said.killed).first().click();
  await share(page('strategist'), ourGroup, 'vår grupp');
  await page('strategist').getByRole('link', { name: 'Klar' }).click();
  for (let nth = 0; nth < pictures; nth += 1) {
    const buffer = await photograph(page('politician'), nth);
    const file = { name: `IMG_${nth}.jpg`, mimeType: 'image/jpeg', buffer };
    await page('politician').getByTestId('photo').setInputFiles(file);
    await expect(page('politician').getByLabel('Vad visar bilden?')).toBeVisible();
    await expect(
      page('politician').getByRole('img', { name: 'Bild utan beskrivning' }),
    ).toBeVisible();
    await share(page('politician'), ourGroup, 'vår grupp');
    await phones['politician']?.kill();
    await phones['politician']?.open(at);
    await expect(page('politician').getByText(/^Väntar, /u)).toHaveCount(nth + 1);
  }
  await server.sql(`do $$ begin
    perform set_config('app.machine', 'on', true);
    update public.invitation set state = 'withdrawn' where address = '${people.manager}';
  end $$`);

  await server.start();
  for (const who of ['politician', 'strategist', 'mentor', 'host'] as const) {
    await page(who).reload();
    await isSynced(page(who));
  }
  const texts = await server.sql(
    `select body from public.note where scope_id like 'group:%' and not deleted and origin is not null`,
  );
  const count = (text: string) => texts.filter(({ body }) => String(body).startsWith(text)).length;
  for (const text of Object.values(said)) expect(count(text), text).toBe(1);
  expect(count(tooLate)).toBe(0);
  const kept = await server.sql(
    `select hash from public.material
     where scope_id like 'group:%' and not deleted and arrived_at is not null`,
  );
  expect(kept).toHaveLength(pictures);
  expect(new Set(kept.map(({ hash }) => hash)).size).toBe(pictures);

  const record = at.replace(/[^/]+$/u, 'minnesanteckningar');
  await page('host').goto(`${server.origin}${record}`);
  await page('host').getByRole('button', { name: 'Lägg ut' }).click();
  await isSynced(page('host'));
  for (const who of ['host', 'politician', 'strategist', 'mentor'] as const) {
    await page(who).goto(`${server.origin}${record}`);
    for (const text of Object.values(said))
      await expect(page(who).getByText(text), `${who}: ${text}`).toHaveCount(1, {
        timeout: 90_000,
      });
  }

  // The manager's own stays; of the group nothing does, and what never arrived is shown.
  await page('manager').reload();
  await expect
    .poll(async () => (await entriesOn(page('manager'))).includes(said.host), { timeout: 200_000 })
    .toBe(false);
  const left = await entriesOn(page('manager'));
  expect(left).toContain(own);
  expect(left).toContain(tooLate);
  await page('manager').goto(`${server.origin}/synk`);
  await expect(
    page('manager')
      .getByText(/inte längre tillgång/u)
      .first(),
  ).toBeVisible();
  // The office reads no group's entries on its phone.
  await page('office').reload();
  await isSynced(page('office'));
  expect(await entriesOn(page('office'))).not.toContain(said.host);
});
