import { useEffect, useRef, useState } from 'react';
import type { codeWords } from '#content/words/account/sign-in.ts';
import { forgetAddress, type Person } from '#data/local/person.ts';
import { askedAt, rememberAsked } from '#data/account/way-in.ts';
import { takeFocus } from '#ui/navigation/take-focus.ts';
import { askForCode, tryCode } from './ask-server.ts';
import { CODE_LENGTH } from './code-field.tsx';
import { useCountdown } from './use-countdown.ts';

type Problem = keyof typeof codeWords.problem;

/** As long as a server rests between two codes to one address. */
const RESEND_AFTER_S = 60;
/** After so many wrong tries from here the server hears no more of them. */
const TRIES = 5;

/** The code while it is typed, tried as soon as it is whole, and sent anew. */
export function useCode(address: string, onSignedIn: (person: Person) => void) {
  const field = useRef<HTMLInputElement>(null);
  const wrong = useRef(0);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Problem | 'resent'>();
  const [isUninvited, setUninvited] = useState(false);
  const [left, restart] = useCountdown(RESEND_AFTER_S, askedAt());

  useEffect(() => takeFocus(field.current), []);

  async function verify(digits: string) {
    if (busy || digits.length < CODE_LENGTH) return;
    setBusy(true);
    setOutcome(undefined);
    const answer = await tryCode(address, digits);
    if (answer.ok) {
      forgetAddress();
      onSignedIn({ uid: answer.uid, email: answer.email });
      return;
    }
    setBusy(false);
    if (answer.reason === 'noInvitation') {
      setUninvited(true);
      return;
    }
    if (answer.reason === 'wrongCode') wrong.current += 1;
    const isVoid = answer.reason === 'wrongCode' && wrong.current >= TRIES;
    setOutcome(isVoid ? 'void' : answer.reason);
    // Without an answer the code is still good: keep it for the next try.
    if (answer.reason === 'wrongCode') setCode('');
    field.current?.focus();
  }

  function type(digits: string) {
    setCode(digits);
    if (digits.length === CODE_LENGTH && digits !== code) void verify(digits);
  }

  async function resend() {
    if (left > 0) return;
    const asked = await askForCode(address);
    if (asked.ok) {
      wrong.current = 0;
      setCode('');
      rememberAsked(Date.now());
      restart();
    }
    setOutcome(asked.ok ? 'resent' : asked.reason === 'address' ? 'server' : asked.reason);
    field.current?.focus();
  }
  return { field, code, busy, outcome, isUninvited, left, type, verify, resend };
}
