import { formatDay } from '#content/words/format.ts';
import { calmStep, stepLine } from '#content/words/home/home.ts';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { paths } from '#ui/paths.ts';
import type { HomeView } from './read-home.ts';
import { stepText } from './step-words.ts';

interface NextBlockProps {
  readonly home: HomeView;
  /** Rows that came late wait under it. */
  readonly waits: boolean;
}

/** What this person should do next, and why; with nothing to do a calm sentence with the next date. */
export function NextBlock({ home, waits }: NextBlockProps) {
  const [step] = home.steps;
  if (!step) return <CalmBlock home={home} waits={waits} />;
  const text = stepText(step);
  const organisation = home.hats.length > 1 ? text.organisation : undefined;
  return (
    <Block
      small={stepLine(organisation)}
      title={text.title}
      action={<ButtonLink to={text.to}>{text.act}</ButtonLink>}
    >
      <p>{text.why}</p>
      {text.ticks ? (
        <>
          <Ticks total={text.ticks.of} done={text.ticks.done} now />
          <p>{text.ticks.words}</p>
        </>
      ) : null}
    </Block>
  );
}

function CalmBlock({ home, waits }: NextBlockProps) {
  if (home.isCourseOnly) {
    return (
      <Block
        title={calmStep.courseDone}
        action={<ButtonLink to={paths.certificate}>{calmStep.certificate}</ButtonLink>}
      >
        <p>{calmStep.courseDoneText}</p>
      </Block>
    );
  }
  const meeting = home.coming.find((view) => !view.meeting.cancelled)?.meeting;
  const when = meeting?.held_on
    ? `${formatDay(meeting.held_on, home.today)} ${meeting.starts_at}`
    : undefined;
  return (
    <Block title={waits ? calmStep.below : calmStep.title}>
      <p>{meeting && when ? calmStep.next(meeting.title, when) : calmStep.nothing}</p>
    </Block>
  );
}
