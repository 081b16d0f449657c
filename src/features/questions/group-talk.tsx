import { questionsWords as words } from '#content/words/questions/questions.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { isRoundOver } from '#data/questions/group-sides.ts';
import { listAdvice } from '#data/questions/list-advice.ts';
import { listIdeas } from '#data/questions/list-ideas.ts';
import { listQuestions } from '#data/questions/list-questions.ts';
import { useLive, type Local } from '#data/use-live.ts';
import { useClock } from '#parts/use-clock.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Columns } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { AdviceList } from './advise/advice-list.tsx';
import { AskedList } from './asked-list.tsx';
import { IdeaList } from './idea-list.tsx';

async function readTalk(local: Local, hat: Hat, today: string) {
  const [asked, advice, ideas, isOver] = await Promise.all([
    listQuestions(local, hat),
    listAdvice(local, hat),
    hat.kind === 'mentor' ? [] : listIdeas(local, hat),
    isRoundOver(local, hat, today),
  ]);
  return { asked, advice, ideas, isOver };
}
type Talk = Awaited<ReturnType<typeof readTalk>>;

interface GroupTalkProps {
  readonly hat: Hat;
}

/** Open questions first, then those talked about; beside them advice and ideas. */
export function GroupTalk({ hat }: GroupTalkProps) {
  const { today } = useClock();
  const talk = useLive((local) => readTalk(local, hat, today), [hat.participationId, today]);
  if (!talk) return null;
  const { asked, advice, ideas } = talk;
  const isMentor = hat.kind === 'mentor';
  const isEmpty = asked.questions.length === 0 && advice.length === 0 && ideas.length === 0;
  if (isEmpty)
    return (
      <Empty
        drawing="windows"
        level={2}
        title={words.none}
        action={isMentor ? <WriteWay hat={hat} talk={talk} /> : undefined}
      >
        <p>{isMentor ? words.noneMentor : words.noneText}</p>
      </Empty>
    );
  return (
    <Columns>
      <AskedList {...asked} />
      <Stack gap={6}>
        <AdviceList
          advice={advice}
          sides={asked.sides}
          isMentor={isMentor}
          isOver={talk.isOver}
          way={isMentor ? <WriteWay hat={hat} talk={talk} /> : null}
        />
        {isMentor ? null : <IdeaList ideas={ideas} sides={asked.sides} />}
      </Stack>
    </Columns>
  );
}

/** Not there when the round has ended. */
function WriteWay({ hat, talk }: GroupTalkProps & { readonly talk: Talk }) {
  if (talk.isOver) return null;
  return (
    <ButtonLink kind="second" to={paths.advise(hat.participationId)}>
      {words.write}
    </ButtonLink>
  );
}
