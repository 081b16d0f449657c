import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { actWord, roleWord } from '#content/words/common.ts';
import { handOverWords as words } from '#content/words/account/hand-over.ts';
import { getInvitation, type InvitationView } from '#data/people/get-invitation.ts';
import { useLive } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import styles from './people.module.css';

/** A seat goes to the next person: what that means is said before anything is asked. */
export function HandOverPage() {
  const { participation = '', invitation = '' } = useParams();
  const found = useLive(
    (local) => getInvitation(local, participation, invitation),
    [participation, invitation],
  );
  const [heir, setHeir] = useState<string>();
  if (heir !== undefined) return <Done heir={heir} />;
  if (found === undefined) return null;
  if (found === null) return <Missing />;
  return <Seat key={found.row.id} seat={found} onDone={setHeir} />;
}

/** To where one came from; the seat's own page is gone when it has been handed over. */
function useBack() {
  const { participation = '' } = useParams();
  const cameFrom = (useLocation().state as { readonly from?: string } | null)?.from;
  return { to: cameFrom ?? paths.invited(participation), label: actWord.back };
}

interface SeatProps {
  readonly seat: InvitationView;
  readonly onDone: (heir: string) => void;
}

function Seat({ seat, onDone }: SeatProps) {
  const { row, organisation } = seat;
  const back = useBack();
  return (
    <Screen kind="task" title={words.document} back={back}>
      <Stack>
        <h1>{words.title(row.name)}</h1>
        <Soft>{words.who(roleWord[row.role], organisation)}</Soft>
      </Stack>
      <Section title={words.happens}>
        <ul className={styles['list']}>
          {words.happensList(row.name).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <HandOverForm row={row} onDone={onDone} />
    </Screen>
  );
}

function Done({ heir }: { readonly heir: string }) {
  const { participation = '' } = useParams();
  const back = { to: paths.invited(participation), label: actWord.back };
  return (
    <Screen kind="inner" title={words.document} back={back}>
      <Empty
        drawing="coats"
        title={words.done(heir)}
        action={<ButtonLink to={paths.invited(participation)}>{words.back}</ButtonLink>}
      >
        <p>{words.doneText}</p>
      </Empty>
    </Screen>
  );
}

function Missing() {
  return (
    <Screen kind="inner" title={words.missing} back={useBack()}>
      <Empty drawing="coats" title={words.missing}>
        <p>{words.missingText}</p>
      </Empty>
    </Screen>
  );
}
