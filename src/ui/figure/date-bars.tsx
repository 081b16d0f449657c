import css from './date-bars.module.css';

interface DateBarsProps {
  readonly day: string;
  readonly month: string;
}

/** A date in two equal parts; the whole date stands in words in the same row. */
export function DateBars({ day, month }: DateBarsProps) {
  return (
    <span className={css['date']} aria-hidden="true">
      <span>{day}</span>
      <span>{month}</span>
    </span>
  );
}
