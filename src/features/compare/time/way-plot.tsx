import { Fragment } from 'react';
import { compareWords as words } from '#content/words/compare/compare.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import { PlotSign, Shape } from '../plot-sign.tsx';
import { heightOf, laneOf, placeStops, type LaneSize, type Placed } from './way-geometry.ts';
import css from './way.module.css';
import type { CompareSide, CompareView, CompareWay } from '../use-compare.ts';

interface WayPlotProps {
  readonly line: CompareWay;
  readonly view: CompareView;
  readonly occasions: readonly OccasionRow[];
  readonly size: LaneSize;
}

/** One statement: from what each organisation had, faint, to what it has now. */
export function WayPlot({ line: { ways }, view, occasions, size }: WayPlotProps) {
  const steps = view.scale.map(({ score }) => score).toSorted((a, b) => a - b);
  const of = { steps, sides: ways.length };
  return (
    <svg
      className={css['plot']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words.ways(
        ways.map(({ side, stops }) => ({
          name: side.name,
          scores: stops.map((stop) => stop && { score: stop.score }),
        })),
      )}
    >
      {ways.map(({ side, stops }, at) => {
        const { from, to } = laneOf(size, ways.length, at);
        return (
          <Fragment key={side.participationId}>
            {steps.map((score) => (
              <path
                key={score}
                className={css['grid']}
                d={`M${from} ${heightOf(size, steps, score)}H${to}`}
              />
            ))}
            <Lane
              side={side}
              stops={placeStops(size, of, { stops, side: at })}
              occasions={occasions}
              radius={size.radius}
            />
          </Fragment>
        );
      })}
    </svg>
  );
}

interface LaneProps {
  readonly side: CompareSide;
  readonly stops: readonly Placed[];
  readonly occasions: readonly OccasionRow[];
  readonly radius: number;
}

function Lane({ side, stops, occasions, radius }: LaneProps) {
  const isNow = ({ occasion }: Placed) => occasion === occasions.length - 1;
  return (
    <g data-lane={side.participationId} data-shape={side.sign.shape}>
      {stops.slice(1).map((to, at) => {
        const from = stops[at] ?? to;
        return (
          <path
            key={to.occasion}
            className={css['line']}
            data-move={to.move}
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
          />
        );
      })}
      {stops.map((stop) => (
        <g
          key={stop.occasion}
          data-occasion={occasions[stop.occasion]?.number}
          data-score={stop.score}
        >
          {isNow(stop) ? (
            <PlotSign side={side} at={stop} radius={radius} />
          ) : (
            <g className={css['was']} transform={`translate(${stop.x} ${stop.y})`}>
              <Shape of={side.sign.shape} radius={radius * 0.45} />
            </g>
          )}
        </g>
      ))}
    </g>
  );
}
