import type { LucideIcon } from 'lucide-react';
import css from './icon.module.css';

interface IconProps {
  readonly of: LucideIcon;
  readonly small?: boolean | undefined;
}

/** Always beside a word: hidden from those who listen. */
export function Icon({ of: Drawing, small }: IconProps) {
  return <Drawing className={css['icon']} data-small={small || undefined} aria-hidden="true" />;
}
