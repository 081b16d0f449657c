// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { handInAssessment, handInId } from '#data/assessment/hand-in-assessment.ts';
import { saveScore } from '#data/checklist/save-own-answer.ts';
import { getAssessment } from '#data/assessment/get-assessment.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { LocalProvider } from '#data/use-live.ts';
import { ProblemPage } from '#features/account/sync/problem-page.tsx';
import { ChecklistPage } from '#features/checklist/checklist-page.tsx';
import { AssessmentEntry } from '#features/assessment/assessment-entry.tsx';
import { AssessmentPage } from '#features/assessment/assessment-page.tsx';
import { JointStatementPage } from '#features/assessment/statement/joint-statement-page.tsx';
import { ReceiptPage } from '#features/assessment/hand-in/receipt-page.tsx';
import { ReviewPage } from '#features/assessment/hand-in/review-page.tsx';
import { StandingPage } from '#features/assessment/standing-page.tsx';
import { VersionsPage } from '#features/assessment/versions/versions-page.tsx';
import { HomePage } from '#features/home/home-page.tsx';
import { paths } from '#ui/paths.ts';
import { granvik, occasionId, statementId } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import {
  answerId,
  assessment,
  makeJointPhone,
  org,
  pullAlternative,
  pullAnswer,
  pullHandIn,
  refuse,
  strategist,
} from '#tests/support/rows/assessment-rows.ts';

let local: TestLocal;
const at = granvik.participationId;
const seen = { [statementId('A5')]: { score: 2, comment: 'Kartan är ritad.' } };

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.home} element={<HomePage />} />
          <Route
            path={paths.checklist}
            element={<ChecklistPage together={(hat) => <AssessmentEntry hat={hat} />} />}
          />
          <Route path={paths.assessment(':participation')} element={<AssessmentPage />} />
          <Route
            path={paths.jointStatement(':participation', ':code')}
            element={<JointStatementPage />}
          />
          <Route path={paths.versions(':participation', ':code')} element={<VersionsPage />} />
          <Route path={paths.standing(':participation')} element={<StandingPage />} />
          <Route path={paths.handIn(':participation')} element={<ReviewPage />} />
          <Route path={paths.receipt(':participation', ':number')} element={<ReceiptPage />} />
          <Route path={paths.problem(':problem')} element={<ProblemPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const heading = (name: string) => screen.findByRole('heading', { name, level: 1 });
const button = (name: string) => screen.findByRole('button', { name });

async function sit(hat: Hat = granvik) {
  local = await makeJointPhone(hat);
  await pullAnswer(local, 'A5', 2, 'Kartan är ritad.');
}
beforeEach(() => sit());
afterEach(cleanup);

describe('the assessment', () => {
  test('is reached from the checklist, and says whose it is and who else sees it', async () => {
    open(paths.checklist);
    const way = await screen.findByRole('link', { name: /Granviks gemensamma skattning/ });
    expect(way.textContent).toContain('1 av 13 skattade tillsammans');
    fireEvent.click(way);
    await heading('Granviks gemensamma skattning');
    screen.getByText('Granvik: du och Samira ser och ändrar');
  });

  test('a score is written at once, with the own draft in its column', async () => {
    await saveScore(
      local,
      { participationId: at, occasionId: occasionId(2), statementId: statementId('U1') },
      1,
    );
    open(paths.jointStatement(at, 'U1'));
    fireEvent.click(await screen.findByRole('radio', { name: /3\s*På plats/ }));
    await waitFor(async () =>
      expect(await local.db.rows('answer').get([org, answerId('U1')])).toMatchObject({ score: 3 }),
    );
    expect(screen.getByRole('radio', { name: /1\s*Saknas.*Din skattning/ })).toBeDefined();
  });

  test('where it stands speaks hedged', async () => {
    open(paths.standing(at));
    await heading('Sju 3:or till');
    expect(
      screen.getByText(/kanske redo att vara modellkommun.*Bedömningen är er egen/),
    ).toBeDefined();
    expect(screen.getByText('Ni kan vara mentor även om det är en bit kvar.')).toBeDefined();
  });
});

describe('two versions', () => {
  beforeEach(() => pullAlternative(local, 'A5', 'comment', 'Kartan är ritad. Länken är svag.'));

  test('stand where the work is and on Hem', async () => {
    open(paths.jointStatement(at, 'A5'));
    const line = await screen.findByRole('link', {
      name: 'Två versioner: Karin 10.05 · Samira 09.00',
    });
    expect(line.getAttribute('href')).toBe(paths.versions(at, 'A5'));
    cleanup();
    open(paths.home);
    expect(
      (await screen.findByRole('link', { name: /Välj version: bild av styrkedjan/ })).textContent,
    ).toContain('Två versioner: Karin 10.05 · Samira 09.00');
  });

  test('equal cards with the difference marked; choosing ends it for everyone', async () => {
    open(paths.versions(at, 'A5'));
    await heading('Två versioner');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Länken är svag.',
    ]);
    await button('Behåll Samiras');
    fireEvent.click(await button('Behåll min'));
    await waitFor(async () =>
      expect(await local.db.rows('answer').get([org, answerId('A5')])).toMatchObject({
        comment: 'Kartan är ritad. Länken är svag.',
      }),
    );
    expect(await screen.findByRole('radio', { name: /2\s*På väg/ })).toBeDefined();
  });

  test('block the hand-in, and say where to choose', async () => {
    await sit(strategist);
    await pullAlternative(local, 'A5', 'score', 3);
    open(paths.handIn(at));
    expect(await button('Välj version först')).toHaveProperty('disabled', true);
    expect(screen.getByRole('link', { name: /Bild av styrkedjan/ })).toBeDefined();
  });
});

