import css from './chips.module.css';
import { OneOf, type OneOfProps } from './one-of.tsx';

/** The page's margin: as much of the next one stays to be seen. */
const margin = 20;

/** The chosen one is seen whole, also when it stood beyond the edge; only the line scrolls. */
function bringIntoLine(chosen: HTMLElement | null): void {
  const line = chosen?.parentElement;
  if (!chosen || !line) return;
  const at = chosen.getBoundingClientRect();
  const edge = line.getBoundingClientRect();
  if (at.right + margin > edge.right) line.scrollLeft += at.right + margin - edge.right;
  else if (at.left - margin < edge.left) line.scrollLeft -= edge.left - at.left + margin;
}

/** One line that scrolls sideways; the cut edge tells that there is more. */
export function Chips<T extends string>(props: OneOfProps<T>) {
  return <OneOf {...props} look={css} onChosen={bringIntoLine} />;
}
