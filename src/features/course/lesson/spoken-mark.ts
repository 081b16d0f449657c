import { findSentence, type Place } from './find-sentence.ts';

/** The name of the highlight, in lesson.module.css too. */
const NAME = 'spoken';
/** What the bars above and below may hide of the page, in pixels. */
const covered = { above: 80, below: 120 };

export interface SpokenMark {
  /** Marks where the sentence stands; what stands nowhere (a drawing told in words) leaves no mark. */
  show(sentence: string): void;
  clear(): void;
}

/**
 * Marks the sentence that is being read with a ground of its own. The browser paints it over the text
 * that is there (CSS custom highlights): no element is added, so nothing moves. Where the browser has no
 * such thing the text is read without a mark.
 */
export function spokenMark(root: HTMLElement): SpokenMark {
  let last: Place | undefined;
  let shown: Range | undefined;
  return {
    show(sentence) {
      const wasFollowed = shown === undefined || isInView(shown);
      highlights()?.delete(NAME);
      const found = findSentence(root, sentence, last);
      if (!found) return;
      last = found.end;
      shown = found.range;
      highlights()?.set(NAME, new Highlight(shown));
      // Who has scrolled away reads something else: the page stays where she put it.
      if (wasFollowed && !isInView(shown)) bringIntoView(shown);
    },
    clear() {
      last = undefined;
      shown = undefined;
      highlights()?.delete(NAME);
    },
  };
}

function highlights(): HighlightRegistry | undefined {
  return 'CSS' in globalThis && 'highlights' in CSS ? CSS.highlights : undefined;
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top < innerHeight - covered.below && bottom > covered.above;
}

function bringIntoView(range: Range): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = range.getBoundingClientRect().top - innerHeight / 3;
  scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
}
