import { levelLabel } from '#domain/assessment/levels.ts';
import type { Level } from '#domain/tables/checklist-version.ts';
import css from './scoring.module.css';

interface StatementNameProps {
  readonly levels: readonly Level[];
  readonly one: { readonly short: string; readonly level?: string };
}

/** Among some of the list, or in another order: each with its level, where its version has several. */
export function StatementName({ levels, one }: StatementNameProps) {
  const level = levelLabel(levels, one);
  if (level === null) return one.short;
  return (
    <>
      {one.short} <span className={css['of']}>{level}</span>
    </>
  );
}
