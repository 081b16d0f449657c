// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { askQuestion } from '#data/questions/ask-question.ts';
import { LocalProvider } from '#data/use-live.ts';
import { AdviseOnPage } from '#features/questions/advise/advise-on-page.tsx';
import { AdvisePage } from '#features/questions/advise/advise-page.tsx';
import { QuestionsEntry } from '#features/questions/questions-entry.tsx';
import { QuestionsPage } from '#features/questions/questions-page.tsx';
import { ThreadPage } from '#features/questions/thread-page.tsx';
import { flushAllText } from '#ui/field/autosave.ts';
import { paths } from '#ui/paths.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import {
  first,
  GROUP,
  makeTalkPhone,
  occasion,
  pullAdvice,
  pullOpened,
  pullQuestion,
  pullReply,
  statementOf,
} from '#tests/support/rows/question-rows.ts';
import { granvik } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
afterEach(cleanup);

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.checklist} element={<QuestionsEntry hat={granvik} />} />
          <Route path={paths.questions} element={<QuestionsPage />} />
          <Route path={paths.question(':question')} element={<ThreadPage />} />
          <Route path={paths.advise(':participation')} element={<AdvisePage />} />
          <Route path={paths.adviseOn(':participation', ':code')} element={<AdviseOnPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const headline = 'Hur fick ni målen beslutade?';
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const hasButton = (name: string | RegExp) => screen.queryByRole('button', { name }) !== null;
const entryOf = async (text: string) => {
  const entry = (await screen.findByText(text, { selector: 'li p' })).closest('li');
  if (!entry) throw new Error(text);
  return within(entry);
};
const write = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

test('the asker reads her own sentence as headline, who reads it and when it is taken up', async () => {
  local = await makeTalkPhone('anna');
  await pullQuestion(local);
  await pullReply(local, 'a1', ['samira', 'Budgetberedningen.']);
  await pullOpened(local, 'p-strandhamn', 3);
  open(paths.question('q1'));
  await heading(headline);
  screen.getByText('Läses av Granvik, Strandhamn och mentorn Björkliden');
  screen.getByText('Att ta upp: Lärandeträff 1, torsdag 10 december');
  screen.getByText(', skattade 3');
  const asked = await entryOf('Våra stannade i nämnden.');
  asked.getByText(/^Du, /u);
  asked.getByRole('button', { name: 'Ändra frågan' });
  const answer = await entryOf('Budgetberedningen.');
  answer.getByText('Samira Haddad');
  answer.getByText(/^Strandhamn, /u);
  expect(answer.queryByRole('button')).toBeNull();
});

test('the asker says when it is talked about, and takes it up again', async () => {
  local = await makeTalkPhone('anna');
  await pullQuestion(local);
  open(paths.question('q1'));
  fireEvent.click(await button('Klar – vi har talat om det'));
  await screen.findByText('Klar. Ni har talat om den.');
  expect(screen.queryByText(/^Att ta upp/u)).toBeNull();
  fireEvent.click(await button('Ta upp frågan igen'));
  await screen.findByText(/^Att ta upp/u);
});

test('a colleague of the asker settles and changes nothing of hers, but may answer', async () => {
  local = await makeTalkPhone('johan');
  await pullQuestion(local);
  open(paths.question('q1'));
  await button('Svara gruppen');
  for (const name of ['Klar – vi har talat om det', 'Ändra frågan', 'Ta tillbaka frågan'])
    expect(hasButton(name)).toBe(false);
});

test('the asked answers without network: it stands at once with its mark, and is changed and taken back', async () => {
  local = await makeTalkPhone('samira');
  await pullQuestion(local);
  open(paths.question('q1'));
  fireEvent.click(await button('Svara gruppen'));
  await screen.findByText('Skriv ditt svar först.');
  await write('Svara', 'Vi la fram två mål.');
  fireEvent.click(await button('Svara gruppen'));
  let answer = await entryOf('Vi la fram två mål.');
  await answer.findByText(/^Sparat/u);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Svara').value).toBe('');
  fireEvent.click(answer.getByRole('button', { name: 'Ändra svaret' }));
  await write('Ditt svar', 'Vi la fram två mål i stället för tio.');
  fireEvent.click(await button('Spara ändringen'));
  answer = await entryOf('Vi la fram två mål i stället för tio.');
  fireEvent.click(answer.getByRole('button', { name: 'Ta tillbaka svaret' }));
  fireEvent.click(await button('Ta tillbaka'));
  await waitFor(() => expect(screen.queryByText(/^Vi la fram/u)).toBeNull());
  expect(await local.db.rows('question').count()).toBe(1);
});

test('a begun answer stays on the phone when the page is thrown away, and becomes one row', async () => {
  local = await makeTalkPhone('samira');
  await pullQuestion(local);
  open(paths.question('q1'));
  await write('Svara', 'Vi la');
  await flushAllText();
  cleanup();
  open(paths.question('q1'));
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Svara').value).toBe('Vi la'),
  );
  fireEvent.click(await button('Svara gruppen'));
  await entryOf('Vi la');
  expect(await local.db.rows('reply').count()).toBe(1);
  await waitFor(async () => expect(await local.db.drafts.count()).toBe(0));
});

