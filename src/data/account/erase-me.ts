import { literal, object, safeParse } from 'valibot';
import { forgetAddress } from '#data/local/person.ts';
import { callFunction } from '#data/remote/call.ts';

export type EraseAnswer = 'erased' | 'offline' | 'signInNeeded' | 'failed';

const done = object({ status: literal('applied') });
/** Nobody has this id: an earlier call did it, and its answer was lost. */
const alreadyGone = 'P0002';
const claimKey = 'jamsides.claim';

/** Removes the person at Jämsides, at once and for good; the phone is cleaned by who asked. */
export async function eraseMe(uid: string): Promise<EraseAnswer> {
  const { status, code, body } = await callFunction(uid, 'erase_me', {
    body: { confirm: 'RADERA' },
  });
  if (code === alreadyGone || (status === 200 && safeParse(done, body).success)) {
    forgetAddress();
    localStorage.removeItem(claimKey);
    return 'erased';
  }
  if (status === null) return 'offline';
  return status === 401 ? 'signInNeeded' : 'failed';
}
