import { invitedWords as words } from '#content/words/people/participation.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { changeInvitation } from '#data/people/change-invitation.ts';
import { type Invited } from '#data/people/list-invited.ts';
import { useLocal } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { paths } from '#ui/paths.ts';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Stack } from '#ui/text/stack.tsx';
import { UnitField } from '../invite/unit-field.tsx';
import { InvitationHead } from './invitation-head.tsx';
import { Withdraw } from './withdraw.tsx';

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
  return (
    <>
      <InvitationHead person={person} />
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
