import type { OfferedCredit } from '#domain/course/course-status.ts';
import type { Reads } from '#sync/edit-port.ts';

export interface CreditForMe extends OfferedCredit {
  readonly heldAt: string;
  readonly session: string;
  readonly participationId: string;
}

/** Where somebody says that I was there, in the courses I take part in; the newest first. */
export async function listOfferedCredits({ uid, list }: Reads): Promise<CreditForMe[]> {
  const [credits, sessions] = await Promise.all([list('credit'), list('group_session')]);
  return credits
    .filter((credit) => credit.user_id === uid)
    .flatMap((credit) => {
      const held = sessions.find(
        (one) => one.id === credit.session_id && one.scope_id === credit.scope_id,
      );
      if (!held) return [];
      const { module, held_at: heldAt, participation_id: participationId } = held;
      return [{ id: credit.id, module, heldAt, session: held.id, participationId }];
    })
    .toSorted((one, other) => (one.heldAt < other.heldAt ? 1 : -1));
}
