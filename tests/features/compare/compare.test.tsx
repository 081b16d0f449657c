// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { LocalProvider } from '#data/use-live.ts';
import { ComparePage } from '#features/compare/compare-page.tsx';
import { OpenPage } from '#features/compare/open/open-page.tsx';
import { rowId } from '#lib/row-id.ts';
import { granvik, occasionId, statementId } from '#tests/support/rows/checklist-rows.ts';
import {
  bjorkliden,
  drawnSeen,
  handIn,
  makeComparePhone,
  open,
  openAsDrawn,
  sayYes,
  strandhamn,
  tallmo,
} from '#tests/support/rows/compare-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { paths } from '#ui/paths.ts';

let local: TestLocal;
const width = (isWide: boolean) => () => ({
  matches: isWide,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  vi.stubGlobal('matchMedia', width(false));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(
  hat: Hat = granvik,
  seed: (local: TestLocal) => Promise<unknown> = openAsDrawn,
) {
  local = await makeComparePhone(hat);
  await seed(local);
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[paths.compare]}>
        <Routes>
          <Route path={paths.compare} element={<ComparePage />} />
          <Route path={paths.openForGroup(':occasion')} element={<OpenPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
  await screen.findByRole('heading', { name: 'Sida vid sida' });
}
const look = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));

test('what can be learned comes first, in their words and with how they know; then more, by how far apart', async () => {
  await show();
  await screen.findByRole('heading', { name: 'Strandhamn har 3 där ni har 1' });
  const block = screen.getByText('Egna jämställdhetsmål').closest('section') as HTMLElement;
  within(block).getByText('Så gör vi 1 A7');
  within(block).getByText('Så vet de: Sidan 5');
  within(block).getByText('Granvik 1, Strandhamn 3, Tallmo 2');
  const rows = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  expect(rows()).toEqual([
    'Uppdrag från cheferna',
    'Bild av styrkedjan',
    'Konsekvenser före beslut',
  ]);
  screen.getByText('Tallmo har 3 där ni har 2.');
  fireEvent.click(screen.getByRole('button', { name: 'Visa två till' }));
  expect(rows()).toHaveLength(5);
  screen.getByText('Det de kan fråga er om');
  screen.getByText('Tre påståenden där ni har kommit längre');
  screen.getByText('Lika hos alla tre');
  expect(document.body.textContent).not.toMatch(/procent|medel|summa|bäst|sämst/iu);
});

test('that nobody wrote is another thing than that they did not share', async () => {
  await show(granvik, async (local) => {
    await openAsDrawn(local);
    await open(local, strandhamn, drawnSeen(1, 'now', false), { withComments: false });
  });
  expect(await screen.findAllByText('Strandhamn har inte delat kommentarer.')).not.toHaveLength(0);
  cleanup();
  await show(granvik, async (local) => {
    await openAsDrawn(local);
    await open(local, strandhamn, drawnSeen(1, 'now', false));
  });
  expect(
    await screen.findAllByText('Strandhamn har inte skrivit någon kommentar.'),
  ).not.toHaveLength(0);
});

