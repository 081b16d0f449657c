/** How many signs of the page's plain text stand before. */
export type Place = number;

interface Sign {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Where a sentence that is read aloud stands on the page: the first place after the one before, else the
 * first of all. Soft hyphens, kinds of space and the mark that only the voice needs do not count.
 */
export function findSentence(
  root: HTMLElement,
  sentence: string,
  after: Place = 0,
): { readonly range: Range; readonly end: Place } | null {
  const { text, signs } = plainText(root);
  const said = plain(sentence).replace(/[.:]$/u, '');
  if (said === '') return null;
  // A drawing writes the sign where the voice says the word.
  const ways = [said, said.replace(/(?<=\d) procent$/u, ' %')];
  const place = [after, 0].flatMap((from) => ways.map((way) => whole(text, way, from)));
  const [start, length] = place.find(([at]) => at >= 0) ?? [-1, 0];
  if (start < 0) return null;
  // The mark at its end is part of it where it stands on the page.
  const isMarked = /[.:]/u.test(text[start + length] ?? '');
  const end = start + length + Number(isMarked);
  const [first, last] = [signs[start], signs[end - 1]];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return { range, end };
}

const space = /\s/u;
const plain = (text: string) => text.replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' ').trim();

/** The page's text with one space between words and elements, and where each sign of it stands. */
function plainText(root: HTMLElement): { text: string; signs: (Sign | undefined)[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const signs: (Sign | undefined)[] = [];
  let text = '';
  let block: Element | null = null;
  const add = (sign: string, at?: Sign) => {
    if (space.test(sign) && (text === '' || text.endsWith(' '))) return;
    text += space.test(sign) ? ' ' : sign;
    signs.push(at);
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const holder = node.parentElement?.closest(blocks) ?? root;
    if (holder !== block) add(' ');
    block = holder;
    for (const [offset, sign] of [...node.data].entries())
      if (sign !== '\u00ad') add(sign, { node, offset });
  }
  return { text, signs };
}

/** Elements between which a sentence does not go on. */
const blocks = 'p, li, h1, h2, h3, figcaption, dt, dd, td, th, legend, label, button, span';

/** A short sentence is not found inside a longer word. */
function whole(text: string, wanted: string, from: number): [at: number, length: number] {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, behind] = [text[at - 1] ?? '', text[at + wanted.length] ?? ''];
    if (!letter.test(before) && !letter.test(behind)) return [at, wanted.length];
  }
  return [-1, 0];
}
