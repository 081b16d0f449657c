// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { NewsAloud } from '#ui/message/news-aloud.tsx';

afterEach(cleanup);
const said = () => screen.getByRole('status').textContent;

test('what stood there from the start is not said; what comes while one looks is, and stays until it changes', () => {
  const { rerender } = render(<NewsAloud text="Två versioner: Anna · Bo" />);
  expect(said()).toBe('');
  rerender(<NewsAloud text="" />);
  expect(said()).toBe('');
  rerender(<NewsAloud text="Två versioner: Anna · Cia" />);
  expect(said()).toBe('Två versioner: Anna · Cia');
  rerender(<NewsAloud text="Två versioner: Anna · Cia" />);
  expect(said()).toBe('Två versioner: Anna · Cia');
});
