import { isKnownLong } from '../words/long-words.ts';
import { countWords, proseOf } from '../course/plain-words.ts';
import type { Part, ReadMore } from '../course/course-model.ts';
import { makePlace, type Fault, type Place } from './faults.ts';
import type { ReadCourse } from './read-course.ts';

const LONGEST_SENTENCE = 25;

type Rule = readonly [RegExp, string];

/** What the texts never say, and what they say instead. */
const never: readonly Rule[] = [
  [/tjänsteman|tjänstemän/iu, 'Skriv tjänsteperson'],
  [/självutvärder|självskatt/iu, 'Skriv egen skattning eller gemensam skattning'],
  [/dagordning/iu, 'Skriv agenda'],
  [
    /(?:hela|den här|genomgå|gå|gått|gick|går|klar med) utbildningen/iu,
    'Skriv kursen om den här kursen',
  ],
  [/punkt(?:en|er|erna)? i checklistan|checklistans punkt|andra punkter/iu, 'Skriv påstående'],
  [/behöver dig(?! av)/iu, 'Skriv du behöver ta ställning'],
  [/modulen räknad/iu, 'Skriv modulen räknas som klar'],
  [/(?<!\p{L})sluta (?:varje |ditt |ert )?mötet?/iu, 'Skriv avsluta mötet med'],
  [/(?<!\p{L})sex delmål/iu, 'Delmålen är sju sedan 2025'],
  [/läromöte|lärträff/iu, 'Skriv lärandeträff'],
  [/hemmaplanen/iu, 'Skriv på hemmaplan'],
  [/\boj,|hoppsan|tyvärr/iu, 'Säg det rakt'],
  [/bäst i|sämst/iu, 'Jämför arbetssätt, inte rang'],
  [/granvik|strandhamn|björkliden|mellanland|tallmo/iu, 'Använd ett namn som inte finns i demon'],
  [/TODO/u, 'Skriv klart texten'],
  [/!/u, 'Sluta med punkt'],
  [/\.\.\.|…/u, 'Skriv klart meningen'],
  [/ - |—/u, 'Skriv tankstreck som –, eller dela meningen'],
  [/"/u, 'Skriv citattecken som ”'],
  [/inte bara [^.]* utan också/iu, 'Säg det ena och sedan det andra'],
];

export function checkWording(read: ReadCourse): Fault[] {
  const faults: Fault[] = [];
  const placeOf = (of: object) => {
    const place = read.where.get(of);
    return makePlace(place?.file ?? 'course', faults, place?.line ?? 1);
  };
  const lessons = read.course.modules.flatMap((module) => module.lessons);
  const factorsAndPages = [...read.factors, ...read.pages];
  for (const page of [...lessons, ...factorsAndPages]) {
    const { parts, ...rest } = page;
    for (const part of parts) checkPart(part, placeOf);
    checkTexts(textsOf(rest), placeOf(page));
    checkHeadings([page.title], placeOf(page));
    checkFilms(page.more, placeOf(page));
  }
  for (const module of read.course.modules) {
    const { lessons: own, sources: _, sourceNote, checks, ...rest } = module;
    checkTexts(textsOf(rest), placeOf(module));
    checkTexts([sourceNote], placeOf(module), never);
    for (const check of checks) checkTexts(textsOf(check), placeOf(check));
    checkHeadings([module.title], placeOf(module));
    checkSimiles(
      own.flatMap((lesson) => lesson.parts),
      placeOf,
    );
  }
  for (const page of factorsAndPages) checkSimiles(page.parts, placeOf);
  if (read.guide) checkTexts(textsOf(read.guide), makePlace('guide/ledarguide.md', faults));
  return faults;
}

type PlaceOf = (of: object) => Place;

/** Block by block, so that the fault names the line and not only the screenful. */
function checkPart(part: Part, placeOf: PlaceOf): void {
  checkHeadings([part.title], placeOf(part));
  checkTexts([part.title, ...textsOf(part.advice)], placeOf(part));
  for (const block of part.body) {
    checkTexts(textsOf(block), placeOf(block));
    for (const sentence of proseOf(block).flatMap(sentencesIn)) {
      const words = countWords([sentence]);
      if (words <= LONGEST_SENTENCE) continue;
      const start = sentence.slice(0, 40);
      placeOf(block).fault(`meningen ”${start}…” har ${words} ord`, 'Dela den i två');
    }
  }
}

/** A heading says what one learns: no likeness, and no long word that nobody has divided. */
function checkHeadings(titles: readonly string[], place: Place): void {
  for (const title of titles) {
    const likeness = simile.exec(title) ?? picture.exec(title);
    if (likeness) {
      place.fault(`rubriken ”${title}” är en liknelse`, 'Skriv rakt vad man lär sig');
    }
    const long = title.match(/\p{L}{15,}/gu) ?? [];
    for (const word of long.filter((one) => !isKnownLong(one))) {
      const instead = 'Lägg det i src/content/words/long-words.ts med sina avstavningar';
      place.fault(`det långa ordet ”${word}” i rubriken kan inte delas`, instead);
    }
  }
}

/** A film is never a surprise: one knows how long it is, and that it is fetched. */
function checkFilms(links: readonly ReadMore[], place: Place): void {
  for (const { title } of links) {
    if (!/^film/iu.test(title) || /kräver nät/iu.test(title)) continue;
    place.fault(`filmen ”${title}” säger inte att den kräver nät`, 'Skriv längden och Kräver nät');
  }
}

const MOST_SIMILES = 1;

function checkSimiles(parts: readonly Part[], placeOf: PlaceOf): void {
  const found = parts.flatMap((part) =>
    [part, ...part.body].flatMap((of) => {
      const texts = of === part ? Object.values(part.advice ?? {}) : textsOf(of);
      return texts
        .flatMap(sentencesIn)
        .filter((text) => simile.test(text))
        .map((text) => ({ of, text }));
    }),
  );
  for (const { of, text } of found.slice(MOST_SIMILES)) {
    const said = simile.exec(text)?.[0] ?? '';
    const wrong = `ännu en liknelse (”${said}”), modulen har ${found.length}`;
    placeOf(of).fault(wrong, `Behåll högst ${MOST_SIMILES} i modulen`);
  }
}

function checkTexts(
  texts: readonly string[],
  place: Place,
  rules: readonly Rule[] = [...never, ...notes],
): void {
  for (const text of texts) {
    for (const [pattern, instead] of rules) {
      const found = pattern.exec(text);
      if (!found) continue;
      const around = text.slice(Math.max(0, found.index - 20), found.index + 25);
      place.fault(`texten säger ”${around.trim()}”`, instead);
    }
  }
}

/** What an author notes for herself: it belongs to the sources, never to the running text. */
const notes: readonly Rule[] = [
  [
    /har vi inte (?:sett|hittat|läst)|vi (?:har )?inte (?:sett|hittat|läst)/iu,
    'Skriv det under ## Källor',
  ],
];

/** A likeness in running text: one a module is enough. */
const simile =
  /(?:är|var|blir|fungerar|känns|låter) (?:lite )?som (?:en|ett|att|när|den som)(?!\p{L})|precis som (?:en|ett|när)(?!\p{L})|tänk dig (?:en|ett|att)|fungerar likadant|på samma sätt som (?:en|ett|när)(?!\p{L})/iu;
/** Pictures that have stood as headings and say nothing about what comes. */
const picture =
  /(?<!\p{L})(?:recept|ingrediens|mjöl|bröd|potatis|viskl|nyck(?:el|lar)(?!person)|väckarklock|skafferi|bakfick|ben(?!\p{L})|vandr|salta|smaka|packa|stolar|kompass|resa)/iu;

/** Every string a reader can meet; keys, kinds and what a source is called are left out. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return hidden.has(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
}
const hidden = new Set([
  'key',
  'kind',
  'right',
  'address',
  'checked',
  'source',
  'sources',
  'more',
  'name',
]);

/** A colon that introduces ends no sentence here: what follows it may be long all the same. */
function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/u);
}
