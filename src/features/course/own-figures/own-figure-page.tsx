import { useParams } from 'react-router';
import { ownFiguresOf } from '#content/course/own-figures.ts';
import { figureFormWords, ownFigureWords as words } from '#content/words/course/own-figures.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { FigureForm } from './figure-form.tsx';
import { MissingFigure } from './missing-figure.tsx';
import type { OneOwnFigure } from './one-own-figure.ts';
import { OwnValue } from './own-value.tsx';
import { RemoveFigure } from './remove-figure.tsx';
import { useOwnFigures } from './use-own-figures.ts';

/** One figure to write: a year more (/kurs/siffror/:figure), or one that stands (…/:year). */
export function OwnFigurePage() {
  const { figure: key, year } = useParams();
  const own = useOwnFigures();
  const figure = own && ownFiguresOf(own.kind).find((one) => one.key === key);
  const value = own?.values.find((one) => one.figure === key && String(one.year) === year);
  const isThere = own && figure && (year === undefined || value !== undefined);
  return (
    <Ladder
      read={own === undefined ? undefined : isThere ? { own, figure, value } : null}
      missing={<MissingFigure />}
    >
      {(one) => <Page key={`${one.figure.key}/${year}`} {...one} />}
    </Ladder>
  );
}

function Page(one: OneOwnFigure) {
  const { own, figure, value } = one;
  const back = { to: useCameFrom() ?? paths.ownFigures, label: words.back };
  const title = value ? figureFormWords.changeTitle(figure.title, value.year) : figure.title;
  return (
    <Screen kind="inner" title={title} back={back}>
      <Stack gap={3}>
        <h1>{title}</h1>
        <p>{figure.help}</p>
        <Soft>{words.national(figure, own.kind)}</Soft>
      </Stack>
      {own.mayWrite ? (
        <>
          <FigureForm {...one} to={back.to} />
          {value ? <RemoveFigure {...one} value={value} to={back.to} /> : null}
        </>
      ) : (
        <>
          {value ? <OwnValue figure={figure} own={own} value={value} /> : null}
          <p dir="auto">{figureFormWords.readOnly(own.organisationName)}</p>
        </>
      )}
    </Screen>
  );
}
