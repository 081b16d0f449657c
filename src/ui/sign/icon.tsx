import type { IconNode } from 'lucide';
import css from './icon.module.css';

interface IconProps {
  readonly of: IconNode;
  readonly small?: boolean | undefined;
}

/** Always beside a word: hidden from those who listen. */
export function Icon({ of: strokes, small }: IconProps) {
  return (
    <svg
      className={css['icon']}
      viewBox="0 0 24 24"
      data-small={small || undefined}
      aria-hidden="true"
    >
      {strokes.map(([Stroke, shape]) => (
        <Stroke key={Object.values(shape).join()} {...shape} />
      ))}
    </svg>
  );
}
