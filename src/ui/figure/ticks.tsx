import css from './ticks.module.css';

interface TicksProps {
  readonly total: number;
  readonly done: number;
  /** Which one is in hand, counted from 0; true: the one after those done. */
  readonly now?: number | boolean | undefined;
  readonly thin?: boolean | undefined;
  /** The same fact in words, for those who listen; leave out when it stands on the page. */
  readonly label?: string | undefined;
  /** The same fact in words, shown after the bars. */
  readonly text?: string | undefined;
}

/** One bar per thing, filled when it is done. */
export function Ticks({ total, done, now, thin, label, text }: TicksProps) {
  const at = now === true ? done : now === false ? undefined : now;
  const stateOf = (index: number) => (index === at ? 'now' : index < done ? 'done' : undefined);
  const naming = label && !text ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  const bars = (
    <div {...naming} className={css['ticks']} data-ticks="" data-thin={thin || undefined}>
      {Array.from({ length: total }, (_, index) => (
        <i key={index} data-state={stateOf(index)} />
      ))}
    </div>
  );
  if (!text) return bars;
  return (
    <div className={css['count']}>
      {bars}
      <span>{text}</span>
    </div>
  );
}
