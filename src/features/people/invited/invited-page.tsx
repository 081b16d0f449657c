import { moduleKeys } from '#content/course/outline.ts';
import { invitedWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listInvited } from '#data/people/list-invited.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { OrganisationScreen } from '../organisation-screen.tsx';
import { useStrategist } from '../use-strategist.ts';
import { InvitedList } from './invited-list.tsx';

/** Everybody the organisation has invited, and how far each has come. */
export function InvitedPage() {
  return (
    <Ladder read={useStrategist()} missing={<NotFound />}>
      {(hat) => <Everybody hat={hat} />}
    </Ladder>
  );
}

function Everybody({ hat }: { readonly hat: Hat }) {
  const id = hat.participationId;
  const people = useLive((local) => listInvited(local, id, moduleKeys), [id]);
  if (!people) return null;
  return (
    <OrganisationScreen hat={hat} title={words.title}>
      <ButtonLink kind="second" to={paths.invite(id)}>
        {words.invite}
      </ButtonLink>
      {people.length === 0 ? (
        <Empty drawing="chairs" level={2} title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <InvitedList people={people} participationId={id} />
      )}
    </OrganisationScreen>
  );
}
