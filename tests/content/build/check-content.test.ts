import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '#content/build/check-content.ts';
import { addKeys, KEY_FILE } from '#content/build/check-keys.ts';
import { readCourseFiles } from '#content/build/course-files.ts';
import { formatFault } from '#content/build/faults.ts';
import { readCourse, type CourseFile } from '#content/build/read-course.ts';

let files: readonly CourseFile[];
let keys: { readonly name: string; readonly text: string };
let faultsNow: readonly string[];
beforeAll(async () => {
  files = await readCourseFiles();
  keys = { name: KEY_FILE, text: addKeys(readCourse(files), { name: KEY_FILE, text: '' }) };
  faultsNow = checkContent(readCourse(files), keys).map(formatFault);
});

/** What the check says of the real course after one edit, beyond what it said before. */
function faultsAfter(edit: (file: CourseFile) => string | undefined, file = keys): string[] {
  const before = file === keys ? faultsNow : checkContent(readCourse(files), file).map(formatFault);
  const edited = files.map((one) => ({ name: one.name, text: edit(one) ?? one.text }));
  expect(edited, 'the edit changed nothing').not.toEqual(files);
  const after = checkContent(readCourse(edited), file).map(formatFault);
  return after.filter((fault) => !before.includes(fault));
}
const lesson = 'course/6-modellkonceptet/1-de-atta-stegen.md';
const module = 'course/6-modellkonceptet/modul.md';
/** The first text of a lesson's first screenful. */
const firstText = /^(## .*\n\n)/mu;
const inFile = (name: string, from: string | RegExp, to: string) => (file: CourseFile) =>
  file.name === name ? file.text.replace(from, to) : undefined;

test.each([
  [
    'a key that is changed',
    inFile(lesson, 'nyckel: de-atta-stegen', 'nyckel: stegen-alla'),
    /avsnitt de-atta-stegen har försvunnit/u,
  ],
  [
    'a key that another has',
    inFile(lesson, 'nyckel: de-atta-stegen', 'nyckel: benchmarking'),
    /nyckeln benchmarking finns redan i course/u,
  ],
  [
    'a key with a capital or a space',
    inFile(lesson, 'nyckel: de-atta-stegen', 'nyckel: De åtta'),
    /nyckeln ”De åtta” går inte/u,
  ],
  [
    'an answer’s key that is changed',
    inFile(module, 'nyckel: tillsammans', 'nyckel: ihop'),
    /svar sjalvskattning-vem\/tillsammans har försvunnit/u,
  ],
  [
    'two right answers',
    inFile(module, 'nyckel: skr\n', 'nyckel: skr\nrätt: ja\n'),
    /2 rätta svar/u,
  ],
  ['a reflection less', inFile(module, /```reflektion[^`]*```/u, ''), /1 reflektioner/u],
  ['an outcome nobody has', inFile(module, 'mål: stegen', 'mål: hela'), /okänt mål ”hela”/u],
  [
    'an outcome that is left out',
    (file: CourseFile) => file.text.replace(/^mål: .*$/mu, 'mål: varfor'),
    /inget handlar om målet stegen/u,
  ],
  [
    'a screenful that is too long',
    inFile(lesson, firstText, `$1${'Ord om ord. '.repeat(40)}`),
    /ord löptext/u,
  ],
  [
    'a sentence that is too long',
    inFile(lesson, firstText, `$1${'ord '.repeat(30)}`),
    /Dela den i två/u,
  ],
  [
    'a lesson without a figure',
    inFile('course/6-modellkonceptet/2-benchmarking.md', /```[a-zåäö]+\n[^`]*```/gu, 'Text.'),
    /avsnittet har ingen figur/u,
  ],
  [
    'two lessons in a row with nothing to do',
    inFile('course/6-modellkonceptet/2-benchmarking.md', /```sortera\n[^`]*```/u, 'Text.'),
    /varken De åtta stegen eller Benchmarking: jämföra för att lära har något att göra/u,
  ],
  [
    'two things to do on one screenful',
    (file: CourseFile) =>
      file.name === 'course/6-modellkonceptet/2-benchmarking.md'
        ? file.text.replace(/(?<act>```sortera\n[^`]*```)/u, '$<act>\n\n$<act>')
        : undefined,
    /skärmen har 2 saker att göra/u,
  ],
  [
    'a guess with two right answers',
    inFile('course/1-varfor/2-tre-roller.md', 'svar: 25 procent', 'svar: 25 procent\nrätt: ja'),
    /gissningen har 2 rätta svar/u,
  ],
  [
    'a pile that is none of the two',
    inFile('course/6-modellkonceptet/2-benchmarking.md', 'hög: Lärdom', 'hög: Lärande'),
    /”Lärande” går inte här/u,
  ],
  [
    'a pile that stays empty',
    inFile('course/6-modellkonceptet/2-benchmarking.md', /hög: Idé/gu, 'hög: Lärdom'),
    /allt ligger i samma hög/u,
  ],
  [
    'nothing to point out that is right',
    inFile('course/3-internationellt/2-europas-beslut.md', /^rätt: ja\n/mu, ''),
    /inget av svaren är rimligt/u,
  ],
  [
    'money that reaches more than all',
    inFile('course/4-integrering/2-styrkedjan.md', 'andel: 30', 'andel: 130'),
    /”130” går inte här/u,
  ],
  [
    'a thing to do whose key is changed',
    inFile('course/4-integrering/2-styrkedjan.md', 'nyckel: lagg-pengarna', 'nyckel: pengarna'),
    /gör lagg-pengarna har försvunnit/u,
  ],
  ['an exclamation', inFile(lesson, firstText, '$1Hej! '), /Sluta med punkt/u],
  [
    'a picture without a description',
    inFile('course/1-varfor/1-makt-och-villkor.md', /^beskrivning:.*(?:\n .*)*$/mu, 'beskrivning:'),
    /”beskrivning” saknas/u,
  ],
  [
    'a word that has a better one',
    inFile(lesson, firstText, '$1Självskattningen är gemensam. '),
    /Skriv egen skattning eller gemensam skattning/u,
  ],
  ['the old word for agenda', inFile(lesson, firstText, '$1Dagordningen. '), /Skriv agenda/u],
  [
    'the old number of sub-goals',
    inFile(lesson, firstText, '$1Det finns sex delmål. '),
    /Delmålen är sju sedan 2025/u,
  ],
  [
    'an author’s note in the text',
    inFile(lesson, firstText, '$1Det har vi inte sett. '),
    /Skriv det under ## Källor/u,
  ],
  [
    'a heading that is a picture',
    inFile(lesson, '## Det mesta händer hemma', '## Mjöl är inte bröd'),
    /rubriken ”Mjöl är inte bröd” är en liknelse/u,
  ],
  [
    'a second simile in a module',
    inFile(lesson, firstText, '$1Det är som att gå. Det är som att stå. '),
    /ännu en liknelse|Behåll högst 1/u,
  ],
  [
    'a long word in a heading that nobody has divided',
    inFile(lesson, '## Det mesta händer hemma', '## Trädgårdsmästarbostad'),
    /det långa ordet ”Trädgårdsmästarbostad”/u,
  ],
  [
    'a right answer that is known by its length',
    inFile(module, /^svar: Vikmark, som.*$/mu, `svar: ${'Vikmark och fler ord '.repeat(6)}`),
    /Gör svaren ungefär lika långa/u,
  ],
  [
    'something to point out that is known by its length',
    inFile(
      'course/7-gruppen/2-er-organisation.md',
      /när behoven är lika\.$/mu,
      'eller om '.repeat(9),
    ),
    /Gör svaren ungefär lika långa/u,
  ],
  [
    'a right answer that is the only one to say no',
    inFile(
      'course/3-internationellt/modul.md',
      /^svar: Nej, men som medlem/mu,
      'svar: Ja, som medlem',
    ),
    /det enda som säger nej.*Låt ett fel svar börja likadant/u,
  ],
  [
    'a module whose questions recall nothing',
    inFile(module, /^minns: .*\n/mu, ''),
    /ingen fråga går tillbaka till en tidigare modul/u,
  ],
  [
    'a question that recalls what has not come yet',
    inFile(module, /^minns: .*$/mu, 'minns: gruppen'),
    /Välj en modul som kommer före/u,
  ],
  [
    'a question that recalls a module there is not',
    inFile(module, /^minns: .*$/mu, 'minns: finns-inte'),
    /modulen ”finns-inte” finns inte/u,
  ],
  [
    'a measured number without a source',
    inFile(lesson, firstText, '$1Hela 37 procent gör det. '),
    /”37.procent” har ingen källa/u,
  ],
  [
    'a scene that is drawn twice',
    inFile(
      'course/6-modellkonceptet/2-benchmarking.md',
      firstText,
      '$1```scen\nnamn: bibliotek\nbeskrivning: Höga hyllor i ett rum.\nbildtext: Ett rum.\n```\n\n',
    ),
    /scenen bibliotek har redan använts/u,
  ],
  [
    'a film that does not say that it is fetched',
    inFile('course/1-varfor/1-makt-och-villkor.md', '. Kräver nät]', ']'),
    /säger inte att den kräver nät/u,
  ],
  [
    'a goal that is not on the list',
    inFile('course/2-politiken/1-samma-makt.md', 'delmål: overgripande', 'delmål: klimat'),
    /målet ”klimat” finns inte i lydelsen 2025/u,
  ],
] as const)('%s is told with file and line', (_, edit, expected) => {
  const faults = faultsAfter(edit);
  expect(faults.join('\n')).toMatch(expected);
  for (const fault of faults)
    expect(fault).toMatch(/^(?:course|factors|guide|pages)[^:]*:\d+: .+\. .+\.$/u);
});

