import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import { travel, type Way } from './transition.ts';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly [data: `data-${string}`]: string | undefined;
  readonly to: string;
  readonly way?: Way | undefined;
  readonly children?: ReactNode;
}

/** What a link leaves in the history entry it makes. */
export interface Trail {
  readonly from?: string;
  readonly keepPlace?: boolean;
}

function opensElsewhere(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { metaKey, ctrlKey, shiftKey, altKey, button } = event;
  const target = event.currentTarget.target;
  return (
    metaKey ||
    ctrlKey ||
    shiftKey ||
    altKey ||
    button !== 0 ||
    (target !== '' && target !== '_self')
  );
}

/**
 * A link to a page of the app. Forward slides in; back returns to the entry one came from when it is the
 * one named, so that place and focus are kept; across (tabs) cross-fades and keeps the tab's place.
 */
export function Link({ to, way = 'forward', onClick, children, ...rest }: LinkProps) {
  const navigate = useNavigate();
  const here = useLocation();
  const href = useHref(to);
  const current = here.pathname + here.search;

  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    if (to === current) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollTo({ top: 0, behavior: still ? 'instant' : 'smooth' });
      return;
    }
    const cameFrom = (here.state as Trail | null)?.from;
    travel(way, () => {
      if (way === 'back' && cameFrom === to) void navigate(-1);
      else
        void navigate(to, {
          state: { from: current, keepPlace: way === 'across' } satisfies Trail,
        });
    });
  };

  return (
    <a {...rest} href={href} onClick={go}>
      {children}
    </a>
  );
}
