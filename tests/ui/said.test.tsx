// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Said } from '#ui/message/said.tsx';

afterEach(cleanup);
const said = () => screen.getByRole('status').textContent;

test('what stood there from the start is not said; what comes while one looks is, and stays until it changes', () => {
  const { rerender } = render(<Said text="Två versioner: Anna · Bo" />);
  expect(said()).toBe('');
  rerender(<Said text="" />);
  expect(said()).toBe('');
  rerender(<Said text="Två versioner: Anna · Cia" />);
  expect(said()).toBe('Två versioner: Anna · Cia');
  rerender(<Said text="Två versioner: Anna · Cia" />);
  expect(said()).toBe('Två versioner: Anna · Cia');
});
