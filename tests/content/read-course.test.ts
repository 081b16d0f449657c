import { expect, test } from 'vitest';
import { readFence } from '#content/build/fence.ts';
import { readFigure } from '#content/build/figures.ts';
import { readBlock, readSource } from '#content/build/markdown.ts';
import { readCourse } from '#content/build/read-course.ts';
import type { Course } from '#content/course/course-model.ts';

const blocksOf = (markdown: string) =>
  readSource('x.md', `---\nslag: avsnitt\n---\n${markdown}`).tree.children.map((node) =>
    readBlock(node, 'x.md'),
  );

test('paragraphs, lists, strong and emphasis become plain data', () => {
  expect(blocksOf('Ett **starkt** ord\npå två rader.\n\n1. ett\n2. *två*')).toEqual([
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Ett ' },
        { kind: 'strong', content: [{ kind: 'text', text: 'starkt' }] },
        { kind: 'text', text: ' ord på två rader.' },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        [{ kind: 'text', text: 'ett' }],
        [{ kind: 'emphasis', content: [{ kind: 'text', text: 'två' }] }],
      ],
    },
  ]);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['HTML in a line', 'Hej <b onclick="x">du</b>'],
  ['a link', '[klicka](javascript:alert(1))'],
  ['a picture', '![bild](https://example.com/x.png)'],
  ['a quotation', '> citat'],
  ['an unknown figure', '```karta\nx: y\n```'],
])('%s stops the build', (_, markdown) => {
  expect(() => blocksOf(markdown)).toThrow(/x\.md/u);
});

test('a fenced block is records of key and value, and a value may go on', () => {
  const [one, two] = readFence('a: ett\n fortsätter\nb: klockan 09:30\n\na: två', 'x');
  expect([one?.need('a'), one?.need('b'), two?.need('a')]).toEqual([
    'ett fortsätter',
    'klockan 09:30',
    'två',
  ]);
  expect(() => two?.need('b')).toThrow(/"b" saknas/u);
  expect(() => readFence('utan kolon', 'x')).toThrow(/nyckel: värde/u);
  expect(() => readFence('a: 1\na: 2', 'x')).toThrow(/två gånger/u);
});

test('a statement to score must exist in the checklist', () => {
  expect(() => readFigure('skatta', 'påstående: Z9\nort: X\nläge: y', 'x')).toThrow(/Z9/u);
});

/** A module file with one question of two choices. */
function moduleFile(isFirstRight: string): string {
  return [
    '---\nslag: modul\nnyckel: m\nnummer: 1\ntitel: M\ningress: I\nkontrollminuter: 1\n---',
    '## Kunskapskontroll\n```fråga\nnyckel: k\nfråga: F?\n',
    `nyckel: a\nsvar: A\nrätt: ${isFirstRight}\nåterkoppling: Å\n`,
    'nyckel: b\nsvar: B\nrätt: nej\nåterkoppling: Å\n```',
    '## Reflektion\n## Det här tar du med dig\n## Källor',
  ].join('\n');
}
function lessonFile(module: string, body: string): { name: string; text: string } {
  const head = `slag: avsnitt\nmodul: ${module}\nnummer: 1\nnyckel: l\ntitel: L\nminuter: 1`;
  return { name: 'l.md', text: `---\n${head}\n---\n${body}` };
}
function readModule(isFirstRight: string): Course {
  return readCourse([{ name: 'm.md', text: moduleFile(isFirstRight) }]);
}

test('a question without exactly one right answer stops the build', () => {
  expect(() => readModule('nej')).toThrow(/exakt ett rätt/u);
  expect(readModule('ja').modules[0]?.checks[0]?.right).toBe('a');
});

test('a lesson of an unknown module, or advice that forgets a role, stops the build', () => {
  const module = { name: 'm.md', text: moduleFile('ja') };
  expect(() => readCourse([module, lessonFile('x', '## D\nhej')])).toThrow(/okänd modul/u);
  const advice = '## D\nhej\n\n### Det här kan du göra som\n\n- **Politiker:** Fråga.';
  expect(() => readCourse([module, lessonFile('m', advice)])).toThrow(/rådet till Chef saknas/u);
});
