import { compareWords as words } from '#content/words/compare/compare.ts';
import type { Stop } from '#domain/assessment/over-time.ts';
import { FigureTable, LevelBodies, Moved } from '#parts/scoring/figure-table.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../table.module.css';
import type { CompareView, Ways } from '../use-compare.ts';

interface OccasionTableProps {
  readonly side: string;
  readonly view: CompareView;
  readonly ways: Ways;
}

/** One organisation's numbers at each occasion it has opened, up to the one looked at: those of the picture. */
export function OccasionTable({ side, view, ways }: OccasionTableProps) {
  const stopsOf = ({ ways: all }: Ways['lines'][number]) =>
    all.find((way) => way.side.participationId === side)?.stops ?? [];
  const columns = ways.occasions.flatMap((occasion, at) =>
    ways.lines.some((line) => stopsOf(line)[at]) ? [{ occasion, at }] : [],
  );
  return (
    <>
      <FigureTable className={`${css['table']} ${css['over']}`}>
        <thead>
          <tr>
            <th scope="col">{words.statement}</th>
            {columns.map(({ occasion }) => (
              <th key={occasion.id} scope="col">
                <span aria-hidden="true">{words.letters(occasion.title)}</span>
                <Hidden>{words.meeting(occasion.title)}</Hidden>
              </th>
            ))}
          </tr>
        </thead>
        <LevelBodies levels={view.levels} lines={ways.lines} columns={columns.length + 1}>
          {(line) => (
            <tr key={line.one.id} data-statement={line.one.code}>
              <th scope="row">{line.one.short}</th>
              {columns.map(({ occasion, at }) => (
                <td
                  key={occasion.id}
                  data-at={words.meeting(occasion.title)}
                  data-of={side}
                  data-occasion={occasion.number}
                >
                  <Score stop={stopsOf(line)[at] ?? null} />
                </td>
              ))}
            </tr>
          )}
        </LevelBodies>
      </FigureTable>
      <Soft small>{words.lettersMean(columns.map(({ occasion }) => occasion.title))}</Soft>
    </>
  );
}

function Score({ stop }: { readonly stop: Stop | null }) {
  if (stop === null || stop.score === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <Hidden>{stop === null ? words.notCompared : words.unscored}</Hidden>
      </>
    );
  const { score, move } = stop;
  if (move !== 'raised' && move !== 'lowered') return score;
  return <Moved move={move} score={score} word={words[move]} />;
}
