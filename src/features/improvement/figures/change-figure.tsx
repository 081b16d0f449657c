import { useState } from 'react';
import { useNavigate } from 'react-router';
import { figuresWords as words } from '#content/words/improvement/figures.ts';
import { removeMeasure, saveMeasure } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import { typedMeasure } from '#domain/improvement/typed-measure.ts';
import { Fold } from '#ui/list/fold.tsx';
import { AskedButton } from '#ui/message/asked-button.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { MeasureForm } from './measure-form.tsx';
import type { ValuesOf } from './values-of.ts';

/** What is measured, of whom and where from, to mend; or all of it taken away. */
export function ChangeFigure({ at, measure, work }: ValuesOf & { readonly work: string }) {
  const local = useLocal();
  return (
    <Fold title={words.change}>
      <Stack gap={4}>
        <MeasureForm
          draft={`nyckeltal/${measure.id}`}
          stored={typedMeasure(measure)}
          act={words.save}
          onSave={(_, fields) => saveMeasure(local, at, fields)}
          onSaved={() => undefined}
        />
        <RemoveFigure at={at} work={work} />
      </Stack>
    </Fold>
  );
}

interface RemoveFigureProps {
  readonly at: ValuesOf['at'];
  readonly work: string;
}

function RemoveFigure({ at, work }: RemoveFigureProps) {
  const local = useLocal();
  const navigate = useNavigate();
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
    <AskedButton
      kind="plain"
      label={words.remove}
      title={words.removeTitle}
      cancel={words.keep}
      onConfirm={remove}
    >
      <p>{hasFailed ? words.failed : words.removeText}</p>
    </AskedButton>
  );
}
