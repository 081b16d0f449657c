import { divideWords } from '#content/words/long-words.ts';

/** What is written in is left as it is; what is only read is divided. */
const written = 'textarea, input, select, [contenteditable], script, style';
/** Shorter ones have room on the smallest phone. */
const mayBeLong = /[\p{L}\u00ad]{10}/u;

/**
 * A word that has no room in its line is divided at a syllable, wherever it stands: in the app's own
 * headings and labels as in what others wrote. In the page only: what is sent, saved, put into a mail or
 * copied is the text as it is. Words that fit are left whole.
 */
export function divideLongWords(body: HTMLElement): void {
  const changes = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'characterData') divideIn(target);
      else for (const node of addedNodes) divideIn(node);
    }
  });
  changes.observe(body, { subtree: true, childList: true, characterData: true });
  let width = 0;
  // Another width, or larger letters: what had room may have none, and the other way round.
  new ResizeObserver(() => {
    const now = body.clientWidth / Number.parseFloat(getComputedStyle(body).fontSize);
    if (now === width) return;
    width = now;
    divideIn(body);
  }).observe(body);
  body.addEventListener('copy', copyUndivided);
}

/** Pasted elsewhere, a soft hyphen is a letter that no search finds. */
function copyUndivided(event: ClipboardEvent): void {
  const marked = getSelection()?.toString() ?? '';
  if (!marked.includes('\u00ad') || event.clipboardData === null) return;
  event.clipboardData.setData('text/plain', marked.replaceAll('\u00ad', ''));
  event.preventDefault();
}

function divideIn(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Text) divideText(node);
  }
}

function divideText(node: Text): void {
  const holder = node.parentElement;
  if (!mayBeLong.test(node.data) || holder === null || holder.closest(written)) return;
  const text = divideWords(node.data, (word) => hasRoom(word, holder));
  if (text !== node.data) node.data = text;
}

/** The pen knows nothing of spacing and of halves of pixels. */
const spare = 1.03;

const pen = document.createElement('canvas').getContext('2d');

function hasRoom(word: string, holder: HTMLElement): boolean {
  const room = roomOf(holder);
  // Not laid out, or on paper of unknown size: nothing is known of its lines.
  if (pen === null || room === 0) return true;
  const style = getComputedStyle(holder);
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen.measureText(word).width * spare <= room;
}

/** What the nearest box has for its lines. */
function roomOf(holder: HTMLElement): number {
  let box: HTMLElement = holder;
  while (box.clientWidth === 0 && box.parentElement !== null) box = box.parentElement;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
  return box.clientWidth - pixels(paddingInlineStart) - pixels(paddingInlineEnd);
}

const pixels = (length: string) => Number.parseFloat(length) || 0;
