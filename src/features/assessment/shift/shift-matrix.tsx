import { occasionSign, shiftWords as words } from '#content/words/assessment/shift.ts';
import type { OccasionState, ShiftOccasion } from '#data/assessment/get-shift.ts';
import type { Move, ShiftCell, ShiftLine } from '#domain/assessment/shift.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import { FigureTable, LevelBodies, Moved } from '#parts/scoring/figure-table.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import type { ShiftProps } from './shift-head.tsx';
import css from './shift.module.css';

/** Statements by occasions; those to come are dots, so that the columns never jump. */
export function ShiftMatrix({ own, shift }: ShiftProps) {
  const { occasions, hat } = own;
  return (
    <>
      <div className={css['around']}>
        <FigureTable className={css['matrix']}>
          <caption>
            <Hidden>{words.caption(hat.organisationName)}</Hidden>
          </caption>
          <colgroup>
            <col className={css['name']} />
            {occasions.map(({ occasion }) => (
              <col key={occasion.id} className={css['at']} />
            ))}
            <col className={css['sum']} />
          </colgroup>
          <Head occasions={occasions} now={shift.now} />
          <LevelBodies levels={own.levels} lines={shift.lines} columns={occasions.length + 2}>
            {(line) => (
              <Line key={line.one.code} line={line} occasions={occasions} now={shift.now} />
            )}
          </LevelBodies>
        </FigureTable>
      </div>
      <Key occasions={occasions} />
    </>
  );
}

interface OccasionsProps {
  readonly occasions: readonly ShiftOccasion[];
  readonly now: number;
}

function Head({ occasions, now }: OccasionsProps) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Hidden>{words.statement}</Hidden>
        </th>
        {occasions.map(({ occasion, state }, at) => (
          <th key={occasion.id} scope="col" data-now={at === now || undefined}>
            <abbr title={occasion.title}>{occasionSign(occasion.title)}</abbr>
            {state === 'open' ? (
              <>
                <span aria-hidden="true">*</span>
                <Hidden>, {words.open}</Hidden>
              </>
            ) : null}
          </th>
        ))}
        <th scope="col">
          <Hidden>{words.move}</Hidden>
        </th>
      </tr>
    </thead>
  );
}

interface LineProps extends OccasionsProps {
  readonly line: ShiftLine<StatementRow>;
}

function Line({ line, occasions, now }: LineProps) {
  return (
    <tr data-code={line.one.code}>
      <th scope="row">{line.one.short}</th>
      {occasions.map(({ occasion, state }, at) => (
        <td
          key={occasion.id}
          data-at={occasionSign(occasion.title)}
          data-now={at === now || undefined}
        >
          <Cell cell={line.cells[at] ?? null} state={state} />
        </td>
      ))}
      <td data-at={words.move} data-move={line.sinceFirst ?? undefined}>
        {moveWord(line)}
      </td>
    </tr>
  );
}

function Cell({ cell, state }: { readonly cell: ShiftCell | null; readonly state: OccasionState }) {
  if (cell === null || cell.score === null) {
    const word = cell ? words.unscored : state === 'ahead' ? words.notYet : words.missed;
    return (
      <>
        <span className={css['none']} aria-hidden="true">
          {state === 'ahead' ? '·' : '–'}
        </span>
        <Hidden>{word}</Hidden>
      </>
    );
  }
  if (cell.move !== 'raised' && cell.move !== 'lowered') return cell.score;
  return <Moved move={cell.move} score={cell.score} word={wordOf[cell.move]} />;
}

const wordOf: Readonly<Record<Move, string>> = {
  raised: words.up,
  lowered: words.down,
  same: words.equal,
};

function moveWord({ sinceFirst, steps }: ShiftLine<StatementRow>) {
  if (sinceFirst === null || steps === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <Hidden>{words.notCompared}</Hidden>
      </>
    );
  return steps === 0 ? words.equal : `${steps > 0 ? '+' : '−'}${Math.abs(steps)}`;
}

function Key({ occasions }: Pick<OccasionsProps, 'occasions'>) {
  return (
    <p className={css['key']}>
      {words.key(occasions.map(({ occasion }) => occasion.title))}
      {occasions.some(({ state }) => state === 'open') ? ` * ${words.open}.` : ''}{' '}
      <Moved move="raised" score={2} /> {words.up}, <Moved move="lowered" score={2} /> {words.down}{' '}
      {words.keyMoves}
    </p>
  );
}
