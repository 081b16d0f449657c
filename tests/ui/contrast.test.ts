import { expect, test } from 'vitest';
import { colours } from './stylesheets.ts';

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const text: Readonly<Record<string, readonly string[]>> = {
  ink: ['ground', 'surface', 'sunken', 'brand-soft', 'sun-soft', 'stop-soft'],
  'ink-soft': ['ground', 'surface', 'sunken'],
  'brand-ink': ['ground', 'surface', 'brand-soft', 'sunken'],
  'on-brand': ['brand', 'brand-press'],
  'on-block': ['block'],
  'on-block-soft': ['block'],
  sun: ['block'],
  'on-sun': ['sun', 'sun-press'],
  'sun-ink': ['ground', 'surface', 'sun-soft'],
  stop: ['ground', 'surface', 'stop-soft'],
  'on-stop': ['stop'],
};

const shapes: Readonly<Record<string, readonly string[]>> = {
  'line-control': ['ground', 'surface', 'sunken'],
  brand: ['ground', 'surface', 'brand-soft'],
  'brand-mid': ['ground'],
  'sun-edge': ['ground'],
  'sun-ink': ['sun-soft'],
  ground: ['sun-ink'],
  'block-line': ['block'],
  'org-a': ['ground'],
  'org-b': ['ground'],
  'org-c': ['ground'],
  'ink-off': ['ground'],
  focus: ['ground', 'surface'],
  'focus-on-block': ['block'],
};

function pairs(table: Readonly<Record<string, readonly string[]>>, least: number) {
  return Object.entries(table).flatMap(([front, backs]) =>
    backs.map((back) => ({ front, back, least })),
  );
}

const needed = [...pairs(text, 4.5), ...pairs(shapes, 3)];

test.each(Object.entries(colours()))('every pair in use meets AA in %s', (_, values) => {
  const failing = needed
    .map(({ front, back, least }) => {
      const found = ratio(values[front] ?? '', values[back] ?? '');
      return { pair: `${front} on ${back}`, found, least };
    })
    .filter(({ found, least }) => !(found >= least));
  expect(failing).toEqual([]);
});

test('the figures are the known ones', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
