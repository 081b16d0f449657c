import { ChevronLeft, X } from 'lucide';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import { Mark } from '#ui/sign/mark.tsx';
import css from './top-row.module.css';
import { Link } from '#ui/navigation/link.tsx';

export interface Place {
  readonly to: string;
  readonly label: string;
}

interface TopRowProps {
  readonly name: string;
  readonly kind: 'main' | 'inner' | 'task' | 'bare';
  readonly back?: Place | undefined;
  readonly close?: Place | undefined;
  readonly status: ReactNode;
}

/** Scrolls away while one reads on, and comes back as soon as one scrolls up. */
function useLeavesOnScroll() {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let last = scrollY;
    const follow = () => {
      const moved = scrollY - last;
      if (Math.abs(moved) < 6 && scrollY > 8) return;
      last = scrollY;
      row.current?.toggleAttribute('data-away', moved > 0 && scrollY > 64);
    };
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, []);
  return row;
}

export function TopRow({ name, kind, back, close, status }: TopRowProps) {
  const row = useLeavesOnScroll();
  const out = close ?? back;
  return (
    <div className={css['top']} data-kind={kind} ref={row}>
      {out ? (
        <Link className={css['back']} to={out.to} way="back">
          <Icon of={close ? X : ChevronLeft} />
          <span>{out.label}</span>
        </Link>
      ) : (
        <p className={css['name']}>
          <Mark />
          <span className={css['word']}>{name}</span>
        </p>
      )}
      {status}
    </div>
  );
}
