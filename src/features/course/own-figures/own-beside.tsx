import { ownFigures } from '#content/course/own-figures.ts';
import { ownFigureWords as words } from '#content/words/course/own-figures.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './own-figures.module.css';
import { OwnValue } from './own-value.tsx';
import { useOwnFigures } from './use-own-figures.ts';

/** Under the country's figure: how it is in one's own organisation, or the way to write it in. */
export function OwnBeside({ figure: key }: { readonly figure: string }) {
  const own = useOwnFigures();
  const figure = ownFigures.find((one) => one.key === key);
  if (!own || figure?.national[own.kind] === undefined) return null;
  const value = own.values.find((one) => one.figure === key);
  if (value === undefined && !own.mayWrite) return null;
  return (
    <aside className={css['beside']} aria-label={words.ask(own.organisationName)}>
      {value ? (
        <>
          <OwnValue figure={figure} own={own} value={value} />
          {own.mayWrite ? (
            <ButtonLink
              kind="second"
              small
              to={paths.ownFigure(key, value.year)}
              aria-label={words.changeOf(figure.title, value.year)}
            >
              {words.change}
            </ButtonLink>
          ) : null}
        </>
      ) : (
        <>
          <p className={css['ask']} dir="auto">
            {words.ask(own.organisationName)}
          </p>
          <Soft small>{figure.help}</Soft>
          <ButtonLink kind="second" to={paths.newOwnFigure(key)}>
            {words.write}
          </ButtonLink>
        </>
      )}
    </aside>
  );
}
