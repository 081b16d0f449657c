import { Clock, UsersRound } from 'lucide';
import { threadWords as words } from '#content/words/questions/questions.ts';
import type { Thread } from '#data/questions/get-thread.ts';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { useClock } from '#parts/use-clock.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './questions.module.css';

interface ThreadHeadProps {
  readonly thread: Thread;
  readonly headline: string;
}

/** What is asked, between whom, who reads it and when it is taken up. */
export function ThreadHead({ thread, headline }: ThreadHeadProps) {
  const { statement, standing, sides, row, isOver } = thread;
  const signs = signsOf(sides);
  return (
    <Stack gap={4}>
      <Stack gap={2}>
        <Soft small>{statement}</Soft>
        <h1 className={css['headline']} dir="auto">
          {headline}
        </h1>
        <ul className={css['orgs']}>
          {standing.map(({ side, score }) => {
            const sign = signs[sides.indexOf(side)];
            return (
              <li key={side.participationId}>
                {sign ? <OrganisationSign {...sign} /> : null}
                <span>{side.organisation}</span>
                {score === null ? null : (
                  <>
                    <b aria-hidden="true">{score}</b>
                    <Hidden>{words.scored(score)}</Hidden>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </Stack>
      <Stack gap={2}>
        <p className={css['fact']}>
          <Icon of={UsersRound} small />
          <span>{words.readers(sides)}</span>
        </p>
        {row && !isOver ? <When thread={thread} settled={row.settled} /> : null}
        {row === null ? <p>{words.withdrawn}</p> : null}
        {isOver ? <p>{words.over}</p> : null}
      </Stack>
    </Stack>
  );
}

interface WhenProps extends Pick<ThreadHeadProps, 'thread'> {
  readonly settled: boolean;
}

function When({ thread: { meeting }, settled }: WhenProps) {
  const { today } = useClock();
  if (settled) return <StateMark kind="done">{words.settled}</StateMark>;
  if (meeting === null) return null;
  return (
    <p className={css['fact']}>
      <Icon of={Clock} small />
      <span>{words.meeting(meeting.title, meeting.held_on, today)}</span>
    </p>
  );
}
