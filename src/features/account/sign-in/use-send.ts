import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { signInWords } from '#content/words/account/sign-in.ts';
import { rememberAsked } from '#data/account/way-in.ts';
import { rememberAddress } from '#data/local/person.ts';
import { readAddress } from '#domain/address.ts';
import { paths } from '#ui/paths.ts';
import { askForCode } from './ask-server.ts';

type Problem = keyof typeof signInWords.problem;

/** Asks for the code and goes on to where it is written. */
export function useSend(address: string) {
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  async function send() {
    if (busy) return;
    const email = readAddress(address);
    if (email === null) {
      setProblem('address');
      return;
    }
    setBusy(true);
    setProblem(undefined);
    const asked = await askForCode(email);
    setBusy(false);
    if (!asked.ok) {
      setProblem(asked.reason);
      return;
    }
    rememberAddress(email);
    rememberAsked(Date.now());
    // In its place, with the way back to where one came from: signing in leaves nothing to go back to.
    await navigate(paths.signInCode, { replace: true, state });
  }
  return { problem, busy, send };
}
