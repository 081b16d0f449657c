import { compareText } from '#lib/compare.ts';
import { own } from '#lib/own.ts';
import { scopeKind } from './scope.ts';
import { sharedCards, type SharedCard } from './rows/shared-card.ts';
import type { NoteRow } from './tables/note.ts';

/**
 * Notes and who reads them. The original lies in `user:<author>` and never
 * leaves it; a copy with the same author stands in each scope it was shared to. Readers see one
 * card per original: the widest copy. The author's card shows the original.
 */
export type Audience = 'self' | 'organisation' | 'strategists' | 'group' | 'round';

/** With whom one may share at a meeting, by the room it lies in. */
export function audiencesAt(room: string): readonly Audience[] {
  switch (scopeKind(room)) {
    case 'strategists':
      return ['self', 'organisation', 'strategists'];
    case 'round':
      return ['self', 'organisation', 'group', 'round'];
    default:
      return ['self', 'organisation', 'group'];
  }
}

export const width: Record<Audience, number> = {
  self: 0,
  organisation: 1,
  strategists: 2,
  group: 3,
  round: 4,
};

/** Undefined for scopes where no note can stand. */
export function audienceOf(scope: string): Audience | undefined {
  const kinds: Readonly<Record<string, Audience>> = {
    user: 'self',
    org: 'organisation',
    strategists: 'strategists',
    group: 'group',
    round: 'round',
  };
  return own(kinds, scopeKind(scope));
}

/** Do the readers see something else than the author wrote last? */
export function isChangedSinceShared(original: NoteRow, copies: readonly NoteRow[]): boolean {
  return copies.some((copy) => copy.body !== original.body || copy.kind !== original.kind);
}

export interface NoteCard<N extends NoteRow = NoteRow> extends SharedCard<N> {
  readonly audience: Audience;
  readonly isChanged: boolean;
}

/** One card per original; what was written last stands first. */
export function noteCards<N extends NoteRow>(notes: readonly N[], uid: string): NoteCard<N>[] {
  return sharedCards(notes, uid, widthOf)
    .map((card) => ({
      ...card,
      audience: audienceOf(card.widest.scope_id) ?? 'self',
      isChanged: card.original !== undefined && isChangedSinceShared(card.original, card.copies),
    }))
    .toSorted((one, other) => compareText(order(other), order(one)));
}

/** How many may read what lies there, as places in a row. */
export function widthOf(scope: string): number {
  return width[audienceOf(scope) ?? 'self'];
}

function order(card: NoteCard): string {
  return `${card.shown.written_at}/${card.origin}`;
}
