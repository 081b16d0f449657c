import { textDifference } from '#domain/text-difference.ts';

/** A text with what the other does not have underlined. */
export function MarkedText({ text, other }: { readonly text: string; readonly other: string }) {
  return textDifference(text, other).map(({ text: part, isOwn }, at) =>
    isOwn ? <mark key={at}>{part}</mark> : part,
  );
}
