import type { RootContent } from 'mdast';
import type {
  Advice,
  AdviceRole,
  Check,
  Course,
  CourseModule,
  Lesson,
  Part,
  Reflection,
} from '../course/course-model.ts';
import { readFence } from './fence.ts';
import {
  needHead,
  plainText,
  readBlock,
  readSource,
  sectionsOf,
  type HeadedSection,
  type SourceFile,
} from './markdown.ts';

const ADVICE_HEADING = 'Det här kan du göra som';
const adviceWord: Readonly<Record<AdviceRole, string>> = {
  electedOfficial: 'Politiker',
  seniorManager: 'Chef',
  strategist: 'Strateg',
};

/** The course from its files: `{ name, text }` of every `*.md`. A fault is an error with the file's name. */
export function readCourse(
  files: readonly { readonly name: string; readonly text: string }[],
): Course {
  const sources = files.map((file) => readSource(file.name, file.text));
  const lessons = sources.filter((source) => source.head['slag'] === 'avsnitt');
  const modules = sources
    .filter((source) => source.head['slag'] === 'modul')
    .map((source) => readModule(source, lessons))
    .toSorted((one, other) => one.number - other.number);
  const known = new Set(modules.map((module) => module.key));
  for (const lesson of lessons) {
    if (!known.has(needHead(lesson, 'modul'))) throw new Error(`${lesson.name}: okänd modul`);
  }
  return { modules };
}

function readModule(file: SourceFile, lessons: readonly SourceFile[]): CourseModule {
  const key = needHead(file, 'nyckel');
  const sections = sectionsOf(file.tree.children, 2);
  const own = lessons
    .filter((lesson) => lesson.head['modul'] === key)
    .toSorted((one, other) => Number(needHead(one, 'nummer')) - Number(needHead(other, 'nummer')));
  return {
    key,
    number: Number(needHead(file, 'nummer')),
    title: needHead(file, 'titel'),
    lead: needHead(file, 'ingress'),
    checkMinutes: Number(needHead(file, 'kontrollminuter')),
    lessons: own.map(readLesson),
    checks: fencesIn(section(sections, 'Kunskapskontroll', file), 'fråga').map((text) =>
      readCheck(text, file.name),
    ),
    reflections: fencesIn(section(sections, 'Reflektion', file), 'reflektion').map((text) =>
      readReflection(text, file.name),
    ),
    learned: listIn(section(sections, 'Det här tar du med dig', file)),
    sources: listIn(section(sections, 'Källor', file)),
    sourceNote: paragraphsIn(section(sections, 'Källor', file)),
  };
}

function readLesson(file: SourceFile): Lesson {
  return {
    key: needHead(file, 'nyckel'),
    title: needHead(file, 'titel'),
    minutes: Number(needHead(file, 'minuter')),
    parts: sectionsOf(file.tree.children, 2).map((part) => readPart(part, file.name)),
  };
}

function readPart(part: HeadedSection, name: string): Part {
  const place = `${name}, "${part.title}"`;
  const end = part.nodes.findIndex((node) => node.type === 'heading');
  const body = end < 0 ? part.nodes : part.nodes.slice(0, end);
  const advice = sectionsOf(part.nodes, 3).find((section) => section.title === ADVICE_HEADING);
  if (end >= 0 && !advice) throw new Error(`${place}: okänd rubrik på nivå 3`);
  return {
    title: part.title,
    body: body.map((node) => readBlock(node, place)),
    advice: advice ? readAdvice(advice, place) : null,
  };
}

/** Three list items that begin with the role in bold: `- **Chef:** …`. */
function readAdvice(section: HeadedSection, place: string): Advice {
  const items = listIn(section);
  const adviceFor = (role: AdviceRole) => {
    const start = `${adviceWord[role]}:`;
    const item = items.find((one) => one.startsWith(start));
    if (!item) throw new Error(`${place}: rådet till ${adviceWord[role]} saknas`);
    return item.slice(start.length).trim();
  };
  return {
    electedOfficial: adviceFor('electedOfficial'),
    seniorManager: adviceFor('seniorManager'),
    strategist: adviceFor('strategist'),
  };
}

function readCheck(text: string, place: string): Check {
  const [head, ...choices] = readFence(text, place);
  if (!head) throw new Error(`${place}: tom fråga`);
  const right = choices.filter((choice) => choice.find('rätt') === 'ja');
  if (right.length !== 1) throw new Error(`${place}: en fråga ska ha exakt ett rätt svar`);
  return {
    key: head.need('nyckel'),
    question: head.need('fråga'),
    right: right[0]?.need('nyckel') ?? '',
    choices: choices.map((choice) => ({
      key: choice.need('nyckel'),
      text: choice.need('svar'),
      answer: choice.need('återkoppling'),
    })),
  };
}

function readReflection(text: string, place: string): Reflection {
  const [head] = readFence(text, place);
  if (!head) throw new Error(`${place}: tom reflektion`);
  return { key: head.need('nyckel'), question: head.need('fråga'), help: head.need('hjälp') };
}

function section(
  sections: readonly HeadedSection[],
  title: string,
  file: SourceFile,
): HeadedSection {
  const found = sections.find((one) => one.title === title);
  if (!found) throw new Error(`${file.name}: rubriken "${title}" saknas`);
  return found;
}

function fencesIn(section: HeadedSection, kind: string): string[] {
  return section.nodes.flatMap((node) =>
    node.type === 'code' && node.lang === kind ? [node.value] : [],
  );
}

function listIn(section: HeadedSection): string[] {
  return section.nodes.flatMap((node) => (node.type === 'list' ? node.children.map(textOf) : []));
}

function paragraphsIn(section: HeadedSection): string {
  return section.nodes
    .filter((node) => node.type === 'paragraph')
    .map((node) => plainText(node.children))
    .join(' ');
}

function textOf(node: { readonly children: readonly RootContent[] }): string {
  return node.children
    .map((child) => (child.type === 'paragraph' ? plainText(child.children) : ''))
    .join(' ');
}
