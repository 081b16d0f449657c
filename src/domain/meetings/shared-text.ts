/** What a phone's *Dela* hands over: each may be missing, and what is missing is empty. */
export interface SharedParts {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** As one text; what another part says already is left out: many programs put the link in the text. */
export function joinShared({ title, text, url }: SharedParts): string {
  const parts = [title, text, url].map((part) => part.trim()).filter((part) => part !== '');
  return parts
    .filter((part, at) => !parts.some((other, n) => n !== at && says(other, part, n < at)))
    .join('\n');
}

/** Of two that say the same the first stays. */
function says(other: string, part: string, isBefore: boolean): boolean {
  return other === part ? isBefore : other.includes(part);
}

/** Longer than anything somebody writes or reads on a phone: what is longer is not taken, and stays where it is. */
export const mostSharedLetters = 250_000;
/** As much as a description of a picture holds: what is said along with one goes with it. */
export const mostCaptionLetters = 1000;
/** What may wait on the phone for the app to be opened. */
export const mostSharedTexts = 30;
export const mostSharedFiles = 10;
/** Of the files that are shared at once: the worker holds them all in its memory. */
export const mostSharedBytes = 200 * 1024 * 1024;
