import { problemWords as words } from '#content/words/account/account.ts';
import { actWord } from '#content/words/common.ts';
import { lockedStoryWords, receiptWords } from '#content/words/assessment/assessment.ts';
import { problemStory, problemTitle } from '#content/words/waiting/problem.ts';
import { rowKind, rowSecond } from '#content/words/waiting/row-story.ts';
import { type Problem } from '#data/waiting/list-problems.ts';
import { useLocal } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { ChangedFields } from './changed-fields.tsx';
import { ProblemWays } from './problem-ways.tsx';
import type { ProblemStory } from './use-problem.ts';

const back = { to: paths.sync, label: actWord.back };

/** Reason first, then one's own text whole, then the ways on. */
export function OneProblem({
  about: { problem, story, locked },
}: {
  readonly about: ProblemStory;
}) {
  const now = useLocal().now();
  const { happened, safe, todo } = locked
    ? lockedStoryWords(locked, problemStory(problem), now)
    : problemStory(problem);
  return (
    <Screen kind="inner" title={problemTitle(problem)} back={back}>
      <Notice
        kind={isAsked(problem) ? 'waiting' : 'stopped'}
        level={1}
        title={problemTitle(problem)}
        action={
          locked ? (
            <ButtonLink kind="second" to={paths.receipt(locked.participationId, locked.number)}>
              {locked.isStrategist ? receiptWords.reopenWay : receiptWords.show}
            </ButtonLink>
          ) : undefined
        }
      >
        <p>{happened}</p>
        <p>
          {safe} {todo}
        </p>
      </Notice>
      <Texts problem={problem} about={`${rowKind(story)}. ${rowSecond(story)}`} />
      <ProblemWays problem={problem} />
      <Soft small>
        {words.others} {words.code(problem.code ?? problem.kind)}
      </Soft>
    </Screen>
  );
}

interface TextsProps {
  readonly problem: Problem;
  readonly about: string;
}

/** Mine, and where two stand against each other the other one. */
function Texts({ problem, about }: TextsProps) {
  return (
    <>
      <Section title={problem.mine ? words.mine : words.what}>
        <Soft>{about}</Soft>
        {problem.mine && (
          <>
            <ChangedFields problem={problem} />
            <StateMark kind="saved">{words.here}</StateMark>
          </>
        )}
      </Section>
      {problem.theirs && (
        <Section title={words.theirs}>
          <ChangedFields problem={{ mine: problem.theirs, base: null }} />
        </Section>
      )}
    </>
  );
}

/** Nothing was refused: a person has to choose. */
function isAsked({ kind }: Problem): boolean {
  return kind !== 'refused' && kind !== 'serverFails';
}
