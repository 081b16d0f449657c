import { ArrowRight } from 'lucide';
import { readInWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import type { CellChange, PlannedRow } from '#domain/spreadsheet/plan-import.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './read-in.module.css';

interface FilledRowProps {
  readonly row: Exclude<PlannedRow, { kind: 'skipped' }>;
  readonly tab: string | null;
  readonly short: string;
}

/** Where it stands in the file, what it is about, and each cell old → new. */
export function FilledRow({ row, tab, short }: FilledRowProps) {
  const score = row.changes.find(({ field }) => field === 'score');
  const texts = row.changes.filter(({ field }) => field !== 'score');
  const isGuess = row.how === 'likeness' || row.how === 'number';
  return (
    <li className={css['cell']}>
      <span className={css['where']}>{words.place(tab, row.row)}</span>
      <span dir="auto">{short}</span>
      {score ? <ScoreChange {...score} /> : null}
      {isGuess ? (
        <span className={css['whole']} dir="auto">
          <Soft of="span" small>
            {words.inFile(row.text)}
          </Soft>
        </span>
      ) : null}
      {texts.map((change) => (
        <TextChange key={change.field} {...change} />
      ))}
    </li>
  );
}

function ScoreChange({ was, is }: CellChange) {
  return (
    <span className={css['to']}>
      <Hidden>
        {words.from} {was ?? words.none} {words.to} {is}
      </Hidden>
      <span aria-hidden="true" className={css['to']}>
        {was === null ? null : (
          <>
            <s>{was}</s>
            <Icon of={ArrowRight} small />
          </>
        )}
        {is}
      </span>
    </span>
  );
}

function TextChange({ field, was, is }: CellChange) {
  return (
    <span className={css['words']}>
      <span>{words.fields[field]}</span>
      {was === '' || was === null ? null : <del dir="auto">{was}</del>}
      <ins dir="auto">{is}</ins>
    </span>
  );
}
