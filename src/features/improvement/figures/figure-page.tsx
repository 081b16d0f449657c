import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { figuresWords as words } from '#content/words/improvement/figures.ts';
import type { WorkMeasure } from '#data/improvement/get-work.ts';
import { removeMeasure, saveMeasure } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import { typedMeasure } from '#domain/improvement/typed-measure.ts';
import { MissingRow } from '#parts/screen/missing.tsx';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { WithWork, type OpenWork } from '../with-work.tsx';
import { AddValues } from './add-values.tsx';
import { MeasureForm } from './measure-form.tsx';
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
    <MissingRow
      drawing="books"
      title={words.missing}
      text={words.missingText}
      back={way}
      way={way}
    />
  );
}

interface FigureProps {
  readonly open: OpenWork;
  readonly measure: WorkMeasure;
}

function Figure({ open: { view }, measure }: FigureProps) {
  const { work, cycles, scope } = view;
  const local = useLocal();
  const at = { scope, id: measure.id };
  return (
    <Screen
      kind="inner"
      title={measure.title}
      back={{ to: workPaths.figures(work.id), label: words.backToFigures }}
    >
      <Stack gap={1}>
        <Soft small>
          <span dir="auto">{work.title}</span>
        </Soft>
        <h1 dir="auto">{measure.title}</h1>
        {measure.unit === '' ? null : (
          <Soft>
            <span dir="auto">{measure.unit}</span>
          </Soft>
        )}
      </Stack>
      <SeriesView series={readSeries(measure, measure.points, cycles)} name={measure.id} />
      <Section title={words.add}>
        <AddValues at={at} measure={measure} />
      </Section>
      <Fold title={words.change}>
        <Stack gap={4}>
          <MeasureForm
            draft={`nyckeltal/${measure.id}`}
            stored={typedMeasure(measure)}
            newId={measure.id}
            act={words.save}
            onSave={(_, fields) => saveMeasure(local, at, fields)}
            onSaved={() => undefined}
          />
          <RemoveFigure at={at} work={work.id} />
        </Stack>
      </Fold>
    </Screen>
  );
}

interface RemoveFigureProps {
  readonly at: { readonly scope: string; readonly id: string };
  readonly work: string;
}

function RemoveFigure({ at, work }: RemoveFigureProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  async function remove() {
    try {
      await removeMeasure(local, at);
    } catch {
      return setFailed(true);
    }
    void navigate(workPaths.figures(work), { replace: true });
  }
  return (
    <>
      <Button kind="plain" onClick={() => setAsked(true)}>
        {words.remove}
      </Button>
      <AskSheet
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.removeTitle}
        cancel={words.keep}
        confirm={words.remove}
        loses
        onConfirm={remove}
      >
        <p>{hasFailed ? words.failed : words.removeText}</p>
      </AskSheet>
    </>
  );
}
