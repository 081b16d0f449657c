import type { ReactNode } from 'react';

interface LadderProps<T> {
  /** Undefined while the phone is read, null when it is not there. */
  readonly read: T | null | undefined;
  /** A Missing, or a MissingRow. */
  readonly missing: ReactNode;
  readonly children: (value: T) => ReactNode;
}

/**
 * The steps every page takes: nothing while the phone is read (the page is arrived at, and read
 * aloud, when it is whole), why not when there is nothing, and then the page.
 */
export function Ladder<T>({ read, missing, children }: LadderProps<T>) {
  if (read === undefined) return null;
  return read === null ? missing : children(read);
}
