import { array, boolean, number, object, optional, picklist, safeParse, string } from 'valibot';
import { seatRoles, type SeatRole } from '#domain/tables/seat-card.ts';
import { callFunction } from './call.ts';

/** Where somebody who has a place already is invited besides: she is asked. */
export interface InvitedTo {
  readonly invitation: string;
  readonly organisation: string;
  readonly role: SeatRole;
}

const invitedTo = object({
  invitation: string(),
  organisation: string(),
  role: picklist(seatRoles),
});
const shape = object({
  seats: number(),
  office: boolean(),
  invited: optional(array(invitedTo), []),
});
const pendingKey = 'jamsides.claim';

/** Binds what the proven address was invited to. `unknown` = no answer: asked again before reading. */
export async function claimSeats(uid: string): Promise<'bound' | 'noInvitation' | 'unknown'> {
  localStorage.setItem(pendingKey, uid);
  const answer = await ask(uid);
  if (answer === null) return 'unknown';
  forgetClaim();
  const isAsked = answer.invited.length > 0;
  return answer.seats > 0 || answer.office || isAsked ? 'bound' : 'noInvitation';
}

/** Null without an answer. Somebody who has no place is given those that wait for her. */
export async function listInvitedTo(uid: string): Promise<readonly InvitedTo[] | null> {
  return (await ask(uid))?.invited ?? null;
}

/** Answered, or nobody's any more. */
export function forgetClaim(): void {
  localStorage.removeItem(pendingKey);
}

/** True while a sign-in has not yet been followed by an answered claim. */
export function isClaimPending(uid: string): boolean {
  return localStorage.getItem(pendingKey) === uid;
}

async function ask(uid: string) {
  const { status, body } = await callFunction(uid, 'claim_seats', {});
  const answer = status === 200 ? safeParse(shape, body) : undefined;
  return answer?.success ? answer.output : null;
}
