import { boolean, number, object, safeParse } from 'valibot';
import { callFunction } from './call.ts';

const shape = object({ seats: number(), office: boolean() });
const pendingKey = 'jamsides.claim';

/** Binds what the proven address was invited to. `unknown` = no answer: asked again before reading. */
export async function claimSeats(uid: string): Promise<'bound' | 'noInvitation' | 'unknown'> {
  localStorage.setItem(pendingKey, uid);
  const { status, body } = await callFunction(uid, 'claim_seats', {});
  const answer = status === 200 ? safeParse(shape, body) : undefined;
  if (!answer?.success) return 'unknown';
  forgetClaim();
  return answer.output.seats > 0 || answer.output.office ? 'bound' : 'noInvitation';
}

/** Answered, or nobody's any more. */
export function forgetClaim(): void {
  localStorage.removeItem(pendingKey);
}

/** True while a sign-in has not yet been followed by an answered claim. */
export function isClaimPending(uid: string): boolean {
  return localStorage.getItem(pendingKey) === uid;
}
