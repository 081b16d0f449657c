import { appendFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import { killApp, killPage } from '#tests/support/journey/kill-page.ts';
import { isSaved, openAgendaItem, people, signIn } from '#tests/support/journey/steps.ts';
import { typeUntilKilled, watchTyping, type Typed } from '#tests/support/journey/typing.ts';

/*
 * Without network, so that what is there afterwards can only have come from the phone. Twelve
 * kills in every run; KILLS=200 for the long form (see README.md), whose figures go to KILLS_LOG.
 */
const kills = Math.ceil(Number(process.env['KILLS'] ?? 12) / 3);
/**
 * What was typed so many milliseconds before the kill must be there, whatever has been called
 * saved; by the page's own time, since one that a busy machine does not let in can save nothing.
 */
const oldest = 500;

interface Place {
  readonly name: string;
  readonly label: string;
  readonly open: (page: Page) => Promise<void>;
}

const places: readonly Place[] = [
  {
    name: 'a note',
    label: 'Din anteckning',
    open: async (page) => {
      await openAgendaItem(page, 'Idéer att ta hem');
      await page.getByRole('link', { name: 'Anteckna' }).click();
    },
  },
  {
    name: 'a comment to a statement',
    label: 'Kommentar',
    open: async (page) => {
      await page.goto(new URL('/checklista', page.url()).href);
      await page.getByRole('link', { name: 'Börja skatta' }).click();
    },
  },
  {
    name: 'a reflection',
    label: 'Dina tankar',
    open: async (page) => {
      await page.goto(new URL('/kurs/modellkonceptet/reflektion', page.url()).href);
    },
  },
];

for (const { name, label, open } of places) {
  test(`of ${name} nothing is lost when the page or the whole app is killed while one types`, async ({
    server,
    newPhone,
  }) => {
    test.setTimeout(180_000 + kills * 45_000);
    const phone = await newPhone();
    let page = await signIn(phone, server, people.politician);
    await server.stop();
    await open(page);
    const path = new URL(page.url()).pathname;
    let before = '';
    for (let turn = 0; turn < kills; turn += 1) {
      const field = page.getByLabel(label);
      // A field has its limit.
      if (before.length > 1500) before = await beginAnew(page, field);
      const log: Typed[] = [];
      await watchTyping(page, log);
      const typing = typeUntilKilled(field, words(turn));
      await expect.poll(() => log.some((one) => one.kind === 'key')).toBe(true);
      // From the first key on: on a busy machine it may come long after the page has begun to count.
      const first = log.find((one) => one.kind === 'key')?.at ?? 0;
      const typedFor = () => (log.at(-1)?.at ?? 0) - first;
      await expect.poll(typedFor, { intervals: [20] }).toBeGreaterThan(700 + ((turn * 373) % 700));
      page = await (turn % 2 === 0 ? killPage(phone, page, path) : killApp(phone, path));
      await typing;
      const left = await readField(page, label);
      judge({ log, left, before, all: before + words(turn) }, `${name}, kill ${turn + 1}`);
      before = left;
    }
  });
}

/** Longer than anybody types before the kill. */
const words = (turn: number) => ` ${turn + 1}:${' jämställdhet i snöröjningen'.repeat(12)}`;

async function beginAnew(page: Page, field: Locator): Promise<string> {
  const text = `Börjar om ${Date.now()}.`;
  await field.fill(text);
  await isSaved(page, text);
  return text;
}

async function readField(page: Page, label: string): Promise<string> {
  const field = page.getByLabel(label);
  await expect(field).toBeEnabled();
  await expect(field).not.toHaveValue('');
  return field.inputValue();
}

interface Killed {
  readonly log: readonly Typed[];
  readonly left: string;
  readonly before: string;
  /** What there would be without the kill. */
  readonly all: string;
}

function judge({ log, left, before, all }: Killed, what: string): void {
  const keys = log.filter((one) => one.kind === 'key');
  const killedAt = log.at(-1)?.at ?? 0;
  const said = log.filter((one) => one.kind === 'saved').at(-1)?.value ?? before;
  const due = keys.filter((one) => one.at <= killedAt - oldest).at(-1)?.value ?? before;
  const lost = keys.find((one) => one.value.length > left.length);
  note({ what, typed: keys.length, lostMs: lost ? Math.max(0, killedAt - lost.at) : 0 });
  expect(keys.length, `${what}: one was typing`).toBeGreaterThan(0);
  expect(left.startsWith(before), `${what}: what was there before`).toBe(true);
  expect(all.startsWith(left), `${what}: no letter is missing within: ${left.slice(-40)}`).toBe(
    true,
  );
  expect(left.startsWith(said), `${what}: was called saved: ${said.slice(-40)}`).toBe(true);
  expect(left.startsWith(due), `${what}: typed ${oldest} ms before: ${due.slice(-40)}`).toBe(true);
}

function note(figures: object): void {
  const file = process.env['KILLS_LOG'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figures)}\n`);
}
