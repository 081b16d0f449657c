import type { CSSProperties } from 'react';
import css from './run-chart.module.css';
import type { RunChartProps } from './run-chart-props.ts';
import { RunLegend } from './run-legend.tsx';
import {
  dotsPath,
  fieldPath,
  labelled,
  lastOf,
  linePath,
  runScale,
  spreadEnds,
  type RunScale,
} from './run-geometry.ts';

/** Values over time. Its words are HTML beside the picture, so that they grow with the reader's own. */
export function RunChart(props: RunChartProps) {
  const { lines, periods, places, median, spans, say, sayTick } = props;
  const all = lines.flatMap(({ values }) => values);
  if (all.every((value) => value === null)) return null;
  const scale = runScale(median ? [...all, median.value] : all, places);
  return (
    <figure className={css['run']}>
      <div className={css['frame']} data-spans={spans.length > 0 || undefined}>
        <div className={css['axis']} aria-hidden="true">
          {scale.ticks.map((tick) => (
            <span key={tick} style={placeOf({ y: scale.y(tick) })}>
              {sayTick(tick)}
            </span>
          ))}
        </div>
        <div className={css['plot']}>
          <Picture {...props} scale={scale} />
          <Spans spans={spans} scale={scale} />
        </div>
        <Ends lines={lines} scale={scale} say={say} />
        <Periods periods={periods} scale={scale} />
      </div>
      <RunLegend {...props} />
    </figure>
  );
}

function placeOf({ x, y }: { readonly x?: number; readonly y?: number }): CSSProperties {
  return { '--x': x, '--y': y } as CSSProperties;
}

type PictureProps = Pick<RunChartProps, 'label' | 'lines' | 'median'> & {
  readonly scale: RunScale;
};

function Picture({ label, lines, median, scale }: PictureProps) {
  const [first, second] = lines;
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
      {second ? (
        <path className={css['gap']} d={fieldPath(first.values, second.values, scale)} />
      ) : null}
      {scale.ticks.map((tick) => (
        <path key={tick} className={css['grid']} d={`M0 ${scale.y(tick)}H100`} />
      ))}
      {median ? <path className={css['median']} d={`M0 ${scale.y(median.value)}H100`} /> : null}
      {second ? (
        <>
          <path className={css['dashed']} d={linePath(second.values, scale)} />
          <path className={css['dot']} d={dotsPath(second.values, scale)} />
          <path className={css['hole']} d={dotsPath(second.values, scale)} />
        </>
      ) : null}
      <path className={css['whole']} d={linePath(first.values, scale)} />
      <path className={css['dot']} d={dotsPath(first.values, scale)} />
    </svg>
  );
}

type SpansProps = Pick<RunChartProps, 'spans'> & {
  readonly scale: RunScale;
};

/** More of them than this, and only their numbers have room. */
const mostNamed = 3;

function Spans({ spans, scale }: SpansProps) {
  return spans.map(({ from, to, name }) => {
    const start = Math.max(0, scale.x(from) - scale.half);
    const end = Math.min(100, scale.x(to) + scale.half);
    const place = { '--x': start, '--long': end - start } as CSSProperties;
    return (
      <span key={`${name} ${from}`} className={css['span']} style={place} aria-hidden="true">
        <span>{spans.length > mostNamed ? name.replace(/^\D+/u, '') : name}</span>
      </span>
    );
  });
}

type EndsProps = Pick<RunChartProps, 'lines' | 'say'> & { readonly scale: RunScale };

function Ends({ lines, scale, say }: EndsProps) {
  const ends = lines.flatMap(({ name, values }) => {
    const value = lastOf(values);
    return value === undefined ? [] : [{ name, value }];
  });
  const places = spreadEnds(ends.map(({ value }) => scale.y(value)));
  return (
    <div className={css['ends']} aria-hidden="true">
      {ends.map(({ name, value }, at) => (
        <span key={name} style={placeOf({ y: places[at] ?? 0 })}>
          <b>{say(value)}</b>
          {name}
        </span>
      ))}
    </div>
  );
}

/** The first, the last, and one between where there is room for it. */
function Periods({
  periods,
  scale,
}: {
  readonly periods: readonly string[];
  readonly scale: RunScale;
}) {
  const last = periods.length - 1;
  return (
    <div className={css['periods']} aria-hidden="true">
      {labelled(periods, scale).map((at) => (
        <span
          key={at}
          dir="auto"
          data-at={at === 0 ? 'first' : at === last ? 'last' : 'middle'}
          style={placeOf({ x: scale.x(at) })}
        >
          {periods[at]}
        </span>
      ))}
    </div>
  );
}
