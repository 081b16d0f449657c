import type { RootContent } from 'mdast';
import type { Advice, AdviceRole, Block, Part } from '../course/course-model.ts';
import type { Fact } from '../course/figure-model.ts';
import { readFact } from './drawn-figures.ts';
import type { Place } from './faults.ts';
import { lineOf, listIn, readBlock, sectionsOf, type HeadedSection } from './markdown.ts';

export const ADVICE_HEADING = 'Det här kan du göra som';
const adviceWord: Readonly<Record<AdviceRole, string>> = {
  electedOfficial: 'Politiker',
  seniorManager: 'Chef',
  strategist: 'Strateg',
};

/** Where the parts and facts of a file stand, for the rules that look at the whole. */
export type Where = Map<object, Place>;

export interface ReadParts {
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
}

export function readParts(sections: readonly HeadedSection[], where: Where): ReadParts {
  const facts: Fact[] = [];
  const parts = sections.map((section) => readPart(section, { facts, where }));
  return { parts: parts.map((part) => withSources(part, { facts, where })), facts };
}

/** A comparison may stand before the fact its numbers come from: its source is filled in afterwards. */
function withSources(part: Part, { facts, where }: { facts: readonly Fact[]; where: Where }): Part {
  const body = part.body.map((block) => {
    const source =
      block.kind === 'compare' ? facts.find((fact) => fact.key === block.fact)?.source : undefined;
    return source === undefined ? block : moved(block, { ...block, source }, where);
  });
  return moved(part, { ...part, body }, where);
}

function moved<T extends object>(from: object, to: T, where: Where): T {
  const place = where.get(from);
  if (place) where.set(to, place);
  return to;
}

function readPart(section: HeadedSection, out: { facts: Fact[]; where: Where }): Part {
  const end = section.nodes.findIndex((node) => node.type === 'heading');
  const body = end < 0 ? section.nodes : section.nodes.slice(0, end);
  const under = sectionsOf(section.nodes, 3, section.place);
  const advice = under.find((one) => one.title === ADVICE_HEADING);
  for (const one of under) {
    if (one === advice) continue;
    const instead = `Skriv ### ${ADVICE_HEADING}, eller gör rubriken till ett eget ##`;
    one.place.fault(`okänd rubrik på nivå 3: ”${one.title}”`, instead);
  }
  const part = {
    title: section.title,
    body: body.flatMap((node) => readBody(node, section.place, out)),
    advice: advice ? readAdvice(advice) : null,
  };
  out.where.set(part, section.place);
  return part;
}

function readBody(
  node: RootContent,
  near: Place,
  out: { facts: Fact[]; where: Where },
): readonly Block[] {
  if (node.type !== 'code' || node.lang !== 'uppgift') {
    const block = readBlock(node, near);
    if (block) out.where.set(block, lineOf(node, near));
    return block ? [block] : [];
  }
  const place = lineOf(node, near);
  const read = readFact(node.value, place);
  if (!read) {
    place.fault('uppgiften är tom', 'Skriv nyckel, värde, enhet, text, år, källa och kontrollerad');
    return [];
  }
  out.facts.push(read.fact);
  out.where.set(read.fact, place);
  if (!read.isShown) return [];
  const shown: Block = { kind: 'fact', fact: read.fact };
  out.where.set(shown, place);
  return [shown];
}

/** Three list items that begin with the role in bold: `- **Chef:** …`. */
export function readAdvice(section: HeadedSection): Advice {
  const items = listIn(section);
  const adviceFor = (role: AdviceRole) => {
    const start = `${adviceWord[role]}:`;
    const item = items.find((one) => one.startsWith(start));
    if (!item) {
      const instead = `Skriv - **${adviceWord[role]}:** och rådet`;
      section.place.fault(`rådet till ${adviceWord[role]} saknas`, instead);
    }
    return item?.slice(start.length).trim() ?? '';
  };
  return {
    electedOfficial: adviceFor('electedOfficial'),
    seniorManager: adviceFor('seniorManager'),
    strategist: adviceFor('strategist'),
  };
}
