import { expect, test } from 'vitest';
import { formatFault, makePlace, type Fault } from '#content/build/faults.ts';
import { readFence } from '#content/build/fence.ts';
import { readBlock, readSource } from '#content/build/markdown.ts';
import { readCourse, type CourseFile } from '#content/build/read-course.ts';

function blocksOf(markdown: string) {
  const faults: Fault[] = [];
  const { tree, place } = readSource('x.md', `---\nslag: avsnitt\n---\n${markdown}`, faults);
  const blocks = tree.children.map((node) => readBlock(node, place));
  return { blocks, faults: faults.map(formatFault) };
}

test('paragraphs, lists, strong and emphasis become plain data', () => {
  expect(blocksOf('Ett **starkt** ord\npå två rader.\n\n1. ett\n2. *två*')).toEqual({
    faults: [],
    blocks: [
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
    ],
  });
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['HTML in a line', 'Hej <b onclick="x">du</b>'],
  ['a link', '[klicka](javascript:alert(1))'],
  ['a picture', '![bild](https://example.com/x.png)'],
  ['a quotation', '> citat'],
  ['an unknown figure', '```karta\nx: y\n```'],
  [
    'a figure with a key it does not know',
    '```scen\nnamn: mote\nbeskrivning: a\nbildtext: b\nx: y\n```',
  ],
])('%s is a fault with its file and line', (_, markdown) => {
  const { faults } = blocksOf(`Hej.\n\n${markdown}`);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]).toMatch(/^x\.md:(?:6|10): /u);
});

test('a fenced block is records of key and value, and a value may go on', () => {
  const faults: Fault[] = [];
  const place = makePlace('x', faults, 10);
  const [one, two] = readFence('a: ett\n fortsätter\nb: klockan 09:30\n\na: två', place);
  expect([one?.need('a'), one?.need('b'), two?.need('a')]).toEqual([
    'ett fortsätter',
    'klockan\u00a009:30',
    'två',
  ]);
  expect(two?.at('a').line).toBe(15);
  expect(faults).toEqual([]);
  two?.need('b');
  readFence('utan kolon', place);
  readFence('a: 1\na: 2', place);
  one?.close();
  two?.close();
  expect(faults.map((fault) => `${fault.line} ${fault.wrong}`)).toEqual([
    '15 ”b” saknas i stycket ”a: två”',
    '11 raden ”utan kolon” är inte ”nyckel: värde”',
    '12 ”a” står två gånger i samma stycke',
  ]);
});

/** A module file with one check. */
function moduleFile(fence: string): CourseFile {
  const text = [
    '---\nslag: modul\nnyckel: mmm\nnummer: 1\ntitel: M\ningress: I\nmål: varfor\n---',
    `## Kunskapskontroll\n\`\`\`fråga\nnyckel: kkk\nfråga: F?\n${fence}\n\`\`\``,
    '## Reflektion\n## Det här tar du med dig\n## Källor',
  ].join('\n');
  return { name: 'm.md', text };
}
function lessonFile(module: string, body: string): CourseFile {
  const head = `slag: avsnitt\nmodul: ${module}\nnummer: 1\nnyckel: lll\ntitel: L`;
  return { name: 'l.md', text: `---\n${head}\n---\n${body}` };
}
const choice = (key: string, right = 'nej') =>
  `\nnyckel: ${key}\nsvar: S\nrätt: ${right}\nåterkoppling: Å\n`;
const faultsOf = (...files: CourseFile[]) => readCourse(files).faults.map(formatFault);
const checkOf = (fence: string) => readCourse([moduleFile(fence)]).course.modules[0]?.checks[0];

test('a question has exactly one right answer', () => {
  const wrong = [choice('a'), choice('b'), choice('c')].join('');
  expect(faultsOf(moduleFile(wrong))).toEqual([
    expect.stringMatching(/^m\.md:10: .*exakt ett rätt/u),
  ]);
  const right = [choice('a'), choice('b', 'ja'), choice('c')].join('');
  expect(faultsOf(moduleFile(right))).toEqual([]);
  expect(checkOf(right)).toMatchObject({ kind: 'choose', right: 'b', story: '' });
});

