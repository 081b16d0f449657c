import {
  Building2,
  Check,
  CircleAlert,
  Clock,
  Columns2,
  Lock,
  Network,
  RefreshCw,
  Smartphone,
  UsersRound,
} from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './state-mark.module.css';
import { Link } from '#ui/navigation/link.tsx';

const drawings = {
  saved: Smartphone,
  waiting: Smartphone,
  syncing: RefreshCw,
  synced: Check,
  versions: Columns2,
  refused: CircleAlert,
  private: Lock,
  organisation: Building2,
  group: UsersRound,
  round: Network,
  done: Check,
  late: Clock,
} as const;

export type StateKind = keyof typeof drawings;

interface StateMarkProps {
  readonly kind: StateKind;
  /** Where the next step is, when the state has one. */
  readonly to?: string | undefined;
  readonly children: ReactNode;
}

/** How it is with what one wrote: a small picture and the words for it. */
export function StateMark({ kind, to, children }: StateMarkProps) {
  const inside = (
    <>
      <Icon of={drawings[kind]} small />
      <span key={kind}>{children}</span>
    </>
  );
  return to === undefined ? (
    <span className={css['state']} data-kind={kind}>
      {inside}
    </span>
  ) : (
    <Link className={css['state']} data-kind={kind} to={to}>
      {inside}
    </Link>
  );
}
