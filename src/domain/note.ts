import { compareText } from '#lib/compare.ts';
import { own } from '#lib/own.ts';
import { scopeKind } from './scope.ts';
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