test('the mentor’s advice stands among the answers, and says who alone reads it', async () => {
  local = await makeTalkPhone('anna');
  await pullQuestion(local);
  await pullAdvice(local, 'r1', { to: 'p-granvik', body: 'Börja med ett mål.' });
  open(paths.question('q1'));
  const advice = await entryOf('Börja med ett mål.');
  advice.getByText('Bo Lind');
  advice.getByText(/^Mentor i Björkliden, /u);
  advice.getByText('Läses bara av Granvik');
});

test('of a withdrawn question the answers stand; what one had begun to answer is shown where nothing stands', async () => {
  local = await makeTalkPhone('samira');
  await pullQuestion(local, { deleted: true });
  await pullReply(local, 'a1', ['samira', 'Så här gjorde vi.']);
  open(paths.question('q1'));
  await heading('Frågan är tillbakatagen');
  await entryOf('Så här gjorde vi.');
  expect(screen.queryByText(headline)).toBeNull();
  expect(screen.queryByLabelText('Svara')).toBeNull();
  cleanup();
  await local.db.rows('reply').clear();
  await local.db.drafts.put({
    key: 'svar/ny/q1',
    text: JSON.stringify({ id: 'a2', body: 'Halva' }),
  });
  open(paths.question('q1'));
  await heading('Frågan finns inte');
  screen.getByText(/Det här hade du börjat skriva: ”Halva”/u);
});

test('after the round it is read, and nothing more is written', async () => {
  local = await makeTalkPhone('anna', '2027-07-01T08:00:00Z');
  await pullQuestion(local);
  open(paths.question('q1'));
  await screen.findByText('Omgången är slut. Frågan finns kvar att läsa.');
  expect(screen.queryByLabelText('Svara')).toBeNull();
  expect(hasButton('Ändra frågan')).toBe(false);
  expect(hasButton('Klar – vi har talat om det')).toBe(false);
  await button('Ta tillbaka frågan');
});

