import type { Block, Part } from '../course/course-model.ts';
import type { Fact } from '../course/figure-model.ts';
import { proseOf } from '../course/plain-words.ts';
import type { Place } from './faults.ts';
import type { ReadCourse } from './read-course.ts';

type PlaceOf = (of: object) => Place;
interface Page {
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
}

/** What is a measured quantity when it stands in running text. */
const measured =
  /(?<number>\d[\d\s\u00a0]*(?:,\d+)?)[\s\u00a0](?:procent(?:enheter)?|miljoner|kronor)(?!\p{L})/gu;

/** A measured number in the text stands in one of the page's facts too, and with it its source. */
export function checkSourced({ parts, facts }: Page, placeOf: PlaceOf): void {
  const said = facts.map((fact) => plain(`${fact.value} ${fact.text} ${fact.caution}`)).join(' ');
  for (const block of parts.flatMap((part) => part.body)) {
    for (const { groups, 0: found } of proseOf(block).join(' ').matchAll(measured)) {
      const number = plain(groups?.['number'] ?? '');
      if (new RegExp(`(?<![\\d,])${number}(?![\\d,]\\d|\\d)`, 'u').test(said)) continue;
      const instead = 'Skriv ett block uppgift med siffran, källan och adressen på samma sida';
      placeOf(block).fault(`”${found}” har ingen källa`, instead);
    }
  }
}

function plain(text: string): string {
  return text.replaceAll(/(?<=\d)[\s\u00a0](?=\d)/gu, '').trim();
}

/** A drawn place is drawn for one thing: seen again, it would seem to be about the same. */
export function checkScenes({ course, factors, pages }: ReadCourse, placeOf: PlaceOf): void {
  const blocks = [...course.modules.flatMap((module) => module.lessons), ...factors, ...pages]
    .flatMap((page) => page.parts)
    .flatMap((part) => part.body);
  const seen = new Set<string>();
  for (const block of blocks) {
    const name = sceneOf(block);
    if (name === undefined) continue;
    if (seen.has(name)) {
      placeOf(block).fault(`scenen ${name} har redan använts`, 'Välj en annan, eller ingen');
    }
    seen.add(name);
  }
}

function sceneOf(block: Block): string | undefined {
  if (block.kind === 'scene') return block.name;
  return block.kind === 'example' ? block.scene?.name : undefined;
}
