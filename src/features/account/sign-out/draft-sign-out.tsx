import { signOutWords as words } from '#content/words/account/account.ts';
import type { DraftForm } from '#data/waiting/begun-forms.ts';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { back, LeaveButton, StayButton, type SignOut } from './leaving.tsx';

/** Nothing waits to be synced, but a text that is no row yet would go with the rest. */
export function DraftSignOut(props: {
  readonly begun: readonly DraftForm[];
  readonly onSignOut: SignOut;
}) {
  return (
    <Screen kind="task" title={words.document} back={back}>
      <Stack>
        <h1>{words.draft.title}</h1>
        <Soft>{words.draft.text}</Soft>
        <MarkedList items={props.begun.map((form) => words.draft.forms[form])} />
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
