import { signOutWords as words } from '#content/words/account/account.ts';
import { listProblems } from '#data/waiting/list-problems.ts';
import { listBegun } from '#data/waiting/begun-forms.ts';
import { useLive } from '#data/use-live.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ProblemRows } from '../sync/problem-rows.tsx';
import { useWaitingCount, WaitingRows } from '../sync/waiting-rows.tsx';
import { DraftSignOut } from './draft-sign-out.tsx';
import { EraseForm } from './erase-form.tsx';
import { back, LeaveButton, StayButton, type SignOut } from './leaving.tsx';

/** With unsent work signing out is a decision: stay first, erasing last and apart. */
export function SignOutPage(props: { readonly onSignOut: SignOut }) {
  const waiting = useWaitingCount();
  const problems = useLive(({ db }) => listProblems(db));
  const drafts = useLive(listBegun);
  if (waiting === undefined || problems === undefined || drafts === undefined) return null;
  const count = waiting + problems.length;
  if (count === 0 && drafts.length > 0)
    return <DraftSignOut begun={drafts} onSignOut={props.onSignOut} />;
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
