// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getWork } from '#data/improvement/get-work.ts';
import { addCycle, decideCycle, saveCycle, startCycle } from '#data/improvement/save-cycle.ts';
import { addWork, endWork, fromNothing, saveWork } from '#data/improvement/save-work.ts';
import { shareWork } from '#data/improvement/share-work.ts';
import { getSharing } from '#data/improvement/get-sharing.ts';
import { LocalProvider } from '#data/use-live.ts';
import { improvementRoutes } from '#features/improvement/routes.tsx';
import { newWorkOfNote, workPaths } from '#ui/work-paths.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const scope = 'org:p-granvik';
const at = { scope, id: 'w1' };
const c1 = { scope, id: 'c1' };
let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal('anna', '2027-04-15T08:10:00Z');
  await seedRound(local);
  await local.caughtUp('plan:r1', 'group:g1', 'user:anna', scope);
  await addWork(
    local,
    { id: 'w1', participationId: 'p-granvik', from: fromNothing },
    { title: 'Lika mycket träning' },
  );
});
afterEach(cleanup);

function open(path: string) {
  return render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>{improvementRoutes((page) => page)}</Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
type Fields = Parameters<typeof saveCycle>[2];
const plan = async (more: Fields = {}, cycle = 'c1') => {
  await addCycle(local, at, cycle, more);
};
const begun = async (more: Fields = {}, told: Fields = {}) => {
  await plan({ guess: 'Skillnaden halveras', ...more });
  await startCycle(local, c1);
  await saveCycle(local, c1, told);
};
const view = async () => {
  const read = await getWork(local, 'p-granvik', 'w1', '2027-04-15');
  if (!read) throw new Error('the work is gone');
  return read;
};
const first = async () => (await view()).cycles[0];
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

test.each([
  ['starts_on', 'Från'],
  ['ends_on', 'Till'],
] as const)(
  '%s: half a year typed is no day, and leaves the day that stood',
  async (field, label) => {
    await plan({ what: 'Fråga', place: 'En avdelning', [field]: '2027-03-20' });
    open(workPaths.plan('w1', 'c1'));
    await press(/^Ändra ?: Var, och hur länge/u);
    const day = await screen.findByLabelText<HTMLInputElement>(label);
    for (const typed of ['0002-03-15', '0020-03-15', '0202-03-15']) {
      fireEvent.change(day, { target: { value: typed } });
      fireEvent.blur(day);
      await screen.findByText('Skriv ett datum mellan 1970 och 2099, eller töm rutan.');
      expect(day.value).toBe(typed);
      expect((await first())?.[field]).toBe('2027-03-20');
    }
    fireEvent.change(day, { target: { value: '2027-03-15' } });
    await waitFor(async () => expect((await first())?.[field]).toBe('2027-03-15'));
    fireEvent.change(day, { target: { value: '' } });
    await waitFor(async () => expect((await first())?.[field]).toBeNull());
  },
);

test('once its test has begun the guess is text, also under a field that is open', async () => {
  await plan({ what: 'Fråga', place: 'En avdelning', how_known: 'Minuter' });
  open(workPaths.plan('w1', 'c1'));
  const guess = await screen.findByLabelText('Vad tror ni händer?');
  fireEvent.change(guess, { target: { value: 'Skillnaden halveras' } });
  fireEvent.blur(guess);
  await waitFor(async () => expect((await first())?.guess).toBe('Skillnaden halveras'));
  await startCycle(local, c1);
  await screen.findByText('Gissningen står fast sedan testet har börjat.');
  expect(screen.queryByLabelText('Vad tror ni händer?')).toBeNull();
  expect(screen.queryByRole('button', { name: /Vad tror ni händer/u })).toBeNull();
  screen.getByText('Skillnaden halveras');
  await button(/^Ändra ?: Vad ska ni pröva/u);
});

test('each question takes the focus when it is opened by a press, and at last the button that begins', async () => {
  await plan({ guess: 'Skillnaden halveras', how_known: 'Minuter' });
  open(workPaths.plan('w1', 'c1'));
  const what = await screen.findByLabelText('Vad ska ni pröva?');
  expect(document.activeElement).toBe(document.body);
  fireEvent.change(what, { target: { value: 'Fråga alla nya' } });
  fireEvent.blur(what);
  await press('Nästa fråga');
  const place = await screen.findByLabelText('Var och med vilka');
  expect(document.activeElement).toBe(place);
  await screen.findByText('Fråga alla nya');
  await press(/^Ändra ?: Vad tror ni händer/u);
  expect(document.activeElement).toBe(await screen.findByLabelText('Vad tror ni händer?'));
  await press(/^Svara ?: Var, och hur länge/u);
  await press('Nästa fråga');
  expect(document.activeElement).toBe(await button('Börja testet'));
});

test('of a test that has begun the last question gives the focus back to itself', async () => {
  await begun({ what: 'Fråga', how_known: 'Minuter' });
  open(workPaths.plan('w1', 'c1'));
  await screen.findByLabelText('Var och med vilka');
  await press('Nästa fråga');
  expect(document.activeElement).toBe(await button(/^Svara ?: Var, och hur länge/u));
});

test('days turned round are said at once, in the plan and while it goes on', async () => {
  await begun({ starts_on: '2027-03-20', ends_on: '2027-03-10', what: 'a', how_known: 'b' });
  const { unmount } = open(workPaths.plan('w1', 'c1'));
  await screen.findByText('Testet kan inte sluta innan det börjar.');
  screen.getByText(/20.mars – 10.mars/u);
  await press(/^Ändra ?: Var, och hur länge/u);
  const to = await screen.findByLabelText('Till');
  expect(to.getAttribute('aria-invalid')).toBe('true');
  unmount();
  open(workPaths.run('w1', 'c1'));
  expect((await screen.findByLabelText('Slutar')).getAttribute('aria-invalid')).toBe('true');
});

test('a sentence on the second day leaves the test going; it is told that it goes on, and no way back is offered', async () => {
  await begun({ ends_on: '2027-04-28' });
  const { unmount } = open(workPaths.run('w1', 'c1'));
  await button(/^Börjades av misstag/u);
  unmount();
  await saveCycle(local, c1, { saw: 'Det börjar likna något' });
  const again = open(workPaths.run('w1', 'c1'));
  await screen.findByText(/Testet pågår till onsdag 28.april\. 13 dagar kvar\./u);
  expect(screen.queryByRole('button', { name: /^Börjades av misstag/u })).toBeNull();
  again.unmount();
  open(workPaths.work('w1'));
  await screen.findByText('Pågår');
});

test('without an end it goes on in words until it is decided about', async () => {
  await begun({}, { saw: 'Det börjar likna något' });
  open(workPaths.run('w1', 'c1'));
  await screen.findByText('Testet pågår. Inget slut är bestämt.');
  expect(screen.queryByText('Testet är slut.')).toBeNull();
});

test('ended by a test: another test takes it up again, and nothing offers to put it aside', async () => {
  await begun({}, { learned: 'Det gick inte' });
  await decideCycle(local, c1, 'end');
  const { unmount } = open(workPaths.editWork('w1'));
  await screen.findByText(/^Arbetet avslutades med sitt senaste test/u);
  expect(screen.queryByRole('button', { name: /åt sidan|Ta upp/u })).toBeNull();
  unmount();
  await endWork(local, at, true);
  open(workPaths.work('w1'));
  await press(/^Planera test.2$/u);
  await screen.findByRole('heading', { name: 'Planera' });
  expect(await view()).toMatchObject({ state: 'planned', work: { ended_on: null } });
});

test('put aside with a test under way it is taken up where it was', async () => {
  await begun({ ends_on: '2027-04-28' });
  await endWork(local, at, true);
  open(workPaths.work('w1'));
  const again = await button('Ta upp arbetet igen');
  again.focus();
  fireEvent.click(again);
  const running = await screen.findByRole('heading', { name: /pågår/u });
  expect(document.activeElement?.contains(running)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  expect((await view()).state).toBe('testing');
});

test('introduced it can be tried further, and without a statement no score is promised', async () => {
  await begun({}, { saw: 'Det blev bättre' });
  const { unmount } = open(workPaths.study('w1', 'c1'));
  fireEvent.click(await screen.findByRole('radio', { name: /^Inför/u }));
  await screen.findByText('Sedan står arbetet som infört. Ett test till går alltid att planera.');
  expect(screen.queryByText(/ny skattning/u)).toBeNull();
  unmount();
  await decideCycle(local, c1, 'introduce');
  open(workPaths.work('w1'));
  await screen.findByText('Vill ni pröva något mer? Då planerar ni ett test till.');
  await button(/^Planera test.2$/u);
});

test('a decision that met a step back is seen and can be changed', async () => {
  await begun({}, { learned: 'Det gick inte' });
  await decideCycle(local, c1, 'end');
  const row = await first();
  await local.pulled('cycle', { ...row, started_on: null, version: 2 });
  open(workPaths.study('w1', 'c1'));
  await press('Ändra beslutet');
  const legend = await screen.findByText('Hur går ni vidare?');
  expect(document.activeElement).toBe(legend.parentElement);
});

test('two quick ticks are both kept, and what is chosen of an earlier list can be let go', async () => {
  const statement = (id: string, version_key: string, short: string) =>
    local.pulled('statement', { scope_id: 'programme', id, version_key, code: id, short, ord: 1 });
  await statement('s-old', 'earlier', 'Ett äldre påstående');
  await statement('s-unused', 'earlier', 'Ett annat äldre');
  await saveWork(local, at, { statement_ids: ['s-old'] });
  open(workPaths.work('w1'));
  await press(/^Välj vad det hör ihop med/u);
  const sheet = await screen.findByRole('dialog');
  const ticks = within(sheet).getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
  const named = (name: RegExp) =>
    ticks.find((one) => name.test(one.parentElement?.textContent ?? ''));
  expect(named(/^Ett annat äldre/u)).toBeUndefined();
  const [one, other] = [named(/^1\. /u), named(/^2\. /u)];
  if (!one || !other) throw new Error('no ticks');
  fireEvent.click(one);
  fireEvent.click(other);
  fireEvent.click(named(/^Ett äldre påstående/u) ?? one);
  await waitFor(async () => {
    const { work } = await view();
    expect([work.cemr_articles, work.statement_ids]).toEqual([['1', '2'], []]);
  });
});

test('an owner or a tick that is not saved is told', async () => {
  open(workPaths.editWork('w1'));
  const owner = await screen.findByLabelText('Ägare');
  vi.spyOn(local.db, 'transaction').mockRejectedValue(new Error('full'));
  fireEvent.change(owner, { target: { value: '' } });
  await screen.findByText('Det kunde inte sparas. Försök igen.');
  vi.restoreAllMocks();
});

test('of a copy a test stands as it stood that day, and the people are the owner’s', async () => {
  await begun({ ends_on: '2027-04-20' }, { result_women: 'Bättre' });
  const sharing = await getSharing(local, at, '2027-04-15');
  if (!sharing?.snapshot) throw new Error('nothing to share');
  const measure = {
    title: 'Minuter',
    unit: '',
    people: 'children' as const,
    source: '',
    women_count: null,
    men_count: null,
    values: [],
  };
  await shareWork(local, at, 'g1', { ...sharing.snapshot, measures: [measure] });
  local.setNow('2028-02-01T08:00:00Z');
  const [shared] = await local.db.rows('shared_work').toArray();
  open(workPaths.sharedWork(String(shared?.['id'])));
  await screen.findByText('Pågår');
  screen.getByText('För flickor');
  screen.getByText(/som det var 15.april.2027\./u);
});

test('an idea of a meeting begins a work in a press, with the whole of it, which is shown before', async () => {
  const body = 'Fråga alla nya om mål\nDe på Björken gör så redan';
  const note = { author_id: 'anna', body };
  await local.pulled('note', { ...note, id: 'n1', scope_id: 'user:anna', origin: null });
  await local.pulled('note', { ...note, id: 'copy', scope_id: 'group:g1', origin: 'n1' });
  open(newWorkOfNote('n1'));
  await screen.findByText('Från en anteckning på en träff');
  screen.getByText(/^Hela anteckningen följer med/u);
  screen.getByText(/De på Björken gör så redan$/u);
  await press('Börja');
  await screen.findByRole('heading', { name: 'Fråga alla nya om mål' });
  const made = (await local.list('improvement_work')).find(({ id }) => id !== 'w1');
  expect(made).toMatchObject({ from_kind: 'note', from_id: 'n1', idea: body });
});

test('of an entry that nobody else reads no work takes anything along, whatever the address says', async () => {
  const note = { author_id: 'anna', body: 'Bara mitt', origin: null };
  await local.pulled('note', { ...note, id: 'n1', scope_id: 'user:anna' });
  open(newWorkOfNote('n1'));
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Vad vill ni förbättra?');
  expect(field.value).toBe('');
  expect(screen.queryByText(/Bara mitt|anteckning/u)).toBeNull();
});

test('what was begun of a work that is gone is shown where the work is missing', async () => {
  await local.db.drafts.put({
    key: 'siffror/f-gone',
    text: JSON.stringify({ typed: { period: 'v. 5 2027', women: '31' } }),
  });
  open(workPaths.work('gone'));
  await screen.findByRole('heading', { name: 'Arbetet finns inte' });
  await button('Ta bort');
});

test('a work that gets a test while one is asked stays: the question goes and it is told', async () => {
  open(workPaths.editWork('w1'));
  await press('Ta bort arbetet');
  const ask = await screen.findByRole('dialog');
  await plan();
  fireEvent.click(within(ask).getByRole('button', { name: 'Ta bort arbetet' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await screen.findByText('Det kunde inte sparas. Försök igen.');
  expect((await view()).cycles).toHaveLength(1);
});