test('the list has what is open first, what is talked about folded, advice and ideas; an idea let go can be kept again', async () => {
  local = await makeTalkPhone('anna');
  await pullQuestion(local, { by: 'samira', to: 'p-granvik' });
  await pullQuestion(local, { id: 'q2', body: 'Gammal fråga?', settled: true });
  await pullAdvice(local, 'r1');
  await pullOpened(local, 'p-strandhamn', 3, { comment: 'Två mål.' });
  open(paths.question('q1'));
  fireEvent.click(await button('Spara som idé att ta hem'));
  const kept = await button('Sparad som idé att ta hem');
  expect(kept.getAttribute('aria-pressed')).toBe('true');
  cleanup();
  open(paths.questions);
  await heading('Frågor');
  const row = await screen.findByRole('link', { name: /Hur fick ni målen beslutade/u });
  expect(row.textContent).toContain('Strandhamn frågar Granvik');
  expect(row.textContent).toContain('Väntar på ert svar');
  const talked = screen.getByText('En fråga ni har talat om').closest('details');
  expect(talked?.open).toBe(false);
  expect(talked?.textContent).toContain('Gammal fråga?');
  await heading('Råd från mentorn');
  screen.getByText('Börja smått.');
  const ideas = (await heading('Idéer att ta hem')).closest('section');
  expect(ideas?.textContent).toContain('Två mål.');
  fireEvent.click(await button('Sparad som idé att ta hem'));
  await waitFor(async () => expect((await local.list('idea')).length).toBe(0));
  fireEvent.click(await button('Spara som idé att ta hem'));
  await button('Sparad som idé att ta hem');
});

test('nothing asked yet is said in words; the checklist tells what waits', async () => {
  local = await makeTalkPhone('anna');
  open(paths.questions);
  await heading('Inga frågor än');
  cleanup();
  await pullQuestion(local, { by: 'samira', to: null });
  open(paths.checklist);
  await screen.findByText('En fråga väntar på ert svar');
});

test('a mentor answers, and writes advice to one or to all, named before it is given', async () => {
  local = await makeTalkPhone('bo');
  await pullQuestion(local);
  open(paths.question('q1'));
  await button('Svara gruppen');
  expect(hasButton('Spara som idé att ta hem')).toBe(false);
  expect(hasButton('Ändra frågan')).toBe(false);
  cleanup();
  open(paths.advise('p-bjorkliden'));
  await heading('Skriv ett råd');
  fireEvent.click(await screen.findByRole('link', { name: first?.short ?? '' }));
  await screen.findByText('Läses av Granvik, Strandhamn och dig.');
  fireEvent.click(await screen.findByRole('radio', { name: 'Granvik' }));
  await screen.findByText('Läses bara av Granvik och dig. De andra i gruppen ser det inte.');
  await write('Ditt råd', 'Börja med ett mål.');
  fireEvent.click(await button('Ge rådet till Granvik'));
  await screen.findByText('Rådet är givet');
  const [row] = await local.list('advice');
  expect(row).toMatchObject({
    scope_id: 'user:bo',
    to_participation_id: 'p-granvik',
    statement_id: statementOf(),
    origin: null,
  });
  const given = await entryOf('Börja med ett mål.');
  given.getByText('Läses bara av Granvik');
  fireEvent.click(given.getByRole('button', { name: 'Ta tillbaka rådet' }));
  fireEvent.click(await button('Ta tillbaka'));
  await waitFor(() => expect(screen.queryByText('Börja med ett mål.')).toBeNull());
});

test('advice is no page of somebody who is no mentor, and ends with the round', async () => {
  local = await makeTalkPhone('anna');
  open(paths.adviseOn('p-granvik', first?.code ?? ''));
  await heading('Sidan finns inte');
  cleanup();
  local = await makeTalkPhone('bo', '2027-07-01T08:00:00Z');
  open(paths.adviseOn('p-bjorkliden', first?.code ?? ''));
  await screen.findByText(/^Omgången är slut/u);
  expect(screen.queryByLabelText('Ditt råd')).toBeNull();
});

test('what is asked on one phone without network is in its list at once', async () => {
  local = await makeTalkPhone('anna');
  await askQuestion(
    local,
    {
      id: 'q9',
      hat: granvik,
      occasionId: occasion,
      statementId: statementOf(),
      toParticipationId: null,
    },
    'Vem gör det hos er?',
  );
  open(paths.questions);
  const row = await screen.findByRole('link', { name: /Vem gör det hos er/u });
  expect(row.textContent).toContain('Granvik frågar alla');
  expect((await local.db.rows('question').get([GROUP, 'q9']))?._d).toBe(1);
});
