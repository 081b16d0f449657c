import { moduleKeys } from '#content/course/outline.ts';
import { moreWords } from '#content/words/account/account.ts';
import { inviteWords, participationWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { getParticipation } from '#data/people/get-participation.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ParticipationNumbers } from './participation-numbers.tsx';
import { useStrategist } from './use-strategist.ts';

/** How the organisation stands with the course: numbers, never anybody's answers. */
export function ParticipationPage() {
  return (
    <Ladder read={useStrategist()} missing={<NotFound />}>
      {(hat) => <OneOrganisation hat={hat} />}
    </Ladder>
  );
}

function OneOrganisation({ hat }: { readonly hat: Hat }) {
  const id = hat.participationId;
  const view = useLive((local) => getParticipation(local, id, moduleKeys), [id]);
  if (!view) return null;
  return (
    <Screen
      kind="inner"
      title={words.document(hat.organisationName)}
      back={{ to: paths.more, label: moreWords.title }}
    >
      <Stack gap={1}>
        <Soft small>{hat.organisationName}</Soft>
        <h1>{words.title}</h1>
      </Stack>
      {view.participation.all.invited === 0 ? (
        <Empty
          drawing="chairs"
          level={2}
          title={words.nobody}
          action={<ButtonLink to={paths.invite(id)}>{inviteWords.title}</ButtonLink>}
        >
          <p>{words.nobodyText}</p>
        </Empty>
      ) : (
        <ParticipationNumbers hat={hat} view={view} />
      )}
    </Screen>
  );
}
