import type { CSSProperties } from 'react';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './target-bars.module.css';

export interface TargetBar {
  readonly key: string;
  readonly label: string;
  /** Drawn full, and after it the rest up to `more` paler. */
  readonly value: number;
  readonly more?: number | undefined;
}

interface TargetBarsProps {
  readonly from: number;
  readonly to: number;
  readonly bars: readonly TargetBar[];
  /** The bars in words, for those who listen. */
  readonly alt: (bar: TargetBar) => string;
}

/** Bars against a span to reach, drawn behind them; the number stands beside its bar. */
export function TargetBars({ from, to, bars, alt }: TargetBarsProps) {
  const most = Math.max(to * 1.2, ...bars.map((bar) => Math.max(bar.value, bar.more ?? 0)));
  const share = (count: number) => count / most;
  const span = { '--from': share(from), '--to': share(to) } as CSSProperties;
  return (
    <div className={css['bars']} style={span}>
      <div className={css['scale']} aria-hidden="true">
        <span data-end="from">{from}</span>
        <span data-end="to">{to}</span>
      </div>
      <ul>
        {bars.map((bar) => (
          <li key={bar.key}>
            <span className={css['label']} aria-hidden="true">
              {bar.label}
            </span>
            <span className={css['track']} style={lengths(share(bar.value), share(bar.more ?? 0))}>
              <i data-part="more" />
              <i data-part="value" />
            </span>
            <span className={css['number']} aria-hidden="true">
              {bar.value}
            </span>
            <Hidden>{alt(bar)}</Hidden>
          </li>
        ))}
      </ul>
    </div>
  );
}

function lengths(value: number, more: number): CSSProperties {
  return { '--value': value, '--more': more } as CSSProperties;
}
