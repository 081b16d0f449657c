import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { edit } from '#data/local/edit.ts';

export interface CheckAttempt {
  readonly check: string;
  /** The choice's key, or `SHOWN` when the person asked for the answer. */
  readonly choice: string;
  readonly correct: boolean;
}

/** Every answer is a row of its own: tries are added, never changed. */
export function saveCheckAttempt(local: Local, attempt: CheckAttempt): Promise<void> {
  return edit(local, ['check_attempt'], (tx) =>
    tx.put('check_attempt', scopeId('user', local.uid), local.newId(), {
      check_key: attempt.check,
      choice: attempt.choice,
      correct: attempt.correct,
      tried_at: local.now().toISOString(),
    }),
  );
}
