import type { RowHead } from '../table.ts';
import { scopeKind } from '../scope.ts';

export interface Shareable extends RowHead {
  /** On a copy: the id of the original. */
  readonly origin: string | null;
}

/** An original with its copies, as one thing. */
export interface SharedCard<R extends Shareable> {
  /** The original's id, which names the card wherever it is shown. */
  readonly origin: string;
  /** Present on one's own cards. */
  readonly original: R | undefined;
  readonly copies: readonly R[];
  /** What is read: one's own original, of others the widest copy. */
  readonly shown: R;
  /** Where most read it. */
  readonly widest: R;
  readonly isMine: boolean;
}

/**
 * One card per original and author: whatever somebody else has written into a copy of hers, it is none of mine.
 */
export function sharedCards<R extends Shareable>(
  rows: readonly R[],
  uid: string,
  widthOf: (scope: string) => number,
): SharedCard<R>[] {
  const byOrigin = new Map<string, R[]>();
  for (const row of rows) {
    const key = `${row.author_id ?? ''}/${row.origin ?? row.id}`;
    byOrigin.set(key, [...(byOrigin.get(key) ?? []), row]);
  }
  return [...byOrigin.values()].flatMap((of): SharedCard<R>[] => {
    const original = of.find((row) => row.origin === null);
    const copies = of.filter((row) => row.origin !== null);
    const widest = copies.toSorted((a, b) => widthOf(b.scope_id) - widthOf(a.scope_id))[0];
    const shown = original ?? widest;
    if (!shown) return [];
    return [
      {
        origin: shown.origin ?? shown.id,
        original,
        copies,
        shown,
        widest: widest ?? shown,
        // A copy whose original has not arrived yet on this phone is still one's own.
        isMine: scopeKind(shown.scope_id) === 'user' || shown.author_id === uid,
      },
    ];
  });
}
