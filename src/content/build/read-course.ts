import type {
  Check,
  Course,
  CourseModule,
  Factor,
  Guide,
  Lesson,
  LookUp,
} from '../course/course-model.ts';
import { isOutcome, outcomes, type OutcomeKey } from '../course/outcomes.ts';
import type { Fault } from './faults.ts';
import {
  lineOf,
  listIn,
  paragraphsIn,
  readLinks,
  readSource,
  sectionsOf,
  type HeadedSection,
  type SourceFile,
} from './markdown.ts';
import { readCheck, readReflection } from './read-checks.ts';
import { readFactor, readGuide, readLookUp } from './read-factor.ts';
import { readParts, type Where } from './read-parts.ts';
import { checkMinutes, lessonMinutes } from './reading-time.ts';

export interface CourseFile {
  /** From `src/content`: `course/1-varfor/modul.md`. */
  readonly name: string;
  readonly text: string;
}
/** Everything the files say, and everything that is wrong with how they say it. */
export interface ReadCourse {
  readonly course: Course;
  readonly factors: readonly Factor[];
  readonly guide: Guide | null;
  readonly pages: readonly LookUp[];
  readonly faults: readonly Fault[];
  readonly where: Where;
}

/** The course from its files. What a page cannot be made of is a fault, all of them in one reading. */
export function readCourse(files: readonly CourseFile[]): ReadCourse {
  const faults: Fault[] = [];
  const where: Where = new Map();
  const sources = files.map((file) => readSource(file.name, file.text, faults));
  const ofKind = (kind: string) => sources.filter((source) => source.kind === kind);
  const lessons = ofKind('avsnitt');
  const numbers = new Map(
    ofKind('modul').map((source) => [source.head('nyckel'), Number(source.head('nummer'))]),
  );
  const modules = ofKind('modul')
    .map((source) => readModule(source, lessons, { where, numbers }))
    .toSorted((one, other) => one.number - other.number);
  const known = modules.map((module) => module.key);
  for (const lesson of lessons) {
    if (known.includes(lesson.head('modul'))) continue;
    lesson.place.fault('okänd modul', `Skriv modul: och en av ${known.join(', ')}`);
  }
  for (const { kind, place } of sources) {
    if (['avsnitt', 'modul', 'faktor', 'guide', 'uppslag'].includes(kind)) continue;
    place.fault(`okänt slag ”${kind}”`, 'Skriv slag: modul, avsnitt, faktor, guide eller uppslag');
  }
  const factors = ofKind('faktor').map((source) => readFactor(source, where));
  const pages = ofKind('uppslag').map((source) => readLookUp(source, where));
  const [guide] = ofKind('guide').map((source) => readGuide(source, where));
  return {
    course: { modules },
    factors: factors.toSorted((one, other) => one.number - other.number),
    guide: guide ?? null,
    pages: pages.toSorted((one, other) => one.number - other.number),
    faults,
    where,
  };
}

interface Around {
  readonly where: Where;
  /** The number of every module, by its key. */
  readonly numbers: ReadonlyMap<string, number>;
}

function readModule(
  file: SourceFile,
  all: readonly SourceFile[],
  { where, numbers }: Around,
): CourseModule {
  const key = file.head('nyckel');
  const sections = sectionsOf(file.tree.children, 2, file.place);
  const own = all.filter((lesson) => lesson.head('modul') === key);
  const lessons = own.toSorted(
    (one, other) => Number(one.head('nummer')) - Number(other.head('nummer')),
  );
  const sources = section(sections, 'Källor', file);
  const checks = fences(find(sections, 'Kunskapskontroll'), 'fråga', (text, place) => {
    const check = readCheck(text, place, (module) => numbers.get(module));
    if (check) where.set(check, place);
    return check;
  });
  const reflections = fences(section(sections, 'Reflektion', file), 'reflektion', (text, place) => {
    const reflection = readReflection(text, place);
    if (reflection) where.set(reflection, place);
    return reflection;
  });
  const module = {
    key,
    number: Number(file.head('nummer')),
    title: file.head('titel'),
    lead: file.head('ingress'),
    outcomes: readOutcomes(file),
    checkMinutes: checkMinutes(checks),
    lessons: readLessons(lessons, checks, where),
    checks,
    reflections,
    learned: listIn(section(sections, 'Det här tar du med dig', file)),
    sources: listIn(sources),
    sourceNote: paragraphsIn(sources),
  };
  where.set(module, file.place);
  return module;
}

function readOutcomes(file: SourceFile): OutcomeKey[] {
  const keys = file
    .head('mål')
    .split(',')
    .map((key) => key.trim());
  return keys.filter((key) => {
    if (isOutcome(key)) return true;
    if (key !== '') {
      const all = outcomes.map((outcome) => outcome.key).join(', ');
      file.place.fault(`okänt mål ”${key}”`, `Skriv mål: och några av ${all}`);
    }
    return false;
  }) as OutcomeKey[];
}

const afterwards = ['Diskutera tillsammans', 'Läs mer'] as const;

function readLessons(files: readonly SourceFile[], checks: readonly Check[], where: Where) {
  const read = files.map((file) => ({ file, ...readScreenfuls(file, where) }));
  const minutes = lessonMinutes(
    read.map(({ parts }) => parts),
    checks,
  );
  return read.map(({ file, sections, parts, facts }, at): Lesson => {
    const more = find(sections, 'Läs mer');
    const lesson = {
      key: file.head('nyckel'),
      title: file.head('titel'),
      minutes: minutes[at] ?? 1,
      parts,
      discuss: listIn(find(sections, 'Diskutera tillsammans')),
      more: more ? readLinks(more) : [],
      facts,
    };
    where.set(lesson, file.place);
    return lesson;
  });
}

function readScreenfuls(file: SourceFile, where: Where) {
  const sections = sectionsOf(file.tree.children, 2, file.place);
  const screenfuls = sections.filter(({ title }) => !afterwards.some((one) => one === title));
  return { sections, ...readParts(screenfuls, where) };
}

function find(sections: readonly HeadedSection[], title: string): HeadedSection | undefined {
  return sections.find((one) => one.title === title);
}

function section(
  sections: readonly HeadedSection[],
  title: string,
  file: SourceFile,
): HeadedSection | undefined {
  const found = find(sections, title);
  if (!found) file.place.fault(`rubriken ”${title}” saknas`, `Skriv ## ${title}`);
  return found;
}

/** The fenced blocks of a section that hold one kind; any other is a fault. */
function fences<T>(
  section: HeadedSection | undefined,
  kind: string,
  read: (text: string, place: HeadedSection['place']) => T | null,
): T[] {
  if (!section) return [];
  return section.nodes.flatMap((node) => {
    if (node.type !== 'code') return [];
    const place = lineOf(node, section.place);
    if (node.lang === kind) {
      const one = read(node.value, place);
      return one ? [one] : [];
    }
    place.fault(`här går inte ”${node.lang ?? ''}”`, `Skriv ett block som heter ${kind}`);
    return [];
  });
}
