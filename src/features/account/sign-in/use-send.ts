import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { signInWords as words } from '#content/words/account/sign-in.ts';
import { addressFaultWord } from '#content/words/people/address.ts';
import { rememberAsked } from '#data/account/way-in.ts';
import { rememberAddress } from '#data/local/person.ts';
import { parseAddress, shownAddress } from '#domain/address.ts';
import { paths } from '#ui/paths.ts';
import { askForCode } from './ask-server.ts';

/** Asks for the code and goes on to where it is written. */
export function useSend(address: string) {
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function send() {
    if (busy) return;
    const { address: email, fault } = parseAddress(address);
    if (fault !== null) {
      setProblem(addressFaultWord[fault]);
      return;
    }
    setBusy(true);
    setProblem(undefined);
    const asked = await askForCode(email);
    setBusy(false);
    if (!asked.ok) {
      setProblem(words.problem[asked.reason]);
      return;
    }
    rememberAddress(shownAddress(email));
    rememberAsked(Date.now());
    // In its place, with the way back to where one came from: signing in leaves nothing to go back to.
    await navigate(paths.signInCode, { replace: true, state });
  }
  return { problem, busy, send };
}
