// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { ownAnswerKey, saveScore } from '#data/checklist/save-own-answer.ts';
import { LocalProvider } from '#data/use-live.ts';
import { ChecklistPage } from '#features/checklist/checklist-page.tsx';
import { StatementPage } from '#features/checklist/statement-page.tsx';
import {
  granvik,
  makeReadyPhone,
  mellanland,
  occasionId,
  statementId,
  takeSeat,
} from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

const codes = ['U1', 'D4', 'A3', 'A5', 'A6', 'A7', 'C4', 'C1', 'C3', 'C6', 'D1', 'B1', 'D3'];
let local: TestLocal;

const answer = (code: string, number = 2) => ({
  participationId: granvik.participationId,
  occasionId: occasionId(number),
  statementId: statementId(code),
});

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path="/checklista" element={<ChecklistPage together={() => null} />} />
          <Route path="/checklista/:participation/:code" element={<StatementPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const openStatement = (code: string) => open(`/checklista/${granvik.participationId}/${code}`);
const stored = (code: string) => {
  const { scope, id } = ownAnswerKey(local, answer(code));
  return local.db.rows('own_answer').get([scope, id]);
};
const step = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });

beforeEach(async () => {
  local = await makeReadyPhone();
  await takeSeat(local, granvik);
});
afterEach(cleanup);

describe('the list', () => {
  test('says whose draft, before which meeting, how far, and that nobody else sees it', async () => {
    for (const code of codes.slice(0, 7)) await saveScore(local, answer(code), 3);
    open('/checklista');
    await screen.findByText('Din skattning inför lärandeträff 1: 7 av 13');
    screen.getByText('Granvik. Bara du ser din skattning.');
    screen.getByText(/Öppen till och med torsdag 10\s+december\./);
    expect(
      screen.getByRole('link', { name: 'Fortsätt med påstående 8' }).getAttribute('href'),
    ).toBe(`/checklista/${granvik.participationId}/C1`);
  });
  test('shows scored statements first and unscored ones last', async () => {
    await saveScore(local, answer('A5'), 2);
    open('/checklista');
    await screen.findByText('Bild av styrkedjan');
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toBe('Bild av styrkedjan2');
    expect(rows[1]).toBe('Politiskt beslutInte skattad');
  });
  test('speaks of the rule as a draft and names what has a 1:a', async () => {
    for (const [at, code] of codes.entries())
      await saveScore(local, answer(code), at === 0 ? 1 : 3);
    open('/checklista');
    await screen.findByText(
      '13 av 13 skattade. Med dina svar räcker 3:orna, men ett påstående har 1:a. Den gemensamma skattningen gör ni sedan.',
    );
    screen.getByRole('heading', { name: 'Det du har gett en 1:a' });
    screen.getByText(/Ni kan vara mentor även om det är en bit kvar\./);
    expect(screen.queryByRole('link', { name: /Fortsätt|Börja/ })).toBeNull();
  });
  test('lets a person with two organisations choose and keeps their drafts apart', async () => {
    await takeSeat(local, mellanland);
    await saveScore(local, answer('U1'), 3);
    open('/checklista');
    await screen.findByText('Din skattning inför lärandeträff 1: 1 av 13');
    fireEvent.click(screen.getByRole('radio', { name: 'Region Mellanland' }));
    await screen.findByText('Din skattning inför lärandeträff 1: 0 av 13');
    screen.getByText('Region Mellanland. Bara du ser din skattning.');
    screen.getByRole('link', { name: 'Börja skatta' });
  });
  test('is calm when no occasion is open and shows last time’s answers', async () => {
    local = await makeReadyPhone('2026-12-20T12:00:00+01:00');
    await takeSeat(local, granvik);
    await saveScore(local, answer('U1'), 3);
    open('/checklista');
    await screen.findByRole('heading', { name: 'Ingen skattning är öppen nu' });
    screen.getByText(/Nästa skattning, inför lärandeträff 2, öppnar måndag 1\s+februari\./);
    screen.getByRole('heading', { name: 'Din skattning inför lärandeträff 1' });
    expect(screen.queryByRole('link', { name: /Politiskt beslut/ })).toBeNull();
  });
});

describe('a statement', () => {
  test('is the headline, with its organisation, occasion and the sign of a 3:a', async () => {
    openStatement('A5');
    await screen.findByRole('heading', { level: 1, name: /gemensam bild av vår styrkedja/ });
    screen.getByText('Granvik inför lärandeträff 1, bara du');
    screen.getByText('4 av 13');
    screen.getByText('Tecken på en 3:a');
    screen.getByText('Kartan är ritad, och både politiker och chefer känner till den.');
  });
  test('saves a score at once', async () => {
    openStatement('A5');
    fireEvent.click(await step(/^2/));
    await waitFor(async () => expect((await stored('A5'))?.score).toBe(2));
    expect((await step(/^2/)).checked).toBe(true);
  });
  test('is cleared by pressing again, and undo gives the score back', async () => {
    await saveScore(local, answer('A5'), 3);
    openStatement('A5');
    fireEvent.click(await step(/^3/));
    await screen.findByText('Inte skattad');
    await waitFor(async () => expect((await stored('A5'))?.score).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(async () => expect((await stored('A5'))?.score).toBe(3));
    expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull();
    expect(document.activeElement).toBe(await step(/^3/));
  });
  test('marks last time’s score without choosing it', async () => {
    await saveScore(local, answer('A5', 1), 1);
    openStatement('A5');
    expect((await step(/^1.*Förra gången/)).checked).toBe(false);
  });
  test('keeps the comment when one leaves in the middle of a word', async () => {
    openStatement('A5');
    fireEvent.change(await screen.findByLabelText('Kommentar'), {
      target: { value: 'Kartan är ri' },
    });
    screen.getByText('Sparar');
    cleanup();
    await waitFor(async () => expect((await stored('A5'))?.comment).toBe('Kartan är ri'));
  });
  test('says how far the answer has come', async () => {
    openStatement('A5');
    fireEvent.click(await step(/^2/));
    await screen.findByText(/^Sparat på telefonen/);
  });
  test('shows a refused score as not saved, and says so', async () => {
    openStatement('A5');
    const three = await step(/^3/);
    local.db.rows('own_answer').hook('creating', () => {
      throw new Error('QuotaExceededError');
    });
    fireEvent.click(three);
    await screen.findByText(/Skattningen kunde inte sparas\./);
    expect((await step(/^3/)).checked).toBe(false);
  });
  test('leads on through the list, and from the last one to where the draft stands', async () => {
    openStatement('B1');
    fireEvent.click(await screen.findByRole('link', { name: 'Nästa påstående' }));
    await screen.findByText('13 av 13');
    fireEvent.click(screen.getByRole('link', { name: 'Visa läget' }));
    await screen.findByRole('heading', { name: 'Läget med dina svar' });
  });
  test.each(['A5', 'FINNS-INTE'])(
    'that cannot be scored (%s) leads back to the list',
    async (code) => {
      const somebodyElse = '00000000-0000-4000-8000-0000000000e9';
      open(`/checklista/${code === 'A5' ? somebodyElse : granvik.participationId}/${code}`);
      await screen.findByRole('heading', { name: 'Påståendet går inte att skatta nu' });
      screen.getByRole('link', { name: 'Öppna checklistan' });
    },
  );
});
