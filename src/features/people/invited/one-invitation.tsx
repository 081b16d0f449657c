import { useState } from 'react';
import { useNavigate } from 'react-router';
import { actWord, roleTitle } from '#content/words/common.ts';
import { howFar, invitedWords as words } from '#content/words/people/participation.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { changeInvitation, withdrawInvitation } from '#data/people/change-invitation.ts';
import { type Invited } from '#data/people/list-invited.ts';
import { useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { TextField } from '#ui/field/field.tsx';
import { paths } from '#ui/paths.ts';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { UnitField } from '../invite/unit-field.tsx';

interface OneInvitationProps {
  readonly hat: Hat;
  readonly person: Invited;
}

/** Mend the name, say where the person works, hand the seat over, take it back. */
export function OneInvitation({ hat, person }: OneInvitationProps) {
  const local = useLocal();
  const of = { participationId: hat.participationId, id: person.id };
  const name = useAutosave({
    of: `name ${person.id}`,
    stored: person.name,
    save: (text) => changeInvitation(local, of, { name: text }),
  });
  const unit = useAutosave({
    of: `unit ${person.id}`,
    stored: person.unit,
    save: (text) => changeInvitation(local, of, { unit: text }),
  });
  const how = person.isUnsent ? words.unsent : howFar(person);
  return (
    <>
      <Stack gap={1}>
        <h1 dir="auto">{person.name}</h1>
        <Soft small>{`${roleTitle(person.role)}. ${how}.`}</Soft>
        <Soft small>{person.written}</Soft>
      </Stack>
      <Stack gap={4} width="write">
        <TextField
          {...name.field}
          label={words.name}
          error={tooLong(name.value, 'name')}
          autoComplete="off"
        />
        <UnitField label={words.unit} text={unit} />
        {person.isAccepted ? (
          <ButtonLink kind="second" to={paths.handOver(hat.participationId, person.id)}>
            {words.handOver}
          </ButtonLink>
        ) : null}
        <Withdraw hat={hat} person={person} />
      </Stack>
    </>
  );
}

/** Asked once more: somebody loses her place. */
function Withdraw({ hat, person }: OneInvitationProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { isAccepted, name, id } = person;
  const act = isAccepted ? words.withdrawSeat : words.withdraw;

  async function withdraw() {
    await withdrawInvitation(local, { participationId: hat.participationId, id });
    await navigate(paths.invited(hat.participationId), { replace: true });
  }
  return (
    <>
      <Button kind="stop" onClick={() => setOpen(true)}>
        {act}
      </Button>
      <AskSheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={isAccepted ? words.withdrawSeatTitle(name) : words.withdrawTitle(name)}
        cancel={actWord.cancel}
        confirm={act}
        loses
        onConfirm={withdraw}
      >
        <p>{isAccepted ? words.withdrawSeatText : words.withdrawText}</p>
      </AskSheet>
    </>
  );
}
