import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useFrame } from '#ui/screen/frame.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './nav-bar.module.css';
import { Link } from '#ui/navigation/link.tsx';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly current: boolean;
  /** How many things wait there. */
  readonly dot?: number | undefined;
  /** The same in words, for those who listen. */
  readonly dotLabel?: string | undefined;
}

interface NavBarProps {
  readonly label: string;
  readonly items: readonly NavItem[];
}

/** Another tab opens where it was left; the current one leads to its own top. */
export function useTabTargets(items: readonly NavItem[]): (item: NavItem) => string {
  const { tabs } = useFrame();
  const { pathname, search } = useLocation();
  const current = items.find((item) => item.current)?.to;
  useEffect(() => {
    if (current !== undefined) tabs.set(current, pathname + search);
  }, [tabs, current, pathname, search]);
  return (item) => (item.current ? item.to : (tabs.get(item.to) ?? item.to));
}

export function NavBar({ label, items }: NavBarProps) {
  const target = useTabTargets(items);
  return (
    <nav className={css['bar']} aria-label={label}>
      {items.map((item) => (
        <Link
          key={item.to}
          className={css['tab']}
          to={target(item)}
          way="across"
          aria-current={item.current ? 'page' : undefined}
        >
          <span className={css['icon']}>
            {item.icon}
            <NavDot item={item} />
          </span>
          <span className={css['word']}>{item.label}</span>
        </Link>
      ))}
    </nav>
  );
}

export function NavDot({ item }: { readonly item: NavItem }) {
  if (!item.dot) return null;
  return (
    <span className={css['dot']}>
      <span aria-hidden={item.dotLabel ? true : undefined}>{item.dot > 9 ? '9+' : item.dot}</span>
      {item.dotLabel ? <Hidden>{item.dotLabel}</Hidden> : null}
    </span>
  );
}
