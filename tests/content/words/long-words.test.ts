import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import { divideWords, isKnownLong } from '#content/words/long-words.ts';

const none = () => false;
const shown = (text: string) => divideWords(text, none).replaceAll('\u00ad', '|');

test('a word without room is divided at its syllables, capitals and endings kept', () => {
  expect(shown('Vanliga ojämställdhetsproblem')).toBe('Vanliga o|jäm|ställd|hets|problem');
  expect(shown('Jämställdhetsarbetets')).toBe('Jäm|ställd|hets|ar|betets');
  expect(shown('UPPSTARTSKONFERENSEN')).toBe('UPP|STARTS|KON|FE|RENSEN');
  expect(shown('Lärandeträff 2, lärandeträffarna')).toBe('Lä|rande|träff 2, lä|rande|träffarna');
});

test('a word that has room, and one that nobody knows, is left whole', () => {
  expect(divideWords('Uppstartskonferens', () => true)).toBe('Uppstartskonferens');
  expect(shown('Donaudampfschifffahrt')).toBe('Donaudampfschifffahrt');
  expect(shown('självskattningsrundabordssamtal')).toBe('självskattningsrundabordssamtal');
});

test('divided again it is the same, and whole again when there is room', () => {
  const once = divideWords('Resultatkonferensen', none);
  expect(divideWords(once, none)).toBe(once);
  expect(divideWords(once, () => true)).toBe('Resultatkonferensen');
});

/** Everything that can stand as a heading or a label: the words of the app, titles of the course, the checklist's names. */
function headings(): string {
  const folder = join(import.meta.dirname, '../../../src/content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const words = files
    .filter(
      (name) => name.startsWith('words/') && name.endsWith('.ts') && !name.includes('long-words'),
    )
    .map((name) => read(name).replaceAll(/^import[^;]*;|\/\*[\s\S]*?\*\/|\/\/.*/gmu, ''));
  const titles = files
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => read(name).match(/^(?:titel: |#+ ).*$/gmu) ?? []);
  const { statements } = core2026;
  return [...words, ...titles, ...statements.map((one) => one.short)].join('\n');
}

test('every long word of headings and labels stands in the list', () => {
  const long = headings().match(/(?<![\p{L}\d_$])\p{L}{15,}(?![\w(])/gu) ?? [];
  const swedish = long.filter((word) => !/[a-zåäö][A-ZÅÄÖ]/u.test(word));
  expect(swedish.length).toBeGreaterThan(20);
  expect([...new Set(swedish)].filter((word) => !isKnownLong(word))).toEqual([]);
});
