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

/** A number: the year that somebody has written already. */
type Outcome = 'failed' | 'wrongYear' | number | null;

/** What is typed stays on the phone until it is kept, and what is wrong with it stands in its field. */
export function FigureForm(props: OneOwnFigure & { readonly to: string }) {
  const { own, figure, value, to } = props;
  const local = useLocal();
  const goBack = useGoBack(to);
  const { participationId } = own;
  const thisYear = Number(dayOf(local.now()).slice(0, 4));
  const draft = `siffra/${participationId}/${figure.key}/${value?.year ?? 'ny'}`;
  const { typed, set, end } = useFormDraft<TypedFigure>(
    draft,
    begin(props, thisYear),
    value ? 'row' : 'new',
  );
  const [faults, setFaults] = useState<FigureFaults>({});
  const [asked, setAsked] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function save() {
    const read = readFigure(typed, { isWhole: figure.isWhole, thisYear });
    setFaults(read.faults ?? {});
    setAsked((times) => times + 1);
    if (read.faults !== null) return setOutcome(value && read.faults.year ? 'wrongYear' : null);
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
      <output className={css['faulty']}>{sayOutcome(outcome, value?.year)}</output>
      {typeof outcome === 'number' ? (
        <ButtonLink kind="plain" to={paths.ownFigure(figure.key, outcome)}>
          {words.takenWay}
        </ButtonLink>
      ) : null}
      <Button type="submit">{words.save}</Button>
    </Form>
  );
}

function sayOutcome(outcome: Outcome, year = 0): string {
  if (typeof outcome === 'number') return words.taken(outcome);
  if (outcome === 'wrongYear') return words.wrongYear(year);
  return outcome === null ? '' : words.failed;
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
