import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Inline } from '../course/course-model.ts';
import { readFigure } from './figures.ts';

export interface SourceFile {
  readonly name: string;
  readonly head: Readonly<Record<string, string>>;
  readonly tree: Root;
}

/** Front matter as `key: value` lines between two `---`, then Markdown. */
export function readSource(name: string, text: string): SourceFile {
  const found = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/u.exec(text)?.groups;
  if (!found) throw new Error(`${name}: filen ska börja med --- och rader med nyckel: värde`);
  const head = (found['head'] ?? '').split('\n').map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
  });
  return {
    name,
    head: Object.fromEntries(head),
    tree: unified()
      .use(remarkParse)
      .parse(found['body'] ?? ''),
  };
}

export function needHead(file: SourceFile, key: string): string {
  const value = file.head[key];
  if (!value) throw new Error(`${file.name}: "${key}" saknas överst i filen`);
  return value;
}

export interface HeadedSection {
  readonly title: string;
  readonly nodes: readonly RootContent[];
}

/** The file cut at its headings of one level; text before the first belongs to no section. */
export function sectionsOf(nodes: readonly RootContent[], depth: number): HeadedSection[] {
  const sections: { title: string; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) {
      sections.push({ title: plainText(node.children), nodes: [] });
    } else {
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

/**
 * Only what a component can draw: paragraphs, lists, strong, emphasis and our figures. Everything
 * else, raw HTML and links included, stops the build, so nothing unsafe can reach a page.
 */
export function readBlock(node: RootContent, place: string): Block {
  if (node.type === 'paragraph') {
    return { kind: 'paragraph', content: readInlines(node.children, place) };
  }
  if (node.type === 'list') {
    const items = node.children.map((item) => {
      const only = item.children[0];
      if (only?.type !== 'paragraph' || item.children.length > 1) {
        throw new Error(`${place}: en listpunkt ska vara ett enda stycke`);
      }
      return readInlines(only.children, place);
    });
    return { kind: 'list', ordered: node.ordered === true, items };
  }
  if (node.type === 'code') return readFigure(node.lang ?? '', node.value, place);
  throw new Error(`${place}: "${node.type}" går inte att visa i kursen`);
}

function readInlines(nodes: readonly PhrasingContent[], place: string): Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'text') return { kind: 'text', text: oneLine(node.value) };
    if (node.type === 'strong' || node.type === 'emphasis') {
      return { kind: node.type, content: readInlines(node.children, place) };
    }
    throw new Error(`${place}: "${node.type}" går inte att visa i kursen`);
  });
}

/** Text with the Markdown taken off, for headings and single sentences. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return oneLine(node.value);
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
