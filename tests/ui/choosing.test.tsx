// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Chips } from '#ui/choice/chips.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Score } from '#ui/choice/score.tsx';
import { Stepper } from '#ui/choice/stepper.tsx';
import { Tick } from '#ui/choice/tick.tsx';
import { Segments } from '#ui/choice/segments.tsx';

afterEach(cleanup);

const steps = [
  { score: 1, label: 'Saknas' },
  { score: 2, label: 'På väg' },
  { score: 3, label: 'På plats' },
];

function ScoreAlone({ told }: { readonly told?: (value: number | null) => void }) {
  const [value, setValue] = useState<number | null>(null);
  const change = (next: number | null) => {
    setValue(next);
    told?.(next);
  };
  return (
    <Score
      legend="Vi har en plan."
      name="plan"
      value={value}
      onChange={change}
      steps={steps}
      last={{ score: 1, word: 'Förra gången' }}
    />
  );
}

function radio(name: string | RegExp): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('radio', { name });
}

test('the score is a named group of radios with digit and word', () => {
  render(<ScoreAlone />);
  expect(screen.getByRole('group', { name: 'Vi har en plan.' })).toBeTruthy();
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  expect(radio(/2\s*På väg/).checked).toBe(false);
});

test('the score of last time is said with its step', () => {
  render(<ScoreAlone />);
  expect(radio(/1\s*Saknas\s*, Förra gången/)).toBeTruthy();
});

test('pressing the chosen score again clears it, and another press chooses it anew', () => {
  const told = vi.fn();
  render(<ScoreAlone told={told} />);
  fireEvent.click(radio(/På väg/));
  expect(radio(/På väg/).checked).toBe(true);
  fireEvent.click(radio(/På väg/));
  expect(radio(/På väg/).checked).toBe(false);
  fireEvent.click(radio(/På väg/));
  fireEvent.click(radio(/På plats/));
  expect(told.mock.calls.map(([value]) => value)).toEqual([2, null, 2, 3]);
});

test('the keyboard takes the score back with space, backspace or delete on the chosen one', () => {
  const told = vi.fn();
  render(<ScoreAlone told={told} />);
  for (const key of [' ', 'Backspace', 'Delete']) {
    fireEvent.click(radio(/På väg/));
    fireEvent.keyUp(radio(/På plats/), { key });
    expect(radio(/På väg/).checked).toBe(true);
    fireEvent.keyUp(radio(/På väg/), { key });
    expect(radio(/På väg/).checked).toBe(false);
  }
  expect(told).toHaveBeenCalledTimes(6);
});

test('segments are radios of one name in a group whose legend may be hidden', () => {
  const change = vi.fn();
  render(
    <Segments
      legend="Vem får läsa?"
      hideLegend
      name="who"
      value="me"
      onChange={change}
      options={[
        { value: 'me', label: 'Bara jag' },
        { value: 'group', label: 'Vår grupp' },
      ]}
    />,
  );
  expect(screen.getByRole('group', { name: 'Vem får läsa?' })).toBeTruthy();
  expect(radio('Bara jag').checked).toBe(true);
  expect(radio('Bara jag').name).toBe(radio('Vår grupp').name);
  fireEvent.click(radio('Vår grupp'));
  expect(change).toHaveBeenCalledWith('group');
});

test('chips are radios, none of them chosen without a value', () => {
  const change = vi.fn();
  render(
    <Chips
      legend="Sort"
      name="kind"
      value={null}
      onChange={change}
      options={[
        { value: 'idea', label: 'Idé att ta hem' },
        { value: 'note', label: 'Anteckning' },
      ]}
    />,
  );
  expect(screen.getAllByRole<HTMLInputElement>('radio').some((one) => one.checked)).toBe(false);
  fireEvent.click(radio('Anteckning'));
  expect(change).toHaveBeenCalledWith('note');
});

test('a choice says its verdict in words', () => {
  render(
    <Choice
      name="a"
      value="1"
      checked
      onChange={() => undefined}
      label="När summan är högst"
      verdict={{ kind: 'notYet', word: 'Ditt svar' }}
    />,
  );
  expect(radio(/När summan är högst\s*Ditt svar/).checked).toBe(true);
});

test('a choice among several is a checkbox that tells its new state', () => {
  const change = vi.fn();
  render(<Choice type="checkbox" name="a" value="1" checked onChange={change} label="Samira" />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Samira' }));
  expect(change).toHaveBeenCalledWith(false);
});

test('a tick is a checkbox by its words; one that needs no tick cannot be pressed', () => {
  const told = vi.fn();
  render(
    <ul>
      <Tick label="Mat" second="Två önskemål" checked={false} onChange={told} />
      <Tick label="Inbjudan" checked disabled onChange={told} />
    </ul>,
  );
  fireEvent.click(screen.getByRole('checkbox', { name: 'Mat Två önskemål' }));
  expect(told).toHaveBeenCalledExactlyOnceWith(true);
  expect(screen.getByRole('checkbox', { name: 'Inbjudan' }).matches(':disabled:checked')).toBe(
    true,
  );
});

test('a number is stepped by two named buttons, in a group with its name', () => {
  const told = vi.fn();
  render(
    <Stepper label="Minuter" value="45" less="Kortare" more="Längre" onStep={(way) => told(way)} />,
  );
  expect(screen.getByRole('group', { name: 'Minuter' }).textContent).toBe('45');
  fireEvent.click(screen.getByRole('button', { name: 'Kortare' }));
  fireEvent.click(screen.getByRole('button', { name: 'Längre' }));
  expect(told.mock.calls).toEqual([[-1], [1]]);
});
