import css from './run-chart.module.css';
import type { RunChartProps } from './run-chart-props.ts';

/** What each line is, for the eye; those who listen have the sentence of the picture. */
export function RunLegend({
  lines,
  median,
  gapName,
}: Pick<RunChartProps, 'lines' | 'median' | 'gapName'>) {
  const [first, second] = lines;
  return (
    <p className={css['legend']} aria-hidden="true">
      <span>
        <Sample of="whole" />
        {first.name}
      </span>
      {second ? (
        <>
          <span>
            <Sample of="dashed" />
            {second.name}
          </span>
          <span>
            <Sample of="gap" />
            {gapName}
          </span>
        </>
      ) : null}
      {median ? (
        <span>
          <Sample of="median" />
          {median.name}
        </span>
      ) : null}
    </p>
  );
}

function Sample({ of }: { readonly of: 'whole' | 'dashed' | 'gap' | 'median' }) {
  return (
    <svg viewBox="0 0 28 12">
      <path className={css[of]} d={of === 'gap' ? 'M0 0H28V12H0Z' : 'M0 6H28'} />
      {of === 'whole' || of === 'dashed' ? <path className={css['dot']} d="M14 6h0" /> : null}
      {of === 'dashed' ? <path className={css['hole']} d="M14 6h0" /> : null}
    </svg>
  );
}
