import { expect, type Page } from '@playwright/test';
import { rowId } from '#lib/row-id.ts';
import type { Server } from './server.ts';
import { isSaved, isSynced, score } from './steps.ts';

/** The demo's ids, by the same rule as its seed. */
export const inRound = (key: string): string => rowId('demo', 'in-round', key);
export const granvik = inRound('granvik');
const version = rowId('checklist_version', 'karna-2026');
/** The one that is open. */
export const occasion = rowId('occasion', rowId('demo', 'round'), version, '3');
export const codes = [
  'U1',
  'D4',
  'A3',
  'A5',
  'A6',
  'A7',
  'C4',
  'C1',
  'C3',
  'C6',
  'D1',
  'B1',
  'D3',
] as const;

export interface Agreed {
  readonly code: string;
  readonly to: number;
  readonly comment?: string;
}

/** On the statement's own joint page. */
export async function agree(
  page: Page,
  server: Server,
  of: Agreed & { readonly participation?: string },
): Promise<void> {
  const { code, to, comment = '', participation = granvik } = of;
  await page.goto(`${server.origin}/checklista/${participation}/gemensam/${code}`);
  await score(page, to);
  if (comment === '') return;
  await page.getByLabel('Kommentar').fill(comment);
  await isSaved(page, comment);
}

/** Looked through and handed in; it is taken in. */
export async function handIn(page: Page, server: Server, participation = granvik): Promise<void> {
  await page.goto(`${server.origin}/checklista/${participation}/lamna-in`);
  await page.getByRole('button', { name: /^Lämna in/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Inlämnat/u })).toBeVisible({
    timeout: 60_000,
  });
}

export async function openForGroup(page: Page, server: Server): Promise<void> {
  await page.goto(`${server.origin}/jamfor/${occasion}/oppna`);
  await page.getByRole('button', { name: 'Öppna för gruppen' }).click();
  await page.getByRole('button', { name: 'Stäng för gruppen' }).waitFor();
  await isSynced(page);
}

/** At the server: a phone says that all is there also before anything is written. */
export const arrives = (server: Server, tbl: string, body: string): Promise<void> =>
  expect
    .poll(() => server.sql(`select 1 from public.${tbl} where body = $1`, [body]), {
      timeout: 60_000,
    })
    .not.toHaveLength(0);

/**
 * One's own scores, card by card with the thumb, from where one is on; how many taps it took. The top
 * stays to ask how one knows, and is passed with *Nästa*.
 */
export async function scoreByCards(
  page: Page,
  scores: readonly number[],
  onCard: (at: number) => Promise<void> = async () => {},
): Promise<number> {
  let taps = 0;
  const tap = async (name: RegExp | string, role: 'button' | 'link') => {
    await page.getByRole(role, { name, exact: true }).tap();
    taps += 1;
  };
  for (const [at, value] of scores.entries()) {
    await onCard(at);
    const { pathname } = new URL(page.url());
    await tap(new RegExp(`^${value} ?(?:Saknas|På väg|På plats)`, 'u'), 'button');
    if (value === 3) await tap('Nästa', 'link');
    await expect.poll(() => new URL(page.url()).pathname, { timeout: 60_000 }).not.toBe(pathname);
  }
  return taps;
}
