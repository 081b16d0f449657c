import { cycleWords, studyWords as words } from '#content/words/improvement/cycles.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { readSeries } from '../figures/read-series.ts';
import { SeriesView } from '../figures/series.tsx';
import css from '../improvement.module.css';
import { CycleHead } from './cycle-head.tsx';
import { CycleText } from './cycle-text.tsx';
import { Decide } from './decide.tsx';
import { GuessAndResult } from './guess-and-result.tsx';
import { WithCycle, type OpenCycle } from './with-cycle.tsx';
import { sexWords } from '#content/words/improvement/figures.ts';

/** What was thought beside what happened, what one saw, and how one goes on: …/:cycle/studera. */
export function StudyPage() {
  return <WithCycle>{(open) => <Study key={open.cycle.id} open={open} />}</WithCycle>;
}

function Study({ open }: { readonly open: OpenCycle }) {
  const { view, cycle, hat } = open;
  const { work, measures, cycles } = view;
  const names = sexWords[measures[0]?.people ?? 'adults'];
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
      <div>
        <ButtonLink kind="plain" small to={workPaths.figures(work.id)}>
          {measures.length > 0 ? words.moreFigures : words.addFigures}
        </ButtonLink>
      </div>
      <Stack gap={4} width="write">
        <CycleText open={open} field="saw" label={words.saw} hint={words.sawHint} />
        <Stack gap={2}>
          <h2 className={css['label']}>{words.results}</h2>
          <div className={css['pair']}>
            <CycleText open={open} field="result_women" label={words.resultOf(names.women)} />
            <CycleText open={open} field="result_men" label={words.resultOf(names.men)} />
          </div>
        </Stack>
        <CycleText open={open} field="learned" label={words.learned} hint={words.learnedHint} />
      </Stack>
      <Decide open={open} />
      <StateMark kind="organisation">{cycleWords.readers(hat.organisationName)}</StateMark>
    </Screen>
  );
}
