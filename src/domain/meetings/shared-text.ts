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
