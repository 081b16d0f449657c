import type { ReactNode } from 'react';
import { useFrame } from '#ui/screen/frame.tsx';
import { Mark } from '#ui/sign/mark.tsx';
import { NavDot, useTabTargets, type NavItem } from './nav-bar.tsx';
import css from './side-bar.module.css';
import { Link } from '#ui/navigation/link.tsx';

interface SideBarProps {
  readonly label: string;
  readonly items: readonly NavItem[];
  /** Who is here. */
  readonly foot: ReactNode;
}

/** The same five places where the page is wide. */
export function SideBar({ label, items, foot }: SideBarProps) {
  const target = useTabTargets(items);
  const { appName } = useFrame();
  return (
    <div className={css['side']}>
      <p className={css['name']}>
        <Mark />
        {appName}
      </p>
      <nav className={css['nav']} aria-label={label}>
        {items.map((item) => (
          <Link
            key={item.to}
            className={css['place']}
            to={target(item)}
            way="across"
            aria-current={item.current ? 'page' : undefined}
          >
            <span className={css['icon']}>
              {item.icon}
              <NavDot item={item} />
            </span>
            <span>{item.label}</span>
          </Link>
        ))}
      </nav>
      <div className={css['foot']}>{foot}</div>
    </div>
  );
}
