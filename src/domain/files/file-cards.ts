import { compareText } from '#lib/compare.ts';
import { rowId } from '#lib/row-id.ts';
import { audienceOf, widthOf, type Audience } from '../note.ts';
import { sharedCards, type SharedCard } from '../rows/shared-card.ts';
import type { MaterialRow } from '../tables/material.ts';

export interface FileCard<F extends MaterialRow = MaterialRow> extends SharedCard<F> {
  readonly audience: Audience;
  /** Others read another description than its author wrote last. */
  readonly isChanged: boolean;
}

/** One card per file, in the order they were put there; who reads it as with a note. */
export function fileCards<F extends MaterialRow>(rows: readonly F[], uid: string): FileCard<F>[] {
  return sharedCards(rows, uid, widthOf)
    .map((card) => ({
      ...card,
      audience: audienceOf(card.widest.scope_id) ?? 'self',
      isChanged: card.copies.some((copy) => copy.description !== card.shown.description),
    }))
    .toSorted(
      (one, other) =>
        compareText(one.shown.put_at, other.shown.put_at) || compareText(one.origin, other.origin),
    );
}

/** One copy per original, room and author: shared on two phones at once it is one. */
export function fileCopyId(origin: string, scope: string, author: string): string {
  return rowId('material', origin, scope, author);
}
