import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { courseOutline } from '#content/course/outline.ts';
import { actWord, roleTitle } from '#content/words/common.ts';
import { invitedWords as words, standingWord } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { changeInvitation, withdrawInvitation } from '#data/people/change-invitation.ts';
import { listInvited, type Invited } from '#data/people/list-invited.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { fieldLimits } from '#domain/field-limits.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { TextField } from '#ui/field/field.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { StrategistOnly } from '../strategist-only.tsx';
import { useStrategist } from '../use-strategist.ts';

const moduleKeys = courseOutline.modules.map((module) => module.key);

/** One invitation: mend the name, say where the person works, take it back. */
export function InvitationPage() {
  const { invitation } = useParams();
  const hat = useStrategist();
  const id = hat?.participationId ?? '';
  const people = useLive((local) => listInvited(local, id, moduleKeys), [id]);
  if (hat === null) return <StrategistOnly />;
  if (!hat || !people) return null;
  const person = people.find((one) => one.id === invitation);
  return (
    <Screen
      kind="inner"
      title={person?.name ?? words.gone}
      back={{ to: paths.invited(id), label: words.title }}
    >
      {person ? (
        <OneInvitation hat={hat} person={person} />
      ) : (
        <Empty drawing="bridge" title={words.gone}>
          <p>{words.goneText}</p>
        </Empty>
      )}
    </Screen>
  );
}

interface OneInvitationProps {
  readonly hat: Hat;
  readonly person: Invited;
}

function OneInvitation({ hat, person }: OneInvitationProps) {
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
  const how = person.isUnsent ? words.unsent : standingWord[person.standing];
  return (
    <>
      <Stack gap={1}>
        <h1>{person.name}</h1>
        <Soft small>{`${roleTitle(person.role)}. ${how}.`}</Soft>
        <Soft small>{person.address}</Soft>
      </Stack>
      <Stack gap={4} width="write">
        <TextField
          {...name.field}
          label={words.name}
          maxLength={fieldLimits.name}
          autoComplete="off"
        />
        <TextField
          {...unit.field}
          label={words.unit}
          hint={words.unitHint}
          maxLength={fieldLimits.unit}
          autoComplete="off"
        />
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
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={isAccepted ? words.withdrawSeatTitle(name) : words.withdrawTitle(name)}
        closeLabel={actWord.cancel}
      >
        <p>{isAccepted ? words.withdrawSeatText : words.withdrawText}</p>
        <Button kind="stop" onClick={() => void withdraw()}>
          {act}
        </Button>
      </Sheet>
    </>
  );
}
