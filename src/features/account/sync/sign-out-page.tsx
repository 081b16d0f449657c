import { useState } from 'react';
import { useNavigate } from 'react-router';
import { signOutWords as words } from '#content/words/account/account.ts';
import { shellWords } from '#content/words/shell/shell.ts';
import { listProblems } from '#data/waiting/list-problems.ts';
import { countDrafts } from '#data/waiting/drafts.ts';
import { useLive } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { EraseForm } from './erase-form.tsx';
import { ProblemRows } from './problem-rows.tsx';
import { useWaitingCount, WaitingRows } from './waiting-rows.tsx';

/** What happens to what is on the phone when one leaves it; `erased`: everywhere else it is gone already. */
export type Leaving = 'keep' | 'erase' | 'erased';
type SignOut = (leaving: Leaving) => Promise<void>;

const back = { to: paths.more, label: shellWords.places.more };

/** With unsent work signing out is a decision: stay first, erasing last and apart. */
export function SignOutPage(props: { readonly onSignOut: SignOut }) {
  const waiting = useWaitingCount();
  const problems = useLive(({ db }) => listProblems(db));
  const drafts = useLive(countDrafts);
  if (waiting === undefined || problems === undefined || drafts === undefined) return null;
  const count = waiting + problems.length;
  if (count === 0 && drafts > 0) return <DraftSignOut onSignOut={props.onSignOut} />;
  if (count === 0) return <PlainSignOut onSignOut={props.onSignOut} />;

  return (
    <Screen kind="task" title={words.document} back={back}>
      <Stack>
        <h1>{words.unsentTitle(count)}</h1>
        <Soft>{words.unsentText(count)}</Soft>
      </Stack>
      <ProblemRows />
      <WaitingRows />
      <Stack width="press">
        <StayButton />
        <LeaveButton
          kind="second"
          label={words.keep(count)}
          leave={() => props.onSignOut('keep')}
        />
        <Soft small>{words.keepHint(count)}</Soft>
      </Stack>
      <EraseForm count={count} erase={() => props.onSignOut('erase')} />
    </Screen>
  );
}

function PlainSignOut(props: { readonly onSignOut: SignOut }) {
  return (
    <Screen kind="task" title={words.document} back={back}>
      <Stack>
        <h1>{words.title}</h1>
        <Soft>{words.text}</Soft>
      </Stack>
      <Stack width="press">
        <LeaveButton kind="main" label={words.act} leave={() => props.onSignOut('erase')} />
        <StayButton kind="second" />
      </Stack>
    </Screen>
  );
}

/** Nothing waits to be synced, but a text that is no row yet would go with the rest. */
function DraftSignOut(props: { readonly onSignOut: SignOut }) {
  return (
    <Screen kind="task" title={words.document} back={back}>
      <Stack>
        <h1>{words.draft.title}</h1>
        <Soft>{words.draft.text}</Soft>
      </Stack>
      <Stack width="press">
        <StayButton />
        <LeaveButton kind="second" label={words.draft.keep} leave={() => props.onSignOut('keep')} />
        <Soft small>{words.draft.keepHint}</Soft>
        <LeaveButton kind="stop" label={words.draft.erase} leave={() => props.onSignOut('erase')} />
      </Stack>
    </Screen>
  );
}

function StayButton(props: { readonly kind?: 'second' }) {
  const navigate = useNavigate();
  return (
    <Button kind={props.kind} onClick={() => void navigate(paths.more)}>
      {words.stay}
    </Button>
  );
}

function LeaveButton(props: {
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
