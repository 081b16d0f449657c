import { courseOutline } from '#content/course/outline.ts';
import { invitedWords as words, participationWords } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listInvited } from '#data/people/list-invited.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { useStrategist } from '../use-strategist.ts';
import { InvitedList } from './invited-list.tsx';

const moduleKeys = courseOutline.modules.map((module) => module.key);

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
    <Screen
      kind="inner"
      title={`${words.title} – ${hat.organisationName}`}
      back={{ to: paths.organisation(id), label: participationWords.back }}
    >
      <Stack gap={1}>
        <Soft small>{hat.organisationName}</Soft>
        <h1>{words.title}</h1>
      </Stack>
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
    </Screen>
  );
}
