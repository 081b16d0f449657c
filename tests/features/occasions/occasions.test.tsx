// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import { saveComment, saveScore } from '#data/checklist/save-own-answer.ts';
import { chooseOccasion } from '#data/programme/choose-occasion.ts';
import { saveOwnOccasion } from '#data/occasions/save-own-occasion.ts';
import { listBegun } from '#data/waiting/begun-forms.ts';
import { LocalProvider } from '#data/use-live.ts';
import { mostOwnOccasions } from '#domain/own-occasion.ts';
import { scopeId } from '#domain/scope.ts';
import { ChecklistPage } from '#features/checklist/checklist-page.tsx';
import { ChangeOccasionPage } from '#features/occasions/change-occasion-page.tsx';
import { NewOccasionPage } from '#features/occasions/new-occasion-page.tsx';
import { OccasionPage } from '#features/occasions/occasion-page.tsx';
import { OccasionsEntry } from '#features/occasions/occasions-entry.tsx';
import { OccasionsPage } from '#features/occasions/occasions-page.tsx';
import { rowId } from '#lib/row-id.ts';
import { paths } from '#ui/paths.ts';
import { flushAllText } from '#ui/field/autosave.ts';
import {
  granvik,
  makeReadyPhone,
  mellanland,
  occasionId,
  statementId,
  takeSeat,
  uid,
} from '#tests/support/rows/checklist-rows.ts';
import { ownOccasionId, pullOwnOccasion } from '#tests/support/rows/own-occasion-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

const { participationId } = granvik;
const org = scopeId('org', participationId);
let local: TestLocal;
beforeEach(async () => {
  local = await makeReadyPhone();
  await takeSeat(local, granvik);
});
afterEach(cleanup);

function open(path: string) {
  const [at, one] = [':participation', ':occasion'];
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route
            path={paths.checklist}
            element={<ChecklistPage together={(hat) => <OccasionsEntry hat={hat} />} />}
          />
          <Route path={paths.occasions(at)} element={<OccasionsPage />} />
          <Route path={paths.newOccasion(at)} element={<NewOccasionPage />} />
          <Route path={paths.occasion(at, one)} element={<OccasionPage />} />
          <Route path={paths.changeOccasion(at, one)} element={<ChangeOccasionPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const stored = () => local.db.rows('own_occasion').toArray();
const score = (occasion: string) => ({
  participationId,
  occasionId: occasion,
  statementId: statementId('U1'),
});

async function pullHandIn(occasion: string): Promise<void> {
  const version = rowId('checklist_version', core2026.version_key);
  const assessment = rowId('assessment', participationId, occasion, version);
  await local.pulled('hand_in', {
    scope_id: org,
    id: rowId('hand_in', assessment, '1'),
    assessment_id: assessment,
    number: 1,
    seen: {
      [statementId('U1')]: { score: 3, comment: 'Beslutat i våras', evidence: 'Protokoll 14' },
    },
    author_id: uid,
    updated_at: '2026-10-19T08:00:00+02:00',
  });
}

describe('the list', () => {
  test('says when each is, how it is with it, whose it is and which is scored now', async () => {
    await pullOwnOccasion(local);
    await pullHandIn(occasionId(1));
    open(paths.occasions(participationId));
    await heading('Tillfällen');
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Uppstarten1–20 septemberInlämnat 19 oktober 08.00',
      'Lärandeträff 116 november – 10 decemberÖppet till och med 10 december',
      'Halvtid20 november – 1 decemberÖppet till och med 1 decemberGranviks egetDet är här du skattar nu',
      'Lärandeträff 21 februari – 1 mars 2027Kommande, öppnar 1 februari 2027',
    ]);
  });

  test('with one open nothing is said of which; a passed one was not handed in', async () => {
    open(paths.occasions(participationId));
    await screen.findByText(/Stängt sedan 20\sseptember, inte inlämnat/u);
    expect(screen.queryByText('Det är här du skattar nu')).toBeNull();
  });

  test('is not there for those who do not score', async () => {
    local = await makeReadyPhone();
    await takeSeat(local, { ...granvik, role: 'courseParticipant' });
    open(paths.occasions(participationId));
    await heading('Här finns inga tillfällen för dig');
  });
});

