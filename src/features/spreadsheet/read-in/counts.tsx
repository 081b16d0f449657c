import { readInWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import type { ImportPlan } from '#domain/spreadsheet/plan-import.ts';
import css from './read-in.module.css';

const kinds = ['new', 'changed', 'same', 'skipped'] as const;

/** Four figures; each row of the file is in one of them. */
export function Counts({ counts }: Pick<ImportPlan, 'counts'>) {
  return (
    <dl className={css['counts']}>
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{words.counts[kind]}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}
