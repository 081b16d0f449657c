import { useNavigate } from 'react-router';
import { figuresWords as words, periodKindWords } from '#content/words/improvement/figures.ts';
import type { WorkMeasure } from '#data/improvement/get-work.ts';
import { addMeasure } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { PageHead } from '../page-head.tsx';
import { WithWork, type OpenWork } from '../with-work.tsx';
import { MeasureForm } from './measure-form.tsx';
import { readSeries } from './read-series.ts';

/** The key figures of a work: /forbattringar/:work/nyckeltal. */
export function FiguresPage() {
  return <WithWork>{(open) => <Figures key={open.view.work.id} open={open} />}</WithWork>;
}

function Figures({ open: { view } }: { readonly open: OpenWork }) {
  const { work, measures } = view;
  return (
    <Screen
      kind="inner"
      title={`${words.title}, ${work.title}`}
      back={{ to: workPaths.work(work.id), label: words.back }}
    >
      <PageHead over={work.title} title={words.title} />
      {measures.length === 0 ? (
        <>
          <p>{words.noneText}</p>
          <Section title={words.add}>
            <AddMeasure view={view} />
          </Section>
        </>
      ) : (
        <>
          <Rows>
            {measures.map((measure) => (
              <Row
                key={measure.id}
                to={workPaths.figure(work.id, measure.id)}
                title={measure.title}
                second={<span dir="auto">{secondOf(measure)}</span>}
              />
            ))}
          </Rows>
          <Fold title={words.create}>
            <AddMeasure view={view} />
          </Fold>
        </>
      )}
    </Screen>
  );
}

/** Every series names its source, and how much there is of it. */
function secondOf(measure: WorkMeasure): string {
  const { chart } = readSeries(measure, measure.points, []);
  const count =
    chart.points.length === 0
      ? words.noValues
      : periodKindWords[chart.kind].many(chart.points.length);
  return words.second(measure.source.trim(), count);
}

function AddMeasure({ view: { work, scope } }: Pick<OpenWork, 'view'>) {
  const local = useLocal();
  const navigate = useNavigate();
  return (
    <MeasureForm
      draft={`nyckeltal/ny/${work.id}`}
      act={words.create}
      onSave={(measureId, fields) => addMeasure(local, { scope, id: work.id, measureId }, fields)}
      onSaved={(measureId) => void navigate(workPaths.figure(work.id, measureId))}
    />
  );
}
