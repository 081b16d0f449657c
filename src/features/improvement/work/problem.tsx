import {
  figuresWords,
  periodText,
  seriesWords,
  sexWords,
  valueText,
} from '#content/words/improvement/figures.ts';
import { workWords as words } from '#content/words/improvement/works.ts';
import type { WorkMeasure, WorkView } from '#data/improvement/get-work.ts';
import { Duo } from '#ui/figure/duo.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { AskToWrite } from './ask-to-write.tsx';
import { OwnText } from './own-text.tsx';

/** In words, and in numbers for women and men as they were when one began to measure. */
export function Problem({ view }: { readonly view: WorkView }) {
  const { work, measures } = view;
  const first = measures.find(({ points }) => firstSplit(points) !== undefined);
  return (
    <Section title={words.problem}>
      {work.problem.trim() === '' ? (
        <AskToWrite work={work.id} field="problem" ask={words.problemAsk} />
      ) : (
        <OwnText text={work.problem} />
      )}
      {first ? <AtFirst measure={first} /> : null}
    </Section>
  );
}

/** The first period that has both. */
function firstSplit(points: WorkMeasure['points']) {
  return points.find(({ women, men }) => women !== null && men !== null);
}

function AtFirst({ measure }: { readonly measure: WorkMeasure }) {
  const first = firstSplit(measure.points);
  if (!first || first.women === null || first.men === null) return null;
  const names = sexWords[measure.people];
  const people = seriesWords.people(
    { count: measure.women_count, name: names.women },
    { count: measure.men_count, name: names.men },
  );
  return (
    <Stack gap={2}>
      <Duo
        sides={[
          { name: names.women, value: first.women, text: valueText(first.women) },
          { name: names.men, value: first.men, text: valueText(first.men) },
        ]}
      />
      <Soft small>
        <span dir="auto">
          {figuresWords.atFirst({
            title: measure.unit || measure.title,
            period: periodText(first.period),
            source: measure.source,
            people,
          })}
        </span>
      </Soft>
    </Stack>
  );
}