describe('adding', () => {
  const add = async () => {
    open(paths.newOccasion(participationId));
    await heading('Ett eget tillfälle');
  };

  test('has days already, asks for a name, and is on the phone when it is shown', async () => {
    await add();
    expect(screen.getByLabelText<HTMLInputElement>('Första dagen').value).toBe('2026-11-22');
    expect(screen.getByLabelText<HTMLInputElement>('Sista dagen').value).toBe('2026-12-06');
    // one list only: nothing to choose
    expect(screen.queryByRole('radio')).toBeNull();
    press('Lägg till');
    await screen.findByText('Skriv vad tillfället ska heta.');
    type('Vad ska det heta?', 'Halvtid');
    type('Sista dagen', '2026-11-21');
    press('Lägg till');
    await screen.findByText('Sista dagen kan inte komma före den första.');
    expect(await stored()).toEqual([]);
    type('Sista dagen', '2026-11-30');
    press('Lägg till');
    await heading('Halvtid');
    screen.getByText(
      'Ett eget tillfälle. Det öppnas aldrig för gruppen, bara ni i Granvik ser det.',
    );
    expect(await stored()).toMatchObject([
      { title: 'Halvtid', closes_on: '2026-11-30', scope_id: org, _d: 1 },
    ]);
    await waitFor(async () => expect(await listBegun(local)).toEqual([]));
  });

  test('what is typed stays until the button, and a press after a fall makes no second one', async () => {
    await add();
    type('Vad ska det heta?', 'Efter sommaren');
    await flushAllText();
    expect(await listBegun(local)).toEqual(['tillfalle']);
    cleanup();
    const before = await local.db.drafts.toArray();
    await add();
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Vad ska det heta?').value).toBe(
        'Efter sommaren',
      ),
    );
    press('Lägg till');
    await heading('Efter sommaren');
    cleanup();
    // the phone fell between the saving and its draft
    await local.db.drafts.bulkPut(before);
    await add();
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Vad ska det heta?').value).toBe(
        'Efter sommaren',
      ),
    );
    press('Lägg till');
    await heading('Efter sommaren');
    expect(await stored()).toHaveLength(1);
  });

  test('where there are several lists one is chosen, the one in use first', async () => {
    const { statements, ...version } = core2026;
    const programme = scopeId('programme');
    const id = rowId('checklist_version', 'karna-2099');
    const newer = { ...version, version_key: 'karna-2099' };
    await local.pulled('checklist_version', { scope_id: programme, id, ...newer });
    await local.pulled('statement', {
      scope_id: programme,
      id: rowId('statement', 'karna-2099', 'U1'),
      ...statements[0],
      theme: 'U1',
      version_key: 'karna-2099',
    });
    await add();
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
    screen.getByText('13 påståenden, samma som inför lärandeträff 1');
    screen.getByText('1 påstående, nyare version');
    type('Vad ska det heta?', 'Halvtid');
    fireEvent.click(radios[1] as HTMLElement);
    press('Lägg till');
    await heading('Halvtid');
    expect(await stored()).toMatchObject([{ checklist_version_id: id }]);
  });

  test('says no when there are as many as there may be', async () => {
    for (let at = 0; at < mostOwnOccasions; at += 1)
      await saveOwnOccasion(
        local,
        { participationId, id: rowId('own', String(at)) },
        {
          title: `Nr ${at}`,
          opens_on: '2026-11-22',
          closes_on: '2026-11-22',
          checklist_version_id: rowId('checklist_version', core2026.version_key),
        },
      );
    await add();
    screen.getByText(/^Ni har 20 egna tillfällen/u);
    expect(screen.queryByRole('button', { name: 'Lägg till' })).toBeNull();
  });
});