describe('handing in', () => {
  test('waits for a comment that is too long, and says where to shorten it', async () => {
    await sit(strategist);
    await pullAnswer(local, 'A5', 2, 'a'.repeat(4_001));
    open(paths.handIn(at));
    expect(await button('Korta kommentaren först')).toHaveProperty('disabled', true);
    const way = screen.getByRole('link', { name: /Bild av styrkedjan/ });
    expect(way.getAttribute('href')).toBe(paths.jointStatement(at, 'A5'));
  });

  test('others than the strategist see who does it', async () => {
    open(paths.handIn(at));
    expect(
      await screen.findByText('Samira Haddad lämnar in den gemensamma skattningen.'),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Lämna in' })).toBeNull();
  });

  test('the strategist hands in what is on the screen; without network it waits and says so', async () => {
    await sit(strategist);
    open(paths.handIn(at));
    fireEvent.click(await button('Lämna in'));
    await heading('Inlämningen väntar på nät');
    expect(await local.db.rows('hand_in').get([org, handInId(assessment, 1)])).toMatchObject({
      seen,
    });
    await pullHandIn(local, 1, seen);
    await heading('Inlämnat');
    expect(screen.getByText('Samira Haddad')).toBeDefined();
  });

  test('a stale one shows what differs and hands in as it is now', async () => {
    await sit(strategist);
    const read = await getAssessment(local, strategist);
    if (read.kind !== 'assessment') throw new Error(read.kind);
    await handInAssessment(local, read);
    const problem = await refuse(local, 'hand_in', handInId(assessment, 1), 'stale');
    await pullAnswer(local, 'A5', 3, 'Kartan är ritad. Och känd.');
    open(paths.problem(problem));
    await heading('Skattningen ändrades medan du lämnade in');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain(
      'Och känd.',
    );
    fireEvent.click(await button('Lämna in så här'));
    await heading('Inlämningen väntar på nät');
    expect(await local.db.problems.count()).toBe(0);
  });
});

describe('after the hand-in', () => {
  beforeEach(() => pullHandIn(local, 1, seen));

  test('a statement is there to read, with the way to the receipt', async () => {
    open(paths.jointStatement(at, 'A5'));
    expect(await screen.findByText('Kartan är ritad.')).toBeDefined();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('link', { name: 'Visa kvittot' }).getAttribute('href')).toBe(
      paths.receipt(at, 1),
    );
  });

  test('the receipt has number and time, and one confirms in one’s own name', async () => {
    open(paths.receipt(at, 1));
    await heading('Inlämnat');
    fireEvent.click(await button('Jag har läst och står bakom den'));
    expect(await screen.findByText(/^Karin Ek/)).toBeDefined();
    expect(screen.getByText('Samira Haddad kan öppna den igen.')).toBeDefined();
  });

  test('the strategist opens it again, and the number goes on', async () => {
    await sit(strategist);
    await pullHandIn(local, 1, seen);
    open(paths.receipt(at, 1));
    fireEvent.click(await button('Öppna skattningen igen'));
    const sheet = await screen.findAllByRole('button', { name: 'Öppna skattningen igen' });
    fireEvent.click(sheet.at(-1) ?? document.body);
    await heading('Granviks gemensamma skattning');
    expect(await local.db.rows('reopening').toArray()).toMatchObject([{ number: 2 }]);
  });

  test('an edit that came too late: reason first, my text whole, the ways on', async () => {
    await local.db.rows('answer').update([org, answerId('A5')], { comment: 'För sent skrivet.' });
    open(paths.problem(await refuse(local, 'answer', answerId('A5'), 'locked')));
    await heading('Ändringen togs inte emot');
    expect(
      screen.getByText(
        /Granvik lämnade in den gemensamma skattningen .* Din ändring kom efter det/,
      ),
    ).toBeDefined();
    expect(screen.getByText('För sent skrivet.')).toBeDefined();
    expect(screen.getByText(/Samira Haddad kan öppna skattningen igen/)).toBeDefined();
    await button('Spara som egen anteckning');
    expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull();
  });
});
