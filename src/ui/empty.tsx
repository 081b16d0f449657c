import type { ComponentType, ReactNode } from 'react';
import { BooksDrawing } from './drawings/books.tsx';
import { BridgeDrawing } from './drawings/bridge.tsx';
import { ChairsDrawing } from './drawings/chairs.tsx';
import { CoatsDrawing } from './drawings/coats.tsx';
import { WindowsDrawing } from './drawings/windows.tsx';
import css from './empty.module.css';

const drawings = {
  /** Waiting for the other. */
  windows: WindowsDrawing,
  /** No meeting yet. */
  chairs: ChairsDrawing,
  /** No colleagues yet. */
  coats: CoatsDrawing,
  /** The course is done. */
  books: BooksDrawing,
  /** Offline at the first start. */
  bridge: BridgeDrawing,
} satisfies Record<string, ComponentType>;

interface EmptyProps {
  readonly drawing: keyof typeof drawings;
  readonly title: ReactNode;
  /** 1 where it is all the page has to say. */
  readonly level?: 1 | 2 | undefined;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: says why and what happens next. */
export function Empty({ drawing, title, level = 1, children, action }: EmptyProps) {
  const Drawing = drawings[drawing];
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={css['empty']}>
      <div className={css['drawing']}>
        <Drawing />
      </div>
      <div className={css['words']}>
        <Heading>{title}</Heading>
        {children}
      </div>
      {action}
    </section>
  );
}
