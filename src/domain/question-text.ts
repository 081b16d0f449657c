/** A headline longer than this is none. */
const longestHeadline = 140;

export interface QuestionText {
  /** What one reads aloud; null where the first sentence is too long for it. */
  readonly headline: string | null;
  /** What else one wrote. */
  readonly rest: string;
}

/** A question is headed by its own first sentence; what was written after it stands as its first entry. */
export function splitQuestion(body: string): QuestionText {
  const text = body.trim();
  const end = /[?!.…]+["”’)]*(?=\s)|\s*\n/u.exec(text);
  const [first, rest] = end
    ? [
        text.slice(0, end.index + end[0].length).trim(),
        text.slice(end.index + end[0].length).trim(),
      ]
    : [text, ''];
  return first.length > longestHeadline
    ? { headline: null, rest: text }
    : { headline: first, rest };
}

interface Asked {
  readonly participation_id: string;
  readonly to_participation_id: string | null;
  readonly settled: boolean;
}

/** Asked of us, or of everybody but whoever asked, not settled, and none of us has answered. */
export function waitsForUs(
  question: Asked,
  replies: readonly { readonly participation_id: string }[],
  participationId: string,
): boolean {
  const { participation_id: asker, to_participation_id: to, settled } = question;
  if (settled || asker === participationId) return false;
  if (to !== null && to !== participationId) return false;
  return replies.every((reply) => reply.participation_id !== participationId);
}
