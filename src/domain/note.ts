import { compareText } from '#lib/compare.ts';
import { scopeKind } from './scope.ts';
import type { NoteRow } from './tables/note.ts';

/**
 * Notes and who reads them. The original lies in `user:<author>` and never
 * leaves it; a copy with the same author stands in each scope it was shared to. Readers see one
 * card per original: the widest copy. The author's card shows the original.
 */
export const noteAudiences = ['self', 'organisation', 'group'] as const;
export type NoteAudience = (typeof noteAudiences)[number];
/** Everything a card may say; the whole round is reached only at conferences. */
export type Audience = NoteAudience | 'round';

export const width: Record<Audience, number> = { self: 0, organisation: 1, group: 2, round: 3 };

/** Undefined for scopes where no note can stand. */
export function audienceOf(scope: string): Audience | undefined {
  const kinds: Record<string, Audience> = {
    user: 'self',
    org: 'organisation',
    group: 'group',
    round: 'round',
  };
  return kinds[scopeKind(scope)];
}

/** Do the readers see something else than the author wrote last? */
export function isChangedSinceShared(original: NoteRow, copies: readonly NoteRow[]): boolean {
  return copies.some((copy) => copy.body !== original.body || copy.kind !== original.kind);
}

export interface NoteCard<N extends NoteRow = NoteRow> {
  /** The original's id, which names the card wherever it is shown. */
  readonly origin: string;
  /** Present on one's own cards. */
  readonly original: N | undefined;
  readonly copies: readonly N[];
  /** What is read: one's own original, of others the widest copy. */
  readonly shown: N;
  readonly audience: Audience;
  readonly isMine: boolean;
  readonly isChanged: boolean;
}

/** One card per original; what was written last stands first. */
export function noteCards<N extends NoteRow>(notes: readonly N[], uid: string): NoteCard<N>[] {
  const byOrigin = new Map<string, N[]>();
  for (const note of notes) {
    const origin = note.origin ?? note.id;
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), note]);
  }
  return Array.from(byOrigin, ([origin, rows]) => noteCard(origin, rows, uid))
    .filter((card) => card !== undefined)
    .toSorted((one, other) => compareText(order(other), order(one)));
}

function noteCard<N extends NoteRow>(
  origin: string,
  rows: readonly N[],
  uid: string,
): NoteCard<N> | undefined {
  const original = rows.find((row) => row.origin === null);
  const copies = rows.filter((row) => row.origin !== null);
  const widest = copies.toSorted((one, other) => widthOf(other) - widthOf(one))[0];
  const shown = original ?? widest;
  if (!shown) return undefined;
  return {
    origin,
    original,
    copies,
    shown,
    audience: audienceOf((widest ?? shown).scope_id) ?? 'self',
    // A copy whose original has not arrived yet on this phone is still one's own.
    isMine: original !== undefined || shown.author_id === uid,
    isChanged: original !== undefined && isChangedSinceShared(original, copies),
  };
}

function widthOf(note: NoteRow): number {
  return width[audienceOf(note.scope_id) ?? 'self'];
}

function order(card: NoteCard): string {
  return `${card.shown.written_at}/${card.origin}`;
}
