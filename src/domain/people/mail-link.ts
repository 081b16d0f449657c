/** Some mail programs and systems cut a longer link off, and say nothing. */
export const longestMailLink = 1800;
/** With fewer than these to a mail it is better to paste the text into each. */
const fewest = 10;

export interface MailLink {
  readonly href: string;
  /** How many of the first addresses it holds. */
  readonly count: number;
  /** Else there was no room for the text. */
  readonly hasText: boolean;
}

/** A link that writes to as many as it can hold, none of whom sees the others; null when it holds nobody. */
export function mailLink(
  addresses: readonly string[],
  subject: string,
  text: string,
): MailLink | null {
  const head = `subject=${encode(subject)}`;
  const whole = fill(addresses, `&${head}&body=${encode(text.replaceAll(/\r\n|\r|\n/gu, '\r\n'))}`);
  if (whole.count === addresses.length || whole.count >= fewest)
    return whole.count === 0 ? null : { ...whole, hasText: true };
  const bare = [`&${head}`, ''].map((end) => fill(addresses, end)).find(({ count }) => count > 0);
  return bare ? { ...bare, hasText: false } : null;
}

function fill(addresses: readonly string[], end: string): Omit<MailLink, 'hasText'> {
  let [hidden, count] = ['', 0];
  for (const address of addresses) {
    const next = (hidden === '' ? '' : `${hidden},`) + encode(address).replaceAll('%40', '@');
    if (`mailto:?bcc=${next}${end}`.length > longestMailLink) break;
    [hidden, count] = [next, count + 1];
  }
  return { href: `mailto:?bcc=${hidden}${end}`, count };
}

const encode = (text: string) => encodeURIComponent(text.toWellFormed());
