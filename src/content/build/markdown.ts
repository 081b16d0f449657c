import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Inline, ReadMore } from '../course/course-model.ts';
import { makePlace, type Fault, type Place } from './faults.ts';
import { readFigure } from './figures.ts';
import { tieNumbers } from './tie-numbers.ts';

export interface SourceFile {
  readonly name: string;
  readonly tree: Root;
  readonly place: Place;
  /** A value of the front matter; a fault and an empty text when it is not there. */
  head(key: string): string;
  /** What the file says it is, or nothing. */
  readonly kind: string;
}

const parser = unified().use(remarkParse).freeze();
const trees = new Map<string, Root>();

/** A text that has been read before is not parsed again: nearly all of them, when one is edited. */
function parse(text: string): Root {
  const tree = trees.get(text) ?? parser.parse(text);
  trees.set(text, tree);
  return tree;
}

/** Front matter as `key: value` lines between two `---`, then Markdown. */
export function readSource(name: string, text: string, faults: Fault[]): SourceFile {
  const place = makePlace(name, faults);
  const found = /^---\n(?<head>[\s\S]*?)\n---\n/u.exec(text);
  if (!found) {
    place.fault('filen saknar inledning', 'Börja med --- och rader med nyckel: värde, sedan ---');
  }
  const head = new Map(
    (found?.groups?.['head'] ?? '').split('\n').map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), tieNumbers(line.slice(at + 1).trim())] as const;
    }),
  );
  const intro = found?.[0] ?? '';
  // Empty lines in its place: the parser's line numbers are the file's.
  const body = '\n'.repeat(intro.split('\n').length - 1) + text.slice(intro.length);
  return {
    name,
    place,
    kind: head.get('slag') ?? '',
    tree: parse(body),
    head(key) {
      const value = head.get(key);
      if (!value) place.fault(`”${key}” saknas överst i filen`, `Skriv en rad: ${key}: …`);
      return value ?? '';
    },
  };
}

export function lineOf(node: RootContent | undefined, place: Place): Place {
  return place.at(node?.position?.start.line ?? place.line);
}

export interface HeadedSection {
  readonly title: string;
  readonly nodes: readonly RootContent[];
  readonly place: Place;
}

/** The nodes cut at their headings of one level; text before the first belongs to no section. */
export function sectionsOf(
  nodes: readonly RootContent[],
  depth: number,
  place: Place,
): HeadedSection[] {
  const sections: { title: string; nodes: RootContent[]; place: Place }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) {
      sections.push({ title: plainText(node.children), nodes: [], place: lineOf(node, place) });
    } else {
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

/**
 * Only what a component can draw: paragraphs, lists, strong, emphasis and our figures. Everything
 * else, raw HTML and links included, is a fault, so nothing unsafe can reach a page.
 */
export function readBlock(node: RootContent, near: Place): Block | null {
  const place = lineOf(node, near);
  if (node.type === 'paragraph') {
    return { kind: 'paragraph', content: readInlines(node.children, place) };
  }
  if (node.type === 'list') {
    const items = node.children.map((item) => {
      const only = item.children[0];
      if (only?.type === 'paragraph' && item.children.length === 1) {
        return readInlines(only.children, place);
      }
      place.fault('en listpunkt är mer än ett stycke', 'Skriv varje punkt som ett enda stycke');
      return [];
    });
    return { kind: 'list', ordered: node.ordered === true, items };
  }
  if (node.type === 'code') return readFigure(node.lang ?? '', node.value, place);
  return refuse(node.type, place);
}

function readInlines(nodes: readonly PhrasingContent[], place: Place): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [{ kind: 'text', text: oneLine(node.value) }];
    if (node.type === 'strong' || node.type === 'emphasis') {
      return [{ kind: node.type, content: readInlines(node.children, place) }];
    }
    refuse(node.type, place);
    return [];
  });
}

const words: Readonly<Record<string, string>> = {
  link: 'en länk',
  image: 'en bild',
  html: 'HTML',
  heading: 'en rubrik på fel nivå',
  blockquote: 'ett citat',
  thematicBreak: 'en linje',
  inlineCode: 'kod',
};

function refuse(type: string, place: Place): null {
  const hint =
    type === 'link'
      ? 'Lägg länkar under ## Läs mer'
      : 'Använd stycken, listor, **fetstil**, *kursiv* och figurer';
  place.fault(`${words[type] ?? type} går inte att visa här`, hint);
  return null;
}

/** A list of `[title](https://…)`. */
export function readLinks(section: HeadedSection): ReadMore[] {
  return section.nodes.flatMap((node) => {
    const place = lineOf(node, section.place);
    if (node.type !== 'list') {
      place.fault(
        `under ”${section.title}” står något annat än en lista`,
        'Skriv - [titel](https://…)',
      );
      return [];
    }
    return node.children.flatMap((item) => {
      const at = place.at(item.position?.start.line ?? place.line);
      const only = item.children[0];
      const link = only?.type === 'paragraph' ? only.children[0] : undefined;
      const more = only?.type === 'paragraph' ? only.children.length : 0;
      if (link?.type !== 'link' || more !== 1 || item.children.length !== 1) {
        at.fault('punkten är inte en enda länk', 'Skriv - [titel, utgivare](https://…)');
        return [];
      }
      const title = plainText(link.children);
      if (!/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/iu.test(link.url)) {
        at.fault(`”${link.url}” är ingen säker webbadress`, 'Skriv hela adressen med https://');
      }
      if (title === '') at.fault('länken saknar titel', 'Skriv [titel, utgivare](https://…)');
      return [{ title, address: link.url }];
    });
  });
}

/** Text with the Markdown taken off, for headings and single sentences. */
function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return oneLine(node.value);
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');
}

export function listIn(section: HeadedSection | undefined): string[] {
  const nodes = section?.nodes ?? [];
  return nodes.flatMap((node) => (node.type === 'list' ? node.children.map(textOf) : []));
}

export function paragraphsIn(section: HeadedSection | undefined): string {
  return (section?.nodes ?? [])
    .flatMap((node) => (node.type === 'paragraph' ? [plainText(node.children)] : []))
    .join(' ');
}

function textOf(node: { readonly children: readonly RootContent[] }): string {
  return node.children
    .map((child) => (child.type === 'paragraph' ? plainText(child.children) : ''))
    .join(' ');
}

function oneLine(text: string): string {
  return tieNumbers(text.replaceAll('\n', ' '));
}
