import type { Factor, Guide, LookUp } from '../course/course-model.ts';
import { listIn, paragraphsIn, readLinks, sectionsOf, type SourceFile } from './markdown.ts';
import { ADVICE_HEADING, readAdvice, readParts, type Where } from './read-parts.ts';

const endings = [
  ADVICE_HEADING,
  'Kommunikationstips',
  'CEMR-deklarationen',
  'Läs mer',
  'Källor',
] as const;

export function readFactor(file: SourceFile, where: Where): Factor {
  const sections = sectionsOf(file.tree.children, 2, file.place);
  const ending = (title: (typeof endings)[number]) => {
    const found = sections.find((one) => one.title === title);
    if (!found) file.place.fault(`rubriken ”${title}” saknas`, `Skriv ## ${title}`);
    return found ?? { title, nodes: [], place: file.place };
  };
  const body = sections.filter(({ title }) => !endings.some((one) => one === title));
  const { parts, facts } = readParts(body, where);
  const factor = {
    key: file.head('nyckel'),
    number: Number(file.head('nummer')),
    title: file.head('titel'),
    short: file.head('kort'),
    parts,
    advice: readAdvice(ending(ADVICE_HEADING)),
    tips: listIn(ending('Kommunikationstips')),
    declaration: paragraphsIn(ending('CEMR-deklarationen')),
    more: readLinks(ending('Läs mer')),
    facts,
    sources: listIn(ending('Källor')),
  };
  where.set(factor, file.place);
  return factor;
}

export function readGuide(file: SourceFile, where: Where): Guide {
  const sections = sectionsOf(file.tree.children, 2, file.place);
  const { parts } = readParts(sections, where);
  return { title: file.head('titel'), lead: file.head('ingress'), parts };
}

/** A page to look up and print: parts, links and sources, with its numbers. */
export function readLookUp(file: SourceFile, where: Where): LookUp {
  const sections = sectionsOf(file.tree.children, 2, file.place);
  const ending = (title: 'Läs mer' | 'Källor') => {
    const found = sections.find((one) => one.title === title);
    if (!found) file.place.fault(`rubriken ”${title}” saknas`, `Skriv ## ${title}`);
    return found ?? { title, nodes: [], place: file.place };
  };
  const body = sections.filter(({ title }) => !['Läs mer', 'Källor'].includes(title));
  const { parts, facts } = readParts(body, where);
  const page = {
    key: file.head('nyckel'),
    number: Number(file.head('nummer')),
    title: file.head('titel'),
    second: file.head('kort'),
    lead: file.head('ingress'),
    parts,
    more: readLinks(ending('Läs mer')),
    facts,
    sources: listIn(ending('Källor')),
  };
  where.set(page, file.place);
  return page;
}
