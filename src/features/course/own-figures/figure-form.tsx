import { useState } from 'react';
import { figureFormWords as words, shareText } from '#content/words/course/own-figures.ts';
import { saveOwnFigure } from '#data/course/own-figures.ts';
import { useLocal } from '#data/use-live.ts';
import { readFigure, type FigureFaults, type TypedFigure } from '#domain/course/own-figure.ts';
import { dayOf } from '#lib/stockholm.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { useGoBack } from '#ui/navigation/use-go-back.ts';
import { paths } from '#ui/paths.ts';
import { FigureFields } from './figure-fields.tsx';
import css from './own-figures.module.css';
import type { OneOwnFigure } from './one-own-figure.ts';

/** What is typed stays on the phone until it is kept, and what is wrong with it stands in its field. */
export function FigureForm(props: OneOwnFigure & { readonly to: string }) {
  const { own, figure, value, to } = props;
  const local = useLocal();
  const goBack = useGoBack(to);
  const { participationId } = own;
  const thisYear = Number(dayOf(local.now()).slice(0, 4));
  const draft = `siffra/${participationId}/${figure.key}/${value?.year ?? 'ny'}`;
  const { typed, set, end } = useFormDraft<TypedFigure>(draft, begin(props, thisYear));
  const [faults, setFaults] = useState<FigureFaults>({});
  const [asked, setAsked] = useState(0);
  const [outcome, setOutcome] = useState<'failed' | number | null>(null);

  async function save() {
    setOutcome(null);
    const read = readFigure(typed, { isWhole: figure.isWhole, thisYear });
    setFaults(read.faults ?? {});
    setAsked((times) => times + 1);
    if (read.faults !== null) return;
    const of = { participationId, figure: figure.key, isNew: value === undefined };
    try {
      if (!(await saveOwnFigure(local, of, read.values))) return setOutcome(read.values.year);
    } catch {
      return setOutcome('failed');
    }
    await end(typed);
    return goBack();
  }
  return (
    <Form width="write" onSubmit={save}>
      <FigureFields
        figure={figure}
        typed={typed}
        faults={faults}
        year={value?.year}
        asked={asked}
        onChange={(more) => {
          setOutcome(null);
          setFaults((old) => without(old, more));
          set({ ...typed, ...more });
        }}
      />
      <output className={css['faulty']}>
        {typeof outcome === 'number' ? words.taken(outcome) : outcome && words.failed}
      </output>
      {typeof outcome === 'number' ? (
        <ButtonLink kind="plain" to={paths.ownFigure(figure.key, outcome)}>
          {words.takenWay}
        </ButtonLink>
      ) : null}
      <Button type="submit">{words.save}</Button>
    </Form>
  );
}

const said = (share: number | null | undefined) =>
  share === null || share === undefined ? '' : shareText(share);

/** The year before is the newest that is counted. */
function begin({ value }: OneOwnFigure, thisYear: number): TypedFigure {
  return {
    women: said(value?.women),
    men: said(value?.men),
    year: String(value?.year ?? thisYear - 1),
    source: value?.source ?? '',
  };
}

/** A field that is typed in is not judged until one asks again; the two shares are judged together. */
function without(faults: FigureFaults, typed: Partial<TypedFigure>): FigureFaults {
  const isShare = 'women' in typed || 'men' in typed;
  const gone = isShare ? ['women', 'men'] : Object.keys(typed);
  return Object.fromEntries(Object.entries(faults).filter(([name]) => !gone.includes(name)));
}
