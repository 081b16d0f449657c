import { useRef, type MouseEvent, type ReactNode } from 'react';
import { useFrame } from './frame.tsx';
import { Guard, GuardEach } from './guard.tsx';
import css from './screen.module.css';
import { TopRow, type Place } from '#ui/bar/top-row.tsx';
import { useArrival } from '#ui/navigation/arrival.ts';
import { useKeyboard } from '#ui/navigation/keyboard.ts';

interface ScreenProps {
  /** main: one of the five places; inner: below one of them; task: one thing at a time; bare: before sign-in. */
  readonly kind: 'main' | 'inner' | 'task' | 'bare';
  /** Of the document; the name of the app is added. */
  readonly title: string;
  readonly back?: Place | undefined;
  readonly close?: Place | undefined;
  /** An ActRow or a Float. */
  readonly act?: ReactNode;
  /** The content fills what is left above the act row and the keyboard, and does not scroll the page. */
  readonly fill?: boolean | undefined;
  readonly children: ReactNode;
}

const mainId = 'innehall';

export function Screen({ kind, title, back, close, act, fill, children }: ScreenProps) {
  const frame = useFrame();
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  useKeyboard(fill === true);
  const hasNav = kind === 'main' || kind === 'inner';
  const status = kind === 'bare' ? null : frame.status(kind === 'main' ? 'full' : 'short');
  const skip = (event: MouseEvent) => {
    // the place in the page is no place in the history
    event.preventDefault();
    main.current?.focus();
  };

  return (
    <div className={css['screen']} data-kind={kind} data-fill={fill || undefined}>
      <title>
        {frame.appName && title !== frame.appName ? `${title} – ${frame.appName}` : title}
      </title>
      {frame.skipLabel ? (
        <a className={css['skip']} href={`#${mainId}`} onClick={skip}>
          {frame.skipLabel}
        </a>
      ) : null}
      {hasNav && frame.side ? <div className={css['side']}>{frame.side}</div> : null}
      <div className={css['page']}>
        <header className={css['header']}>
          {frame.banner}
          <TopRow name={frame.appName} kind={kind} back={back} close={close} status={status} />
        </header>
        <main className={css['main']} id={mainId} tabIndex={-1} ref={main}>
          <div className={css['content']}>
            <GuardEach>{children}</GuardEach>
          </div>
          <Guard>{act}</Guard>
        </main>
        {hasNav ? <div className={css['nav']}>{frame.nav}</div> : null}
      </div>
    </div>
  );
}

interface ColumnsProps {
  /** Comes first where there is one column, and to the right, above the second child, where there are two. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Two columns where there is room (1.25 : 1), otherwise one after the other. */
export function Columns({ aside, children }: ColumnsProps) {
  const has = aside !== undefined && aside !== null;
  return (
    <div className={css['columns']} data-aside={has || undefined}>
      {has ? (
        <div className={css['aside']}>
          <Guard>{aside}</Guard>
        </div>
      ) : null}
      <GuardEach>{children}</GuardEach>
    </div>
  );
}
