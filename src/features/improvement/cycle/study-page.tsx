import { cycleWords, studyWords as words } from '#content/words/improvement/cycles.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { readSeries } from '../figures/read-series.ts';
import { SeriesView } from '../figures/series.tsx';
import { CycleHead } from './cycle-head.tsx';
import { Decide } from './decide.tsx';
import { GuessAndResult } from './guess-and-result.tsx';
import { Seen } from './seen.tsx';
import { WithCycle, type OpenCycle } from './with-cycle.tsx';

/** What was thought beside what happened, what one saw, and how one goes on: …/:cycle/studera. */
export function StudyPage() {
  return <WithCycle>{(open) => <Study key={open.cycle.id} open={open} />}</WithCycle>;
}

function Study({ open }: { readonly open: OpenCycle }) {
  const { view, cycle, hat } = open;
  const { work, measures, cycles } = view;
  return (
    <Screen
      kind="task"
      title={`${words.title}, ${cycleWords.of(work.title, cycle.number)}`}
      back={{ to: workPaths.work(work.id), label: cycleWords.back }}
    >
      <CycleHead open={open} title={words.title} />
      <GuessAndResult cycle={cycle} measures={measures} />
      {measures
        .filter(({ points }) => points.length > 0)
        .map((measure) => (
          <Section key={measure.id} title={<span dir="auto">{measure.title}</span>}>
            <SeriesView series={readSeries(measure, measure.points, cycles)} name={measure.id} />
          </Section>
        ))}
      <Seen open={open} />
      <Decide open={open} />
      <StateMark kind="organisation">{cycleWords.readers(hat.organisationName)}</StateMark>
    </Screen>
  );
}
