import type { AuthError } from '@supabase/supabase-js';
import { forgetKept } from './kept-work.ts';
import { rememberPerson } from '#data/local/person.ts';
import { rememberOnPhone } from '#data/local/phone-memory.ts';
import { claimSeats } from '#data/remote/claim-seats.ts';
import { getBackend, sessionKey, type AuthClient } from '#data/remote/client.ts';
import { withLimit } from '#data/remote/with-limit.ts';
import { addressToCompare, shownAddress } from '#domain/address.ts';

export type RequestCodeAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'offline' | 'tooMany' | 'address' | 'server' };
export type VerifyCodeAnswer =
  | { readonly ok: true; readonly uid: string; readonly email: string }
  | {
      readonly ok: false;
      readonly reason: 'wrongCode' | 'offline' | 'tooMany' | 'server' | 'noInvitation';
    };

const limitMs = 30_000;
const offline = { ok: false, reason: 'offline' } as const;

/** Sends a code to any address: the answer never tells who is invited. */
export async function requestCode(email: string): Promise<RequestCodeAnswer> {
  const backend = await getBackend();
  if (!backend) return offline;
  const asked = backend.auth.signInWithOtp({ email: addressToCompare(email) });
  const answer = await withLimit(asked, limitMs, null).catch(() => null);
  if (answer === null) return offline;
  if (!answer.error) return { ok: true };
  const { status } = answer.error;
  if (isUnanswered(answer.error)) return offline;
  if (status === 429) return { ok: false, reason: 'tooMany' };
  return { ok: false, reason: status === 400 || status === 422 ? 'address' : 'server' };
}

/** Proves the mailbox, remembers the person on this phone and binds the seats. */
export async function verifyCode(email: string, code: string): Promise<VerifyCodeAnswer> {
  const backend = await getBackend();
  if (!backend) return offline;
  const proof = prove(backend.auth, addressToCompare(email), code.trim());
  const answer = await withLimit(proof, limitMs, null).catch(() => null);
  if (answer === null) return offline;
  const { user } = answer.data;
  if (answer.error || !user) return { ok: false, reason: whyNot(answer.error) };
  if ((await claimSeats(user.id)) === 'noInvitation') {
    await signOut();
    return { ok: false, reason: 'noInvitation' };
  }
  const person = { uid: user.id, email: shownAddress(user.email ?? addressToCompare(email)) };
  rememberPerson(person);
  void forgetKept(person.uid);
  return { ok: true, ...person };
}

/** Forgets the login on this phone; what is stored here is not touched. */
export async function signOut(): Promise<void> {
  const backend = await getBackend();
  const left = backend?.auth.signOut({ scope: 'local' });
  if (left) await withLimit(left, 5_000, null).catch(() => null);
  // The library keeps the session when the server cannot be told; here it must be gone.
  await rememberOnPhone(sessionKey, null);
}

/** Backends differ in what they call a code from a mail: the documented name first. */
async function prove(auth: AuthClient, email: string, token: string) {
  const answer = await auth.verifyOtp({ email, token, type: 'email' });
  const refusedName = answer.error?.status === 400 && answer.error.code !== 'otp_expired';
  return refusedName ? auth.verifyOtp({ email, token, type: 'magiclink' }) : answer;
}

function whyNot(error: AuthError | null): 'wrongCode' | 'offline' | 'tooMany' | 'server' {
  if (!error) return 'server';
  if (isUnanswered(error)) return 'offline';
  if (error.status === 429) return 'tooMany';
  return error.status !== undefined && error.status < 500 ? 'wrongCode' : 'server';
}

function isUnanswered({ status }: AuthError): boolean {
  return status === undefined || status === 0;
}
