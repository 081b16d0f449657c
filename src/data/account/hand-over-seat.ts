import { literal, object, picklist, safeParse, union } from 'valibot';
import { addressToCompare } from '#domain/address.ts';
import { scopeId } from '#domain/scope.ts';
import { callFunction } from '#data/remote/call.ts';

const refusals = ['42501', 'gone', 'taken', 'elsewhere'] as const;
const shape = union([
  object({ status: literal('applied') }),
  object({ status: literal('rejected'), code: picklist(refusals) }),
]);

export type HandOverAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: (typeof refusals)[number] | 'offline' | 'signInNeeded' | 'failed';
    };

export interface SeatHandOver {
  readonly participationId: string;
  readonly invitationId: string;
  readonly name: string;
  readonly address: string;
}

/** Ends one person's seat and invites the next; needs the network, for it takes effect at once. */
export async function handOverSeat(uid: string, seat: SeatHandOver): Promise<HandOverAnswer> {
  const { status, body } = await callFunction(uid, 'hand_over_seat', {
    body: {
      scope: scopeId('admin', seat.participationId),
      row: seat.invitationId,
      name: seat.name.trim(),
      address: addressToCompare(seat.address),
    },
  });
  const answer = status === 200 ? safeParse(shape, body) : undefined;
  if (answer?.success)
    return answer.output.status === 'applied'
      ? { ok: true }
      : { ok: false, reason: answer.output.code };
  if (status === null) return { ok: false, reason: 'offline' };
  return { ok: false, reason: status === 401 ? 'signInNeeded' : 'failed' };
}
