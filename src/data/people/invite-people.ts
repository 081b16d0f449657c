import type { SeatRole } from '#domain/tables/seat-card.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';

export interface NewPerson {
  readonly address: string;
  readonly name: string;
  readonly role: SeatRole;
  readonly unit: string;
}

/** There is one invitation an address and role: a second one, from another phone too, is the same. */
export function invitationKey(participationId: string, address: string, role: SeatRole) {
  return {
    scope: scopeId('admin', participationId),
    id: rowId('invitation', participationId, address, role),
  } as const;
}

/** All or none are on the phone when this resolves; who was withdrawn or has said no is invited anew. */
export const invitePeople = command(
  ['invitation'],
  async (tx, participationId: string, people: readonly NewPerson[]) => {
    for (const { address, name, role, unit } of people) {
      const { scope, id } = invitationKey(participationId, address, role);
      const old = await tx.get('invitation', scope, id);
      if (old?.state === 'open' || old?.state === 'accepted') continue;
      await tx.put('invitation', scope, id, {
        participation_id: participationId,
        address,
        name,
        role,
        unit,
        state: 'open',
        user_id: null,
      });
    }
  },
);
