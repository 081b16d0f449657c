import { leftOutText, workWords } from '#content/words/improvement/works.ts';
import type { SharedWork } from '#data/improvement/list-shared-works.ts';
import { phaseOf } from '#domain/improvement/work-state.ts';
import { Ramp } from '#ui/figure/ramp.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { readSeries } from '../figures/read-series.ts';
import { SeriesView } from '../figures/series.tsx';
import { OwnText } from '../work/own-text.tsx';
import { TestStep } from '../work/work-ramp.tsx';
import { SharedTest } from './shared-test.tsx';

type OfSnapshot = { readonly snapshot: SharedWork['snapshot'] };
type OfWork = { readonly work: SharedWork['snapshot']['work'] };

export function SharedTexts({ work }: OfWork) {
  return [
    { title: workWords.problem, text: work.problem },
    { title: workWords.causes, text: work.causes },
    { title: workWords.idea, text: work.idea },
    { title: workWords.whoNotices, text: work.who_notices },
    { title: workWords.lesson, text: work.lesson_learned },
    { title: workWords.spread, text: work.dissemination },
  ]
    .filter(({ text }) => text.trim() !== '')
    .map(({ title, text }) => (
      <Section key={title} title={title}>
        <OwnText text={text} />
      </Section>
    ));
}

interface SharedTestsProps extends OfSnapshot {
  /** On which it was shared. */
  readonly day: string;
  readonly today: string;
}

/** As they stood when it was shared: today tells only the years of a copy. */
export function SharedTests({ snapshot: { cycles, measures }, day, today }: SharedTestsProps) {
  if (cycles.length === 0) return null;
  const steps = cycles.map((cycle, at) => ({
    ...cycle,
    number: at + 1,
    phase: phaseOf(cycle, day),
  }));
  return (
    <Section title={workWords.ramp}>
      <Ramp>
        {steps.toReversed().map((cycle) => (
          <TestStep key={cycle.number} cycle={cycle} today={today}>
            <SharedTest cycle={cycle} people={measures[0]?.people ?? 'adults'} />
          </TestStep>
        ))}
      </Ramp>
    </Section>
  );
}

export function SharedFigures({ snapshot: { cycles, measures } }: OfSnapshot) {
  const tests = cycles.map((cycle, at) => ({ ...cycle, number: at + 1 }));
  return measures
    .filter(({ values, left_out = 0 }) => values.length + left_out > 0)
    .map((measure, at) => (
      <Section key={at} title={<span dir="auto">{measure.title}</span>}>
        <SeriesView series={readSeries(measure, measure.values, tests)} name={`shared-${at}`} />
        {measure.left_out ? <Soft small>{leftOutText(measure.left_out)}</Soft> : null}
      </Section>
    ));
}
