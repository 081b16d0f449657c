import type { ReactNode } from 'react';
import { readInWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import type { ImportPlan, PlannedRow } from '#domain/spreadsheet/plan-import.ts';
import type { FormStatement } from '#domain/spreadsheet/match-statement.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { FilledRow } from './filled-row.tsx';
import { SkippedRow } from './skipped-row.tsx';
import css from './read-in.module.css';

interface PreviewRowsProps {
  readonly plan: ImportPlan;
  /** Null where the file has one tab alone. */
  readonly tab: string | null;
  readonly statements: readonly FormStatement[];
  /** What to do about rows that are known by their number alone. */
  readonly byNumber: ReactNode;
}

type RowOf<K extends PlannedRow['kind']> = Extract<PlannedRow, { readonly kind: K }>;
const ofKind = <K extends PlannedRow['kind']>({ rows }: ImportPlan, kind: K) =>
  rows.filter((row): row is RowOf<K> => row.kind === kind);

/** What is replaced first, then what is passed over; what is new and what stays are folded. */
export function PreviewRows({ plan, tab, statements, byNumber }: PreviewRowsProps) {
  const [changed, skipped] = [ofKind(plan, 'changed'), ofKind(plan, 'skipped')];
  const short = (id: string) => statements.find((one) => one.id === id)?.short ?? '';
  const list = (rows: readonly Exclude<PlannedRow, { kind: 'skipped' }>[]) => (
    <Rows>
      {rows.map((row) => (
        <FilledRow key={row.row} row={row} tab={tab} short={short(row.statementId)} />
      ))}
    </Rows>
  );
  const folded = (kind: 'new' | 'same', title: (count: number) => string) => {
    const rows = plan.rows.filter(
      (row): row is RowOf<'new' | 'changed' | 'same'> => row.kind === kind,
    );
    if (rows.length === 0) return null;
    return (
      <Fold
        title={
          <span className={css['fold']}>
            {title(rows.length)}
            <Soft of="span" small>
              {words.span(
                tab,
                rows.map(({ row }) => row),
              )}
            </Soft>
          </span>
        }
      >
        {list(rows)}
      </Fold>
    );
  };
  return (
    <>
      {changed.length > 0 ? <Section title={words.changed}>{list(changed)}</Section> : null}
      {skipped.length > 0 ? (
        <Section title={words.skipped}>
          <Rows>
            {skipped.map((row) => (
              <SkippedRow key={row.row} row={row} tab={tab} short={short} />
            ))}
          </Rows>
        </Section>
      ) : null}
      {byNumber}
      <div>
        {folded('new', words.newRows)}
        {folded('same', words.sameRows)}
      </div>
    </>
  );
}