/** Statement → organisation → "now(last)", by where the signs stand in the picture. */
function readPicture() {
  const steps = core2026.scale.length;
  return [...document.querySelectorAll('li[data-statement]')].map((row) => {
    const svg = row.querySelector('svg') as SVGElement;
    const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const stepOf = (sign: Element | null | undefined) => {
      const x = /translate\((?<x>[\d.]+)/u.exec(sign?.getAttribute('transform') ?? '')?.[1];
      return x === undefined ? null : Math.floor((Number(x) / width) * steps) + 1;
    };
    const signs = [granvik, strandhamn, tallmo].map(({ participationId: at }) => {
      const now = stepOf(svg.querySelector(`[data-of="${at}"]`));
      const last = stepOf(svg.querySelector(`[data-was="${at}"] > g`));
      return `${now ?? '–'}${last === null ? '' : ` (${last})`}`;
    });
    return [row.getAttribute('data-statement'), ...signs];
  });
}
function readTable() {
  return [...document.querySelectorAll('tr[data-statement]')].map((row) => [
    row.getAttribute('data-statement'),
    ...[granvik, strandhamn, tallmo].map(({ participationId: at }) => {
      const cell = row.querySelector(`td[data-of="${at}"]`)?.cloneNode(true) as Element;
      for (const hidden of cell.querySelectorAll('span:not([aria-hidden])')) hidden.remove();
      return cell.textContent;
    }),
  ]);
}

test('picture and table hold the very same numbers, in the same order', async () => {
  await show(granvik, async (local) => {
    await openAsDrawn(local);
    const { [statementId('U1')]: _, ...rest } = drawnSeen(2);
    await open(local, tallmo, rest);
  });
  await look('Alla 13');
  await screen.findByText('Förra gången: uppstarten.');
  const picture = readPicture();
  const aloud = screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'));
  fireEvent.click(screen.getByRole('button', { name: 'Tabell' }));
  expect(await screen.findByRole('table')).toBeTruthy();
  expect(readTable()).toEqual(picture);
  expect(picture).toHaveLength(13);
  expect(picture[0]).toEqual(['U1', '3 (1)', '3', '– (2)']);
  expect(picture[5]).toEqual(['A7', '1', '3 (2)', '2']);
  expect(aloud[5]).toBe('Granvik 1. Strandhamn 3, förra gången 2. Tallmo 2.');
  expect(aloud[0]).toBe(
    'Granvik 3, förra gången 1. Strandhamn 3. Tallmo inte skattat, förra gången 2.',
  );
});

test('a row unfolds to everybody’s words where it stands', async () => {
  await show();
  await look('Alla 13');
  const row = await screen.findByRole('button', { name: /^Bild av styrkedjan/u });
  expect(row.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(row);
  expect(row.getAttribute('aria-expanded')).toBe('true');
  const inside = document.getElementById(row.getAttribute('aria-controls') ?? '') as HTMLElement;
  within(inside).getByText('Så gör vi 2 A5');
  within(inside).getByText('Tallmos kommentar');
  within(inside).getByText('Ni har inte skrivit någon kommentar.');
  fireEvent.click(row);
  expect(screen.queryByText('Så gör vi 2 A5')).toBeNull();
});

test('over time it is told who has moved since last', async () => {
  await show();
  await look('Över tid');
  await screen.findByText('Granvik har höjt fyra påståenden och sänkt ett.');
  screen.getByText('Strandhamn har höjt ett påstående.');
  expect(screen.getByRole('region', { name: 'Strandhamn' }).textContent).toContain('2 → 3');
  expect(screen.getAllByText('U uppstarten, L1 lärandeträff 1')).toHaveLength(3);
});

test('where the list is another one, only what stands in both is compared, and it is said', async () => {
  await show(granvik, async (local) => {
    await openAsDrawn(local);
    const version = rowId('checklist_version', 'kort');
    await local.pulled('checklist_version', {
      scope_id: 'programme',
      id: version,
      version_key: 'kort',
      title: 'Kort',
      scale: core2026.scale,
    });
    const [first] = core2026.statements;
    if (!first) throw new Error('no statement');
    const id = rowId('statement', 'kort', first.code);
    await local.pulled('statement', {
      scope_id: 'programme',
      id,
      version_key: 'kort',
      ...first,
      theme: first.code,
    });
    await local.db
      .rows('occasion')
      .update(['plan:00000000-0000-4000-8000-000000000001', occasionId(1)], {
        checklist_version_id: version,
      });
    await open(local, strandhamn, { [id]: { score: 1, comment: '' } }, { occasion: 1 });
  });
  await look('Över tid');
  await screen.findByRole('heading', { name: 'Listan blev en annan' });
  screen.getByText(/Bara ett påstående finns i båda/u);
  screen.getByText('Strandhamn har höjt ett påstående.');
  screen.getByText('Tallmo har inget att jämföra med.');
});

test('the mentor sees what is opened, from nobody’s side', async () => {
  await show(bjorkliden);
  await screen.findByRole('heading', { name: 'Tallmo har 3 där Strandhamn har 1' });
  expect(document.body.textContent).not.toContain('där ni har');
  expect(screen.queryByText('Det de kan fråga er om')).toBeNull();
  screen.getByRole('link', { name: 'Träffar' });
});

test('a key person reads the same as the strategist', async () => {
  await show({ ...granvik, role: 'keyPerson' });
  await screen.findByRole('heading', { name: 'Strandhamn har 3 där ni har 1' });
});

test('who has no seat in the group gets nothing of it', async () => {
  await show({ ...granvik, role: 'courseParticipant' }, openAsDrawn).catch(() => undefined);
  await screen.findByRole('heading', { name: 'Du har ingen plats i en grupp' });
  expect(document.body.textContent).not.toContain('Strandhamn');
});

test('nothing opened: what one waits for, from whom, and the way to open', async () => {
  await show(granvik, async (local) => {
    await handIn(local, granvik, drawnSeen(0));
    await sayYes(local, strandhamn);
  });
  await screen.findByRole('heading', { name: 'Inget är öppnat än' });
  screen.getByText('Ni har inte öppnat för gruppen än.');
  screen.getByText('Tallmo har inte öppnat än.');
  fireEvent.click(screen.getByRole('link', { name: 'Öppna för gruppen' }));
  await screen.findByRole('heading', { level: 1, name: 'Öppna för gruppen' });
});

test('a key person and the mentor are led to look, not to open', async () => {
  for (const hat of [{ ...granvik, role: 'keyPerson' } as const, bjorkliden]) {
    await show(hat, async () => undefined);
    await screen.findByRole('heading', { name: 'Inget är öppnat än' });
    expect(screen.queryByRole('link', { name: 'Öppna för gruppen' })).toBeNull();
    screen.getByRole('link', { name: 'Vem har öppnat vad' });
    cleanup();
  }
});

test('others are open and we have not handed in: they are shown, and what is lacking is said', async () => {
  await show(granvik, async (local) => {
    await open(local, strandhamn, drawnSeen(1));
    await open(local, tallmo, drawnSeen(2));
  });
  await screen.findByRole('heading', { name: 'Er egen skattning är inte inlämnad' });
  screen.getByRole('heading', { name: 'Tallmo har 3 där Strandhamn har 1' });
});

test('the newest opened comes first, and the one that is not opened is named below', async () => {
  await show(granvik, async (local) => {
    await handIn(local, granvik, drawnSeen(0, 'before'), 1);
    await open(local, strandhamn, drawnSeen(1, 'before'), { occasion: 1 });
  });
  expect((await screen.findByRole<HTMLSelectElement>('combobox')).value).toBe(occasionId(1));
  screen.getByRole('link', { name: /^Inför lärandeträff 1, inte öppnad/u });
  fireEvent.change(screen.getByRole('combobox'), { target: { value: occasionId(2) } });
  await screen.findByRole('heading', { name: 'Inget är öppnat än' });
});

test('where there is room the list stands to the left and what is chosen in it to the right; large is the root’s', async () => {
  vi.stubGlobal('matchMedia', width(true));
  await show();
  await screen.findByRole('heading', { name: 'Strandhamn har 3 där ni har 1' });
  fireEvent.click(screen.getByRole('button', { name: /^Syns i mål och budget/u }));
  await screen.findByRole('heading', { name: 'Ni har 3 där Strandhamn har 2 och Tallmo 2' });
  screen.getByRole('heading', { name: 'Granvik, er kommentar' });
  screen.getByText('Lika hos alla tre: fyra påståenden');
  fireEvent.click(screen.getByRole('button', { name: 'Visa stort' }));
  expect(document.documentElement.hasAttribute('data-large')).toBe(true);
  cleanup();
  expect(document.documentElement.hasAttribute('data-large')).toBe(false);
});

test.each([true, false])(
  'the way to the file stands once, on a wide screen: %s',
  async (isWide) => {
    vi.stubGlobal('matchMedia', width(isWide));
    await show();
    await screen.findByRole('heading', { name: 'Strandhamn har 3 där ni har 1' });
    const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(ways.filter((way) => way === paths.openedFile)).toHaveLength(1);
  },
);
