import { isAct } from '../course/act-model.ts';
import type { Factor, Lesson, LookUp, Part } from '../course/course-model.ts';
import { outcomes } from '../course/outcomes.ts';
import { countWords, proseOf, wordsOfBlock, wordsOfPart } from '../course/plain-words.ts';
import { checkKeys, type KeyFile } from './check-keys.ts';
import { checkQuestions } from './check-questions.ts';
import { checkScenes, checkSourced } from './check-figures.ts';
import { checkWording } from './check-wording.ts';
import { inOrder, makePlace, type Fault, type Place } from './faults.ts';
import type { ReadCourse } from './read-course.ts';

/** The module that gathers the group: nothing is asked there. */
const LAST_MODULE = 7;
const limits = {
  lessons: [2, 4],
  minutes: [8, 15],
  checks: [3, 4],
  reflections: 2,
  discuss: [2, 4],
  words: [40, 110],
  title: 60,
} as const;

/** Everything an author must mend: what cannot be built, and what the course has promised to be. */
export function checkContent(read: ReadCourse, keys: KeyFile): Fault[] {
  const rules: Fault[] = [];
  const placeOf = (of: object): Place => {
    const place = read.where.get(of);
    return makePlace(place?.file ?? 'course', rules, place?.line ?? 1);
  };
  checkModules(read, placeOf);
  for (const page of [...read.factors, ...read.pages]) checkPage(page, placeOf);
  checkQuestions(read.course.modules, placeOf);
  checkScenes(read, placeOf);
  checkOutcomes(read, makePlace('course', rules));
  rules.push(...checkKeys(read, keys), ...checkWording(read));
  return inOrder([...read.faults, ...rules]);
}

type PlaceOf = (of: object) => Place;

function checkModules({ course }: ReadCourse, placeOf: PlaceOf): void {
  for (const module of course.modules) {
    const place = placeOf(module);
    const isLast = module.number === LAST_MODULE;
    between(module.lessons.length, limits.lessons, { place, what: 'avsnitt i modulen' });
    const checks = isLast ? ([0, 0] as const) : limits.checks;
    between(module.checks.length, checks, { place, what: 'frågor i kunskapskontrollen' });
    const reflections = [limits.reflections, limits.reflections] as const;
    between(module.reflections.length, reflections, { place, what: 'reflektioner' });
    const minutes = module.lessons.reduce((sum, one) => sum + one.minutes, module.checkMinutes);
    const each = module.lessons.map((one) => `${one.title} ${one.minutes}`).join(', ');
    const what = `minuter i modulen (${each}, kontroll ${module.checkMinutes})`;
    between(minutes, limits.minutes, { place, what });
    if (module.outcomes.length === 0) place.fault('modulen har inget mål', 'Skriv mål: överst');
    for (const lesson of module.lessons) checkLesson(lesson, placeOf);
    checkActs(module.lessons, placeOf);
  }
}

function checkLesson(lesson: Lesson, placeOf: PlaceOf): void {
  const place = placeOf(lesson);
  checkPage(lesson, placeOf);
  between(lesson.discuss.length, limits.discuss, {
    place,
    what: 'frågor att diskutera tillsammans',
  });
  const figures = lesson.parts.flatMap(figuresIn);
  if (figures.length === 0)
    place.fault('avsnittet har ingen figur', 'Rita minst en figur eller scen');
}

/** Do, not only read: of two lessons after each other, at least one asks for something small. */
function checkActs(lessons: readonly Lesson[], placeOf: PlaceOf): void {
  for (const [at, lesson] of lessons.entries()) {
    const next = lessons[at + 1];
    if (!next || asks(lesson) || asks(next)) continue;
    const wrong = `varken ${lesson.title} eller ${next.title} har något att göra`;
    placeOf(next).fault(wrong, 'Skriv gissa, välj, sortera, fördela eller skatta i ett av dem');
  }
}

function asks(lesson: Lesson): boolean {
  const blocks = lesson.parts.flatMap((part) => part.body);
  return blocks.some((block) => isAct(block) || block.kind === 'practice');
}

/** What a lesson, a factor's page and a page to look up have in common. */
function checkPage(page: Lesson | Factor | LookUp, placeOf: PlaceOf): void {
  const place = placeOf(page);
  if (page.parts.length === 0) place.fault('sidan har ingen text', 'Skriv minst ett ##');
  for (const part of page.parts) checkPart(part, placeOf);
  checkSourced(page, placeOf);
  const known = page.facts.map((fact) => fact.key);
  for (const block of page.parts.flatMap((part) => part.body)) {
    if (block.kind !== 'compare' || known.includes(block.fact)) continue;
    const some = known.length > 0 ? `Välj ${known.join(' eller ')}` : 'Skriv en uppgift med källa';
    placeOf(block).fault(`uppgiften ”${block.fact}” finns inte i samma avsnitt`, some);
  }
}

function checkPart(part: Part, placeOf: PlaceOf): void {
  const place = placeOf(part);
  const prose = countWords(part.body.flatMap(proseOf));
  const all = countWords(part.body.flatMap(wordsOfBlock));
  const [least, most] = limits.words;
  if (all < least) place.fault(`skärmen har bara ${all} ord`, `Skriv minst ${least} ord`);
  if (prose > most) {
    place.fault(`skärmen har ${prose} ord löptext`, `Korta till ${most} eller dela på två ##`);
  }
  const figures = figuresIn(part).length;
  if (figures > 1) place.fault(`skärmen har ${figures} figurer`, 'Högst en figur under varje ##');
  const asked = part.body.filter(isAct).length;
  if (asked > 1) place.fault(`skärmen har ${asked} saker att göra`, 'Högst en under varje ##');
  if (part.title.length > limits.title) {
    place.fault(`rubriken är ${part.title.length} tecken`, `Korta till högst ${limits.title}`);
  }
  for (const block of part.body) {
    const alt =
      block.kind === 'scene' ? block.alt : block.kind === 'example' ? block.scene?.alt : undefined;
    if (alt !== undefined && countWords([alt]) < 4) {
      placeOf(block).fault(`beskrivningen ”${alt}” säger för lite`, 'Berätta vad man ser');
    }
  }
  if (wordsOfPart(part).length === 0) place.fault('skärmen är tom', 'Skriv text under rubriken');
}

function figuresIn(part: Part) {
  return part.body.filter(
    (block) => block.kind !== 'paragraph' && block.kind !== 'list' && !isAct(block),
  );
}

function checkOutcomes({ course }: ReadCourse, place: Place): void {
  const covered = course.modules.flatMap((module) => module.outcomes);
  for (const { key, text } of outcomes) {
    if (covered.includes(key)) continue;
    place.fault(`inget handlar om målet ${key} (${text})`, `Skriv mål: ${key} i en modul`);
  }
  const kinds = new Set(
    course.modules.flatMap(({ checks }) =>
      checks.map((check) => (check.kind === 'choose' && check.story !== '' ? 'judge' : check.kind)),
    ),
  );
  if (kinds.size < 3) {
    place.fault(
      `kursen har bara ${kinds.size} slags frågor`,
      'Använd minst tre av välj, fall, para och ordna',
    );
  }
}

function between(
  count: number,
  [least, most]: readonly [number, number],
  { place, what }: { readonly place: Place; readonly what: string },
): void {
  if (count >= least && count <= most) return;
  const wanted = least === most ? `${least}` : `${least}–${most}`;
  place.fault(`${count} ${what}`, `Det ska vara ${wanted}`);
}
