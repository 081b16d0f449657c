import { scopeId } from '#domain/scope.ts';
import { command } from '#data/local/command.ts';

export interface CheckAttempt {
  readonly check: string;
  /** The choice's key, or `SHOWN` when the person asked for the answer. */
  readonly choice: string;
  readonly correct: boolean;
}

/** Every answer is a row of its own: tries are added, never changed. */
export const saveCheckAttempt = command(['check_attempt'], (tx, attempt: CheckAttempt) =>
  tx.put('check_attempt', scopeId('user', tx.uid), tx.newId(), {
    check_key: attempt.check,
    choice: attempt.choice,
    correct: attempt.correct,
    tried_at: tx.at,
  }),
);
