import { createContext, useContext } from 'react';
import type { SyncStatus } from '#data/waiting/get-sync-status.ts';
import type { HatChoice } from '#data/use-live.ts';
import { assert } from '#lib/assert.ts';

/**
 * Who is here and how it is with the work: read once for the whole app, so that places and status
 * stand still when one page gives way to the next.
 */
export interface ShellView {
  readonly choice: HatChoice;
  readonly isOffice: boolean;
  readonly status: SyncStatus;
}

export const ShellContext = createContext<ShellView | null>(null);

export function useShell(): ShellView {
  const view = useContext(ShellContext);
  assert(view, 'useShell outside the shell');
  return view;
}
