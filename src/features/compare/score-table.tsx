import { compareWords as words } from '#content/words/compare/compare.ts';
import { FigureTable, LevelBodies } from '#parts/scoring/figure-table.tsx';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './table.module.css';
import type { CompareTold, CompareView } from './use-compare.ts';

interface ScoreTableProps {
  readonly view: CompareView;
  /** By what differs and not by the list: a level has no heading there, each row says its own. */
  readonly isSorted?: boolean | undefined;
}

/** The very numbers of the picture, in the same order. */
export function ScoreTable({ view, isSorted = false }: ScoreTableProps) {
  const { sides, lines, levels, occasion } = view;
  return (
    <FigureTable className={css['table']}>
      <caption>
        <Hidden>{words.tableCaption(occasion.title)}</Hidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Hidden>{words.statement}</Hidden>
          </th>
          {sides.map(({ participationId, name, sign }) => (
            <th key={participationId} scope="col">
              <OrganisationSign {...sign} />
              <Hidden>{name}</Hidden>
            </th>
          ))}
        </tr>
      </thead>
      <LevelBodies levels={isSorted ? [] : levels} lines={lines} columns={sides.length + 1}>
        {({ one, told }) => (
          <tr key={one.id} data-statement={one.code}>
            <th scope="row">
              <StatementName levels={isSorted ? levels : []} one={one} />
            </th>
            {told.map((at) => (
              <td
                key={at.side.participationId}
                data-at={at.side.name}
                data-of={at.side.participationId}
              >
                <Cell told={at} />
              </td>
            ))}
          </tr>
        )}
      </LevelBodies>
    </FigureTable>
  );
}

function Cell({ told: { score, last } }: { readonly told: CompareTold }) {
  return (
    <>
      {score ?? (
        <>
          <span aria-hidden="true">–</span>
          <Hidden>{words.unscored}</Hidden>
        </>
      )}
      {last === null || last === score ? null : (
        <>
          {' '}
          <small>({last})</small>
        </>
      )}
    </>
  );
}
