import { compareWords as words } from '#content/words/compare/compare.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import { columnLines, placeDot, type PlotSize } from './dot-geometry.ts';
import { PlotSign, Shape } from './plot-sign.tsx';
import css from './plot.module.css';
import type { CompareTold } from './use-compare.ts';

interface DotPlotProps {
  readonly told: readonly CompareTold[];
  readonly scale: readonly ScaleStep[];
  readonly size: PlotSize;
}

/** One statement on the scale: a sign for each organisation, last time's as an outline joined by a line. */
export function DotPlot({ told, scale, size }: DotPlotProps) {
  const of = { steps: scale.length, sides: told.length };
  const steps = scale.map(({ score }) => score).toSorted((a, b) => a - b);
  const all = told.map((one, side) => ({ one, side, ...twice(one) }));
  const at = (score: number, side: number) =>
    placeDot(size, of, { step: steps.indexOf(score), side });
  return (
    <svg
      className={css['dots']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words.dots(told.map(({ side, score, last }) => ({ ...side, score, last })))}
    >
      {columnLines(size, scale.length).map((x) => (
        <path key={x} className={css['grid']} d={`M${x} -2V${size.height + 2}`} />
      ))}
      {all.map(({ one, side, score, last }) =>
        last === null ? null : (
          <Was
            key={one.side.participationId}
            of={one}
            at={at(last, side)}
            to={score === null ? null : at(score, side)}
            radius={size.radius}
          />
        ),
      )}
      {all.map(({ one, side, score }) => {
        if (score === null) return null;
        return (
          <PlotSign
            key={one.side.participationId}
            side={one.side}
            at={at(score, side)}
            radius={size.radius}
          />
        );
      })}
    </svg>
  );
}

/** Last time's is shown where it was another. */
function twice({ score, last }: CompareTold) {
  return { score, last: last === score ? null : last };
}

interface WasProps {
  readonly of: CompareTold;
  readonly at: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number } | null;
  readonly radius: number;
}

function Was({ of, at, to, radius }: WasProps) {
  const { sign, participationId } = of.side;
  return (
    <g className={css['was']} data-shape={sign.shape} data-was={participationId}>
      {to === null ? null : <path d={`M${at.x} ${at.y}H${to.x}`} />}
      <g transform={`translate(${at.x} ${at.y})`}>
        <Shape of={sign.shape} radius={radius * 0.85} />
      </g>
    </g>
  );
}
