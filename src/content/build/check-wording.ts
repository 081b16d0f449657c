import { countWords, proseOf } from '../course/plain-words.ts';
import type { Part } from '../course/course-model.ts';
import { makePlace, type Fault } from './faults.ts';
import type { ReadCourse } from './read-course.ts';

const LONGEST_SENTENCE = 25;

/** What the texts never say, and what they say instead. */
const never: readonly (readonly [RegExp, string])[] = [
  [/tjänsteman|tjänstemän/iu, 'Skriv tjänsteperson'],
  [/självutvärder/iu, 'Skriv självskattning'],
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
  const pages = [...read.course.modules.flatMap((module) => module.lessons), ...read.factors];
  for (const page of pages) {
    for (const part of page.parts) {
      checkTexts(textsOf(part), placeOf(part));
      for (const sentence of sentencesOf(part)) {
        const words = countWords([sentence]);
        if (words <= LONGEST_SENTENCE) continue;
        const start = sentence.slice(0, 40);
        placeOf(part).fault(`meningen ”${start}…” har ${words} ord`, 'Dela den i två');
      }
    }
    const { parts: _, ...rest } = page;
    checkTexts(textsOf(rest), placeOf(page));
  }
  for (const module of read.course.modules) {
    const { lessons: _, sources: __, ...rest } = module;
    checkTexts(textsOf(rest), placeOf(module));
  }
  if (read.guide) checkTexts(textsOf(read.guide), makePlace('guide/ledarguide.md', faults));
  return faults;
}

function checkTexts(texts: readonly string[], place: ReturnType<typeof makePlace>): void {
  for (const text of texts) {
    for (const [pattern, instead] of never) {
      const found = pattern.exec(text);
      if (!found) continue;
      const around = text.slice(Math.max(0, found.index - 20), found.index + 25);
      place.fault(`texten säger ”${around.trim()}”`, instead);
    }
  }
}

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

function sentencesOf(part: Part): string[] {
  return part.body.flatMap(proseOf).flatMap((text) => text.split(/(?<=[.?!:])\s+/u));
}
