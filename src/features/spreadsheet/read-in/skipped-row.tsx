import { readInWords as words, skipWords } from '#content/words/spreadsheet/spreadsheet.ts';
import type { PlannedRow } from '#domain/spreadsheet/plan-import.ts';
import css from './read-in.module.css';

interface SkippedRowProps {
  readonly row: Extract<PlannedRow, { readonly kind: 'skipped' }>;
  readonly tab: string | null;
  readonly short: (statementId: string) => string;
}

/** Where, why, and what one can do about it. */
export function SkippedRow({ row, tab, short }: SkippedRowProps) {
  const statement = row.statementId === null ? '' : short(row.statementId);
  const { title, text } = skipWords(row.reason, statement, row.text);
  return (
    <li className={css['cell']}>
      <span className={css['where']}>{words.place(tab, row.row)}</span>
      <strong className={css['whole']} dir="auto">
        {title}
      </strong>
      <span className={css['why']} dir="auto">
        {text}
      </span>
    </li>
  );
}
