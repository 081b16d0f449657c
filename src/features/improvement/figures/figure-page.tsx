import { useParams } from 'react-router';
import { figuresWords as words } from '#content/words/improvement/figures.ts';
import type { WorkMeasure } from '#data/improvement/get-work.ts';
import { MissingRow } from '#parts/screen/missing.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { PageHead } from '../page-head.tsx';
import { WithWork, type OpenWork } from '../with-work.tsx';
import { AddValues } from './add-values.tsx';
import { ChangeFigure } from './change-figure.tsx';
import { readSeries } from './read-series.ts';
import { SeriesView } from './series.tsx';

/** One key figure with its values: /forbattringar/:work/nyckeltal/:measure. */
export function FigurePage() {
  const { measure: id } = useParams();
  return (
    <WithWork>
      {(open) => {
        const measure = open.view.measures.find((one) => one.id === id);
        return measure ? (
          <Figure key={measure.id} open={open} measure={measure} />
        ) : (
          <NoFigure work={open.view.work.id} />
        );
      }}
    </WithWork>
  );
}

function NoFigure({ work }: { readonly work: string }) {
  const way = { to: workPaths.figures(work), label: words.backToFigures };
  return (
    <MissingRow drawing="books" title={words.missing} text={words.missingText} back={way} way={way}>
      <GoneTexts forms={['nyckeltal', 'siffror', 'klistrat']} />
    </MissingRow>
  );
}

interface FigureProps {
  readonly open: OpenWork;
  readonly measure: WorkMeasure;
}

function Figure({ open: { view }, measure }: FigureProps) {
  const { work, cycles, scope } = view;
  const at = { scope, id: measure.id };
  return (
    <Screen
      kind="inner"
      title={measure.title}
      back={{ to: workPaths.figures(work.id), label: words.backToFigures }}
    >
      <PageHead over={work.title} title={measure.title} under={measure.unit} />
      <SeriesView series={readSeries(measure, measure.points, cycles)} name={measure.id} />
      <Section title={words.add}>
        <AddValues at={at} measure={measure} />
      </Section>
      <ChangeFigure at={at} measure={measure} work={work.id} />
    </Screen>
  );
}
