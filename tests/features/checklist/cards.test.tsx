// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import {
  ownAnswerKey,
  saveComment,
  saveEvidence,
  saveScore,
} from '#data/checklist/save-own-answer.ts';
import { LocalProvider } from '#data/use-live.ts';
import { CardPage, CardsEndPage, CardsPage } from '#features/checklist/cards/cards-page.tsx';
import { ChecklistPage } from '#features/checklist/checklist-page.tsx';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import {
  granvik,
  makeReadyPhone,
  occasionId,
  statementId,
  takeSeat,
} from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { paths } from '#ui/paths.ts';

let local: TestLocal;
const at = granvik.participationId;
const answer = (code: string, number = 2) => ({
  participationId: at,
  occasionId: occasionId(number),
  statementId: statementId(code),
});
const { statements } = core2026;
const textOf = (ord: number) => statements[ord - 1]?.text ?? '';

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.checklist} element={<ChecklistPage together={() => null} />} />
          <Route path={paths.cards(':participation')} element={<CardsPage />} />
          <Route path={paths.card(':participation', ':code')} element={<CardPage />} />
          <Route path={paths.cardsEnd(':participation')} element={<CardsEndPage />} />
          <Route path={paths.leave(':participation')} element={<h1>Lämna</h1>} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const choice = (name: string | RegExp) => screen.findByRole('button', { name });
const stored = (code: string) => {
  const { scope, id } = ownAnswerKey(local, answer(code));
  return local.db.rows('own_answer').get([scope, id]);
};
const still = (reduce: boolean) =>
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: reduce } as MediaQueryList);

beforeEach(async () => {
  local = await makeReadyPhone();
  await takeSeat(local, granvik);
  still(true);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('one or two lead on by themselves, when the fill has glided; back, and the choice stands', async () => {
  still(false);
  open(paths.cards(at));
  await heading(textOf(1));
  fireEvent.click(await choice(/^2 ?På väg/u));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(1));
  await heading(textOf(2));
  expect((await stored('U1'))?.score).toBe(2);
  fireEvent.click(screen.getByRole('link', { name: 'Förra påståendet' }));
  await heading(textOf(1));
  expect((await choice(/^2 ?På väg/u)).getAttribute('aria-pressed')).toBe('true');
});

test('the top stays and asks how one knows, which the next card may pass', async () => {
  open(paths.cards(at));
  await heading(textOf(1));
  expect(screen.queryByLabelText('Hur vet du det?')).toBeNull();
  fireEvent.click(await choice(/^3 ?På plats/u));
  const field = await screen.findByLabelText('Hur vet du det?');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(1));
  fireEvent.change(field, { target: { value: 'Årsredovisningen, tabell 4–9' } });
  fireEvent.blur(field);
  await waitFor(async () =>
    expect((await stored('U1'))?.evidence).toBe('Årsredovisningen, tabell 4–9'),
  );
  fireEvent.click(screen.getByRole('link', { name: 'Nästa' }));
  await heading(textOf(2));
  fireEvent.click(await choice(/^3 ?På plats/u));
  await screen.findByLabelText('Hur vet du det?');
  fireEvent.click(screen.getByRole('link', { name: 'Nästa' }));
  await heading(textOf(3));
  expect(await stored('D4')).toMatchObject({ score: 3, evidence: '' });
});

test('a comment by one press; while one writes the card stays', async () => {
  open(paths.cards(at));
  await heading(textOf(1));
  fireEvent.click(await choice('Kommentar'));
  const field = await screen.findByLabelText('Kommentar');
  await waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.click(await choice(/^1 ?Saknas/u));
  await waitFor(async () => expect((await stored('U1'))?.score).toBe(1));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(1));
});

test('it goes on where one was, and what was passed comes last', async () => {
  for (const code of ['U1', 'A3']) await saveScore(local, answer(code), 2);
  open(paths.cards(at));
  await heading(textOf(4));
  cleanup();
  for (const { code } of statements) if (code !== 'D4') await saveScore(local, answer(code), 2);
  open(paths.cards(at));
  await heading(textOf(2));
  fireEvent.click(screen.getByRole('link', { name: 'Nästa' }));
  await heading('Ett påstående är inte skattat');
  fireEvent.click(screen.getByRole('link', { name: 'Politiken håller i arbetet' }));
  await heading(textOf(2));
  fireEvent.click(await choice(/^2 ?På väg/u));
  await heading('Alla 13 är skattade');
  fireEvent.click(screen.getByRole('link', { name: 'Lämna till kollegorna' }));
  await heading('Lämna');
});

test('digits score and arrows turn, but not where one writes', async () => {
  open(paths.cards(at));
  await heading(textOf(1));
  fireEvent.keyDown(document.body, { key: '1' });
  await heading(textOf(2));
  expect((await stored('U1'))?.score).toBe(1);
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  await heading(textOf(3));
  fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
  await heading(textOf(2));
  fireEvent.keyDown(document.body, { key: '3' });
  const field = await screen.findByLabelText('Hur vet du det?');
  fireEvent.keyDown(field, { key: '1' });
  fireEvent.keyDown(field, { key: 'ArrowRight' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(textOf(2));
  expect((await stored('D4'))?.score).toBe(3);
});

test('last time is a word under its column and copied nowhere; its evidence only by a press', async () => {
  await saveScore(local, answer('U1', 1), 3);
  await saveEvidence(local, answer('U1', 1), 'Beslut 2024-11-12');
  await saveComment(local, answer('U1', 1), 'Gammal kommentar');
  open(paths.cards(at));
  const top = await choice(/Förra gången/u);
  expect(top.getAttribute('aria-pressed')).toBe('false');
  expect(await stored('U1')).toBeUndefined();
  fireEvent.click(top);
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Hur vet du det?');
  expect(field.value).toBe('');
  screen.getByText('Inför uppstarten skrev du:');
  fireEvent.click(await choice('Gäller fortfarande'));
  expect(field.value).toBe('Beslut 2024-11-12');
  await waitFor(async () => expect((await stored('U1'))?.evidence).toBe('Beslut 2024-11-12'));
  expect((await stored('U1'))?.comment).toBe('');
});

test('thirty statements are thirty presses and one for each 3: nothing else is asked', async () => {
  for (let ord = 14; ord <= 30; ord += 1)
    await local.pulled('statement', {
      scope_id: scopeId('programme'),
      id: rowId('statement', core2026.version_key, `E${ord}`),
      version_key: core2026.version_key,
      code: `E${ord}`,
      ord,
      short: `Påstående ${ord}`,
      text: `Påstående nummer ${ord}.`,
      sign_of_top: 'Det syns.',
      focus: 'start',
      factor: 1,
    });
  open(paths.checklist);
  let presses = 0;
  const press = (element: HTMLElement) => {
    presses += 1;
    fireEvent.click(element);
  };
  press(await screen.findByRole('link', { name: 'Skatta kort i taget' }));
  const tops = 8;
  for (let ord = 1; ord <= 30; ord += 1) {
    await screen.findByText(`${ord} av 30`);
    if (ord <= tops) {
      press(await choice(/^3 ?På plats/u));
      await screen.findByLabelText('Hur vet du det?');
      press(screen.getByRole('link', { name: 'Nästa' }));
    } else press(await choice(ord % 2 === 0 ? /^2 ?På väg/u : /^1 ?Saknas/u));
  }
  await heading('Alla 30 är skattade');
  expect(presses).toBe(1 + 30 + tops);
});
