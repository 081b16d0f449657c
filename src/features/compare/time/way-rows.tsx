import { compareWords as words } from '#content/words/compare/compare.ts';
import { byLevel } from '#domain/assessment/levels.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import { useIsWide } from '#ui/browser/use-is-wide.ts';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import plot from '../plot.module.css';
import { narrowLanes, wideLanes } from './way-geometry.ts';
import { WayPlot } from './way-plot.tsx';
import css from './way.module.css';
import type { CompareView, Ways } from '../use-compare.ts';

interface WayRowsProps {
  readonly view: CompareView;
  readonly ways: Ways;
}

/** Who has moved, and where: a lane for each organisation, a row for each statement. */
export function WayRows({ view, ways }: WayRowsProps) {
  const size = useIsWide() ? wideLanes : narrowLanes;
  return (
    <figure className={css['ways']}>
      <div className={css['scale']} aria-hidden="true">
        <div className={css['lanes']}>
          {view.sides.map(({ participationId, sign }) => (
            <span key={participationId}>
              <OrganisationSign {...sign} />
            </span>
          ))}
        </div>
      </div>
      {byLevel(view.levels, ways.lines, ({ one }) => one.level).map(({ key, label, some }) => (
        <ol key={key} className={plot['rows']} aria-label={label ?? undefined}>
          {label === null ? null : (
            <li className={plot['part']} aria-hidden="true">
              {label}
            </li>
          )}
          {some.map((line) => (
            <li key={line.one.id} className={css['row']} data-statement={line.one.code}>
              <span className={css['name']}>{line.one.short}</span>
              <WayPlot line={line} view={view} occasions={ways.occasions} size={size} />
            </li>
          ))}
        </ol>
      ))}
      <Key view={view} ways={ways} />
    </figure>
  );
}

const moves = ['raised', 'same', 'lowered'] as const;

function Key({ view, ways }: WayRowsProps) {
  const steps = view.scale.toSorted((a, b) => a.score - b.score);
  const { top, bottom } = scaleEnds(view.scale);
  const named = (score: number) => steps.find((step) => step.score === score)?.label ?? '';
  return (
    <figcaption className={css['key']}>
      <ul className={css['moves']}>
        {moves.map((move) => (
          <li key={move}>
            <svg viewBox="0 0 22 8" aria-hidden="true">
              <path className={css['line']} data-move={move} d="M1.5 4h19" />
            </svg>
            {words[move]}
          </li>
        ))}
      </ul>
      <p>
        {words.waysKey(
          ways.occasions.map(({ title }) => title),
          { score: top, label: named(top) },
          { score: bottom, label: named(bottom) },
        )}
      </p>
    </figcaption>
  );
}
