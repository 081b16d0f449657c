// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ByLevel } from '#parts/scoring/by-level.tsx';

const all = [
  { id: 'N1', level: 'board' },
  { id: 'F1', level: 'administration' },
  { id: 'N2', level: 'board' },
  { id: 'X', level: 'unknown' },
];
const levels = [
  { key: 'board', label: 'Nämnd eller styrelse' },
  { key: 'administration', label: 'Förvaltning' },
];
const list = (some: readonly { readonly id: string }[]) => (
  <p>{some.map(({ id }) => id).join(' ')}</p>
);

test('the statements stand under the level they are answered at, and none is lost', () => {
  render(
    <ByLevel levels={levels} all={all}>
      {list}
    </ByLevel>,
  );
  within(screen.getByRole('region', { name: 'Nämnd eller styrelse' })).getByText('N1 N2');
  within(screen.getByRole('region', { name: 'Förvaltning' })).getByText('F1');
  screen.getByText('X');
});

test('with one level they stand together, without a heading', () => {
  const { container } = render(
    <ByLevel levels={[]} all={all}>
      {list}
    </ByLevel>,
  );
  expect(container.innerHTML).toBe('<p>N1 F1 N2 X</p>');
});
