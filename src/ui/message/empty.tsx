import { Suspense, type ReactNode } from 'react';
import type { DrawingName } from '#ui/drawings/drawing.tsx';
import css from './empty.module.css';
import { lazyExtra } from '#ui/browser/lazy-extra.ts';

const Drawing = lazyExtra(async () => (await import('#ui/drawings/drawing.tsx')).Drawing);

interface EmptyProps {
  readonly drawing: DrawingName;
  readonly title: ReactNode;
  /** 1 where it is all the page has to say. */
  readonly level?: 1 | 2 | undefined;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: says why and what happens next. */
export function Empty({ drawing, title, level = 1, children, action }: EmptyProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={css['empty']}>
      <div className={css['drawing']}>
        <Suspense>
          <Drawing of={drawing} />
        </Suspense>
      </div>
      <div className={css['words']}>
        <Heading>{title}</Heading>
        {children}
      </div>
      {action}
    </section>
  );
}
