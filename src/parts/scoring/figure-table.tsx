import type { ReactNode } from 'react';
import { byLevel } from '#domain/assessment/levels.ts';
import type { Level } from '#domain/tables/checklist-version.ts';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './figure-table.module.css';

interface FigureTableProps {
  /** How wide the columns are is the room's. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Figures by statement; with large text they stand under it, each with what its `data-at` says. */
export function FigureTable({ className, children }: FigureTableProps) {
  return <table className={`${css['table']} ${className ?? ''}`}>{children}</table>;
}

interface LevelBodiesProps<L> {
  readonly levels: readonly Level[];
  readonly lines: readonly L[];
  /** So many cells wide is a heading. */
  readonly columns: number;
  /** A row of the table. */
  readonly children: (line: L) => ReactNode;
}

interface OfStatement {
  readonly one: { readonly level?: string };
}

/** A body for each level, headed by its name; one without heading where there is but one level. */
export function LevelBodies<L extends OfStatement>(props: LevelBodiesProps<L>) {
  const { levels, lines, columns, children } = props;
  return byLevel(levels, lines, ({ one }) => one.level).map(({ key, label, some }) => (
    <tbody key={key}>
      {label === null ? null : (
        <tr>
          <th className={css['level']} scope="rowgroup" colSpan={columns}>
            {label}
          </th>
        </tr>
      )}
      {some.map(children)}
    </tbody>
  ));
}

interface MovedProps {
  readonly move: 'raised' | 'lowered';
  readonly score: number;
  /** The move in a word, for those who listen; leave out where the word stands beside it. */
  readonly word?: string | undefined;
}

const arrows = { raised: 'M4 .8 7.6 7H.4Z', lowered: 'M4 7.2.4 1h7.2Z' } as const;

/** A figure that changed stands on its own ground with an arrow up, or in a ring with one down. */
export function Moved({ move, score, word }: MovedProps) {
  return (
    <span className={css['moved']} data-move={move} aria-hidden={word === undefined || undefined}>
      {score}
      <svg viewBox="0 0 8 8" aria-hidden="true">
        <path d={arrows[move]} />
      </svg>
      {word === undefined ? null : <Hidden> {word}</Hidden>}
    </span>
  );
}
