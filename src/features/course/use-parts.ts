import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { travel } from '#ui/navigation/transition.ts';

export interface Parts {
  readonly at: number;
  /** Put on the heading that changes with the part. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  go(part: number): void;
  /** Leaves for another page, so that going back from there leads out of this one. */
  leave(to: string): void;
}

/**
 * Parts of one page, one at a time. The part stands in the address (it survives a reload) but makes
 * no new entry in the history: back and close lead out of the page, the arrow leads between parts.
 */
export function useParts(
  name: string,
  count: number,
  resumeAt: number,
  /** Something else stands in the part's place: coming to it and back from it is a change of part. */
  isBeside = false,
): Parts {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = Number.parseInt(new URLSearchParams(search).get(name) ?? '', 10) - 1;
  const at = asked >= 0 && asked < count ? asked : resumeAt;

  const shown = isBeside ? -1 : at;
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [shown]);

  return {
    at,
    heading,
    go: (part) =>
      travel(part < at ? 'back' : 'forward', () => {
        void navigate({ search: `?${name}=${part + 1}` }, { replace: true, state });
      }),
    leave: (to) => travel('forward', () => void navigate(to, { replace: true, state })),
  };
}