test('a comparison must name a number of its own lesson', () => {
  const edit = (file: CourseFile) => file.text.replace(/^uppgift: .*$/mu, 'uppgift: finns-inte');
  expect(faultsAfter(edit).join('\n')).toMatch(
    /uppgiften ”finns-inte” finns inte i samma avsnitt/u,
  );
});

test.each(['värde', 'enhet', 'text', 'år', 'källa', 'adress', 'kontrollerad'])(
  'a number without its %s is a fault',
  (field) => {
    const edit = (file: CourseFile) =>
      file.text.replace(/```uppgift\n[^`]*```/u, (fence) =>
        fence.replace(new RegExp(`^${field}:.*$`, 'mu'), ''),
      );
    expect(faultsAfter(edit).join('\n')).toMatch(new RegExp(`”${field}” saknas`, 'u'));
  },
);

test('all faults are told in one run', () => {
  const edit = (file: CourseFile) =>
    file.name === lesson
      ? file.text.replace('titel:', 'rubrik:')
      : file.name === module
        ? file.text.replace('nummer: 6', '')
        : undefined;
  const faults = faultsAfter(edit).join('\n');
  expect(faults).toMatch(/titel” saknas/u);
  expect(faults).toMatch(/nummer” saknas/u);
});

test('a retired key may be gone, and is never used for anything else', () => {
  const gone = inFile(lesson, 'nyckel: de-atta-stegen', 'nyckel: ett-nytt-avsnitt');
  const retired = {
    ...keys,
    text: keys.text.replace('avsnitt de-atta-stegen', 'avsnitt de-atta-stegen utgången'),
  };
  expect(faultsAfter(gone, retired).join('\n')).not.toMatch(/försvunnit/u);
  expect(checkContent(readCourse(files), retired).map(formatFault).join('\n')).toMatch(
    /nyckeln de-atta-stegen är utgången/u,
  );
  const other = {
    ...keys,
    text: keys.text.replace('avsnitt de-atta-stegen', 'faktor de-atta-stegen'),
  };
  expect(checkContent(readCourse(files), other).map(formatFault).join('\n')).toMatch(
    /har varit faktor, inte avsnitt/u,
  );
});

test('new keys are added last; what stands on the list stays', () => {
  const old = { name: KEY_FILE, text: 'avsnitt gammalt utgången\nmodul varfor\n' };
  const lines = addKeys(readCourse(files), old).split('\n');
  expect(lines.slice(0, 2)).toEqual(['avsnitt gammalt utgången', 'modul varfor']);
  expect(lines.filter((line) => line === 'modul varfor')).toHaveLength(1);
  expect(lines).toContain('avsnitt de-atta-stegen');
});
