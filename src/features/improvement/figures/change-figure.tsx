import { useState } from 'react';
import { useNavigate } from 'react-router';
import { figuresWords as words } from '#content/words/improvement/figures.ts';
import { removeMeasure, saveMeasure } from '#data/improvement/save-measure.ts';
import { useLocal } from '#data/use-live.ts';
import { typedMeasure } from '#domain/improvement/typed-measure.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
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
