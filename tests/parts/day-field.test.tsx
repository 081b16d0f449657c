// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { DayField } from '#parts/day-field.tsx';
import { Form } from '#ui/field/form.tsx';

afterEach(cleanup);
const told = vi.fn();
const sent = vi.fn();

function Page({ begun = '2026-12-10' }) {
  const [day, setDay] = useState(begun);
  return (
    <Form onSubmit={sent}>
      <DayField
        type="date"
        label="Dag"
        value={day}
        onChange={(event) => {
          told(event.target.value);
          setDay(event.target.value);
        }}
      />
      <button type="submit">Spara</button>
    </Form>
  );
}
const open = (begun?: string) => {
  told.mockReset();
  sent.mockReset();
  render(<Page {...(begun === undefined ? {} : { begun })} />);
};
const field = () => screen.getByLabelText<HTMLInputElement>('Dag');
/** This document knows no half days: so it is told. */
const half = (isHalf: boolean) =>
  Object.defineProperty(field(), 'validity', { value: { badInput: isHalf }, configurable: true });
const hasWord = () => screen.queryByText(/^Dagen är inte färdig\./u) !== null;

test('half a day is not told on as no day, and says what to do', () => {
  open();
  half(true);
  fireEvent.change(field(), { target: { value: '' } });
  expect(told).not.toHaveBeenCalled();
  expect(hasWord()).toBe(true);
  expect(field().value).toBe('');
  fireEvent.click(screen.getByRole('button'));
  expect(sent).not.toHaveBeenCalled();
  half(false);
  fireEvent.change(field(), { target: { value: '2026-12-11' } });
  expect(told.mock.calls).toEqual([['2026-12-11']]);
  expect(hasWord()).toBe(false);
  fireEvent.click(screen.getByRole('button'));
  expect(sent).toHaveBeenCalledOnce();
});

test('half a day in an empty field is found when one leaves it or sends the form', () => {
  for (const leave of [
    () => fireEvent.blur(field()),
    () => fireEvent.click(screen.getByRole('button')),
  ]) {
    open('');
    half(true);
    leave();
    expect(hasWord()).toBe(true);
    expect(sent).not.toHaveBeenCalled();
    cleanup();
  }
});

test('an emptied field is told on, also when it was half written in between', () => {
  open();
  fireEvent.change(field(), { target: { value: '' } });
  expect(told.mock.calls).toEqual([['']]);
  cleanup();
  open();
  half(true);
  fireEvent.change(field(), { target: { value: '' } });
  half(false);
  fireEvent.keyUp(field());
  expect(told.mock.calls).toEqual([['']]);
  expect(hasWord()).toBe(false);
});
