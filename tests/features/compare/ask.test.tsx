// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Hat } from '#data/people/list-hats.ts';
import { ComparePage } from '#features/compare/compare-page.tsx';
import { openPage } from '#tests/support/open-page.tsx';
import { granvik, occasionId, statementId } from '#tests/support/rows/checklist-rows.ts';
import {
  bjorkliden,
  group,
  makeComparePhone,
  openAsDrawn,
  strandhamn,
} from '#tests/support/rows/compare-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(hat: Hat = granvik) {
  local = await makeComparePhone(hat);
  await openAsDrawn(local);
  openPage(local, <ComparePage />);
  await screen.findByText('Egna jämställdhetsmål');
}

test('who has come further is asked where one reads it, and the question is the group’s', async () => {
  await show();
  const [ask] = await screen.findAllByRole('button', { name: 'Fråga Strandhamn' });
  expect(ask?.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(ask as HTMLElement);
  fireEvent.change(await screen.findByLabelText('Fråga Strandhamn'), {
    target: { value: 'Hur fick ni målen beslutade?' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Ställ frågan' }));
  await screen.findByRole('heading', { name: 'Frågan är ställd' });
  expect(await local.list('question')).toMatchObject([
    {
      scope_id: group,
      participation_id: granvik.participationId,
      to_participation_id: strandhamn.participationId,
      occasion_id: occasionId(2),
      statement_id: statementId('A7'),
    },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Stäng' }));
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'Frågan är ställd' })).toBeNull(),
  );
});

test('an idea is taken home where one reads it', async () => {
  await show();
  const [keep] = await screen.findAllByRole('button', { name: 'Spara som idé' });
  fireEvent.click(keep as HTMLElement);
  await screen.findByRole('button', { name: 'Sparad som idé' });
  expect(await local.list('idea')).toMatchObject([
    { from_participation_id: strandhamn.participationId, statement_id: statementId('A7') },
  ]);
});

test('a mentor asks nobody and takes nothing home', async () => {
  await show(bjorkliden);
  expect(screen.queryByRole('button', { name: /^(?:Fråga|Spara) /u })).toBeNull();
});
