import { useParams } from 'react-router';
import { moduleKeys } from '#content/course/outline.ts';
import { invitedWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listInvited } from '#data/people/list-invited.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { useStrategist } from '../use-strategist.ts';
import { OneInvitation } from './one-invitation.tsx';

/** One invitation: mend the name, say where the person works, take it back. */
export function InvitationPage() {
  return (
    <Ladder read={useStrategist()} missing={<NotFound />}>
      {(hat) => <OfOrganisation hat={hat} />}
    </Ladder>
  );
}

function OfOrganisation({ hat }: { readonly hat: Hat }) {
  const { invitation } = useParams();
  const id = hat.participationId;
  const person = useLive(
    async (local) => {
      const people = await listInvited(local, id, moduleKeys);
      return people.find((one) => one.id === invitation) ?? null;
    },
    [id, invitation],
  );
  const back = { to: paths.invited(id), label: words.title };
  return (
    <Ladder
      read={person}
      missing={<Missing drawing="bridge" title={words.gone} text={words.goneText} back={back} />}
    >
      {(one) => (
        <Screen kind="inner" title={one.name} back={back}>
          <OneInvitation hat={hat} person={one} />
        </Screen>
      )}
    </Ladder>
  );
}
