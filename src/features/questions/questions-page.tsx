import { questionsWords as words } from '#content/words/questions/questions.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat } from '#data/use-live.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { GroupTalk } from './group-talk.tsx';

/** What the group asks itself, what its mentor advises, and what one takes home. */
export function QuestionsPage() {
  const choice = useHat();
  const from = useCameFrom();
  if (choice === undefined) return null;
  const { hat, hats } = choice;
  const title = hat?.kind === 'mentor' ? words.mentorTitle : words.title;
  return (
    <Screen kind="inner" title={title} back={backOf(hat, from)}>
      <Stack gap={3}>
        <h1>{title}</h1>
        {hats.length > 1 ? <HatChoice legend={words.chooseHat} choice={choice} /> : null}
      </Stack>
      {hat && hat.role !== 'courseParticipant' ? (
        <GroupTalk key={hat.participationId} hat={hat} />
      ) : (
        <Empty drawing="coats" level={2} title={words.noSeat}>
          <p>{words.noSeatText}</p>
        </Empty>
      )}
      <GoneTexts forms={['fraga', 'svar', 'rad']} />
    </Screen>
  );
}

/** Where one came from; a mentor has no checklist to come from. */
function backOf(hat: Hat | undefined, from: string | undefined) {
  if (from === paths.home || from === paths.mentorGuide) return { to: from, label: words.back };
  return hat?.kind === 'mentor'
    ? { to: paths.more, label: words.backToMore }
    : { to: paths.checklist, label: words.backToChecklist };
}