describe('one', () => {
  const show = async (name = 'Halvtid', id = ownOccasionId) => {
    open(paths.occasion(participationId, id));
    await heading(name);
  };

  test('that has closed is read: what was handed in, by whom, and my own beside', async () => {
    await pullOwnOccasion(local, { opens_on: '2026-10-01', closes_on: '2026-10-20' });
    await saveScore(local, score(ownOccasionId), 1);
    await pullHandIn(ownOccasionId);
    await show();
    screen.getByText(/Inlämnat av Karin Ek, 19\soktober\s08.00/u);
    const joint = screen.getByRole('region', { name: 'Gemensam skattning' });
    within(joint).getByText('Beslutat i våras');
    within(joint).getByText('Protokoll 14');
    const mine = screen.getByRole('region', { name: 'Din skattning' });
    within(mine).getByText('Bara du ser den.');
    expect(within(mine).getAllByRole('listitem')[0]?.textContent).toMatch(/1$/u);
    expect(screen.queryByRole('button', { name: 'Ta bort tillfället' })).toBeNull();
    screen.getByText('Tillfället går inte att ta bort, eftersom någon har skattat där.');
  });

  test('of the round’s is nobody’s here to change', async () => {
    await show('Uppstarten', occasionId(1));
    expect(screen.queryByRole('link', { name: 'Ändra namn och datum' })).toBeNull();
    cleanup();
    open(paths.changeOccasion(participationId, occasionId(1)));
    await heading('Tillfället finns inte');
  });

  test('beside the one that is scored now: a press changes over', async () => {
    await pullOwnOccasion(local);
    await show('Lärandeträff 1', occasionId(2));
    screen.getByText(/Du skattar nu inför halvtid/u);
    press('Skatta vid det här tillfället');
    await screen.findByText('Din skattning inför lärandeträff 1: 0 av 13');
    fireEvent.click(screen.getByRole('link', { name: 'Halvtid' }));
    await heading('Halvtid');
  });

  test('is taken away, asked once more', async () => {
    await pullOwnOccasion(local);
    await show();
    press('Ta bort tillfället');
    const sheet = await screen.findByRole('dialog');
    fireEvent.click(within(sheet).getByRole('button', { name: 'Ta bort tillfället' }));
    await heading('Tillfällen');
    expect(screen.queryByText('Halvtid')).toBeNull();
    expect(await stored()).toMatchObject([{ deleted: true }]);
  });

  test('taken away while one scored there, what was scored is read on both pages', async () => {
    await pullOwnOccasion(local);
    await saveScore(local, score(ownOccasionId), 1);
    await saveComment(local, score(ownOccasionId), 'Vi började i våras');
    await show();
    await pullOwnOccasion(local, { deleted: true, title: '' });
    await heading('Tillfället finns inte');
    await screen.findByText('Vi började i våras');
    cleanup();
    open(paths.occasions(participationId));
    await heading('Tillfällen');
    await screen.findByRole('heading', { name: 'Skattat vid ett tillfälle som är borttaget' });
    screen.getByText('Vi började i våras');
  });

  test('is renamed and moved, and keeps its list', async () => {
    await pullOwnOccasion(local);
    open(paths.changeOccasion(participationId, ownOccasionId));
    await heading('Ändra tillfället');
    screen.getByText(/13 påståenden. Den går inte att byta.$/u);
    type('Vad ska det heta?', 'Halvvägs');
    type('Sista dagen', '2027-01-15');
    press('Spara');
    await heading('Halvvägs');
    screen.getByText(/Öppet till och med 15\sjanuari\s2027/u);
  });

  test('of another organisation is not there', async () => {
    await takeSeat(local, mellanland);
    await pullOwnOccasion(local);
    open(paths.occasion(mellanland.participationId, ownOccasionId));
    await heading('Tillfället finns inte');
  });
});

describe('on the checklist’s page', () => {
  test('stands what is open, beside it the other one, and the way to all', async () => {
    open(paths.checklist);
    const all = await screen.findByRole('link', { name: /^Alla tillfällen/u });
    expect(all.textContent).toMatch(/Lärandeträff 1 är öppet till och med 10\sdecember/u);
    expect(screen.queryByText(/^Också öppet/u)).toBeNull();
    await pullOwnOccasion(local);
    await screen.findByText('Din skattning inför halvtid: 0 av 13');
    screen.getByRole('link', { name: 'Lärandeträff 1' });
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /^Alla tillfällen/u }).textContent).toMatch(
        /Lärandeträff 1 och Halvtid är öppna/u,
      ),
    );
    await chooseOccasion(local, { participationId, id: occasionId(2) });
    await screen.findByText('Din skattning inför lärandeträff 1: 0 av 13');
  });

  test('one can be added where no occasion is open', async () => {
    local = await makeReadyPhone('2026-12-20T12:00:00+01:00');
    await takeSeat(local, granvik);
    open(paths.checklist);
    const all = await screen.findByRole('link', { name: /^Alla tillfällen/u });
    expect(all.textContent).toMatch(/Lärandeträff 2 öppnar 1\sfebruari\s2027/u);
    fireEvent.click(all);
    fireEvent.click(await screen.findByRole('link', { name: 'Lägg till ett eget tillfälle' }));
    await heading('Ett eget tillfälle');
  });
});
