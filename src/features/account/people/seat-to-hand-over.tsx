import { roleWord } from '#content/words/common.ts';
import { handOverWords as words } from '#content/words/account/hand-over.ts';
import { type InvitationView } from '#data/people/get-invitation.ts';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { useBack } from './use-back.ts';

interface SeatToHandOverProps {
  readonly seat: InvitationView;
  readonly onDone: (heir: string) => void;
}

/** What handing over means is said before anything is asked. */
export function SeatToHandOver({ seat, onDone }: SeatToHandOverProps) {
  const { row, organisation } = seat;
  const back = useBack();
  return (
    <Screen kind="task" title={words.document} back={back}>
      <Stack>
        <h1>{words.title(row.name)}</h1>
        <Soft>{words.who(roleWord[row.role], organisation)}</Soft>
      </Stack>
      <Section title={words.happens}>
        <MarkedList items={words.happensList(row.name)} />
      </Section>
      <HandOverForm row={row} onDone={onDone} />
    </Screen>
  );
}