test('a case to judge carries its story', () => {
  const fence = `slag: fall\nfall: Det hände.\n${[choice('a', 'ja'), choice('b'), choice('c')].join('')}`;
  expect(checkOf(fence)).toMatchObject({ kind: 'choose', story: 'Det hände.', right: 'a' });
});

test('what is matched to roles is stored by key and role, whatever order it is written in', () => {
  const item = (key: string, role: string) =>
    `\nnyckel: ${key}\nsvar: S\nroll: ${role}\nåterkoppling: Å\n`;
  const [a, b, c] = [item('b', 'chef'), item('a', 'politiker'), item('c', 'strateg')];
  expect(checkOf(`slag: para\n${a}${b}${c}`)?.right).toBe('a:p.b:c.c:s');
  expect(checkOf(`slag: para\n${c}${b}${a}`)?.right).toBe('a:p.b:c.c:s');
  expect(faultsOf(moduleFile(`slag: para\n${a}${b}${item('c', 'expert')}`))).toEqual([
    expect.stringMatching(/politiker eller chef eller strateg/u),
  ]);
});

test('an order is written as it should be', () => {
  const rows = ['ett', 'tva', 'tre'].map((key) => `\nnyckel: ${key}\nsvar: S\n`).join('');
  expect(checkOf(`slag: ordna\nåterkoppling: Å\n${rows}`)).toMatchObject({
    kind: 'order',
    right: 'ett.tva.tre',
  });
  const long = ['a', 'b', 'c'].map((key) => `\nnyckel: ${key.repeat(39)}\nsvar: S\n`).join('');
  expect(faultsOf(moduleFile(`slag: ordna\nåterkoppling: Å\n${long}`))).toEqual([
    expect.stringMatching(/119 tecken/u),
  ]);
});

test('a lesson of an unknown module, and advice that forgets a role', () => {
  const module = moduleFile([choice('a', 'ja'), choice('b'), choice('c')].join(''));
  expect(faultsOf(module, lessonFile('x', '## D\nhej'))).toEqual([
    expect.stringMatching(/^l\.md:1: okänd modul/u),
  ]);
  const advice = '## D\nhej\n\n### Det här kan du göra som\n\n- **Politiker:** Fråga.';
  expect(faultsOf(module, lessonFile('mmm', advice))).toEqual([
    expect.stringMatching(/^l\.md:11: rådet till Chef saknas/u),
    expect.stringMatching(/rådet till Strateg saknas/u),
  ]);
});

test('a lesson’s end is no screenful: questions for a group, links, and numbers with their source', () => {
  const fact = [
    '```uppgift',
    'nyckel: ett-tal\nvärde: 90\nenhet: procent\ntext: Nio av tio.\når: 2024',
    'källa: Någon, 2024\nadress: example.org/x\nkontrollerad: 2026-11-22\nvisa: nej',
    '```',
  ].join('\n');
  const end =
    '## Diskutera tillsammans\n- Vad?\n\n## Läs mer\n- [Titel, någon](https://example.org/a)';
  const module = moduleFile([choice('a', 'ja'), choice('b'), choice('c')].join(''));
  const read = readCourse([module, lessonFile('mmm', `## D\nhej\n\n${fact}\n\n${end}`)]);
  expect(read.faults).toEqual([]);
  const lesson = read.course.modules[0]?.lessons[0];
  expect(lesson?.parts.map((part) => part.title)).toEqual(['D']);
  expect(lesson?.parts[0]?.body).toHaveLength(1);
  expect(lesson?.discuss).toEqual(['Vad?']);
  expect(lesson?.more).toEqual([{ title: 'Titel, någon', address: 'https://example.org/a' }]);
  expect(lesson?.facts).toEqual([expect.objectContaining({ key: 'ett-tal', year: '2024' })]);
});

test.each(['http://example.org', 'javascript:alert(1)', 'https://x', 'https://ex ample.org'])(
  'the link %s is refused',
  (address) => {
    const module = moduleFile([choice('a', 'ja'), choice('b'), choice('c')].join(''));
    const lesson = lessonFile('mmm', `## D\nhej\n\n## Läs mer\n- [T](<${address}>)`);
    expect(faultsOf(module, lesson)).toEqual([expect.stringMatching(/säker webbadress/u)]);
  },
);
