import { useState } from 'react';
import { useNavigate } from 'react-router';
import { signOutWords as words } from '#content/words/account/account.ts';
import { shellWords } from '#content/words/shell/shell.ts';
import { Button } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';

/** What happens to what is on the phone when one leaves it; `erased`: everywhere else it is gone already. */
export type Leaving = 'keep' | 'erase' | 'erased';
export type SignOut = (leaving: Leaving) => Promise<void>;

export const back = { to: paths.more, label: shellWords.places.more };

export function StayButton(props: { readonly kind?: 'second' }) {
  const navigate = useNavigate();
  return (
    <Button kind={props.kind} onClick={() => void navigate(paths.more)}>
      {words.stay}
    </Button>
  );
}

export function LeaveButton(props: {
  readonly kind: 'main' | 'second' | 'stop';
  readonly label: string;
  readonly leave: () => Promise<void>;
}) {
  const [busy, setBusy] = useState(false);
  async function leave() {
    if (busy) return;
    setBusy(true);
    await props.leave();
  }
  return (
    <Button kind={props.kind} aria-busy={busy} onClick={() => void leave()}>
      {busy ? words.acting : props.label}
    </Button>
  );
}
