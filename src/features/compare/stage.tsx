import { useState } from 'react';
import { compareWords as words } from '#content/words/compare/compare.ts';
import { Fold } from '#ui/list/fold.tsx';
import css from './compare.module.css';
import { DotRows, partsByLevel } from './dot-rows.tsx';
import { LastWords } from './everything.tsx';
import { ScoreTable } from './score-table.tsx';
import { sortView } from './sort-view.ts';
import { Beside } from './statement-detail.tsx';
import type { CompareView } from './use-compare.ts';

interface StageProps {
  readonly view: CompareView;
  readonly isSorted: boolean;
  readonly asTable: boolean;
}

/** Where there is room, and on a projector: the list to the left, the chosen statement to the right. */
export function Stage({ view, isSorted, asTable }: StageProps) {
  const [wanted, choose] = useState<string | null>(null);
  const { parts, folded } = isSorted ? partsOf(view) : wholeOf(view);
  const lines = [...parts, ...folded].flatMap((part) => part.lines);
  const chosen = lines.find(({ one }) => one.id === wanted) ?? lines[0];
  const rows = {
    scale: view.scale,
    levels: isSorted ? view.levels : [],
    hasLast: view.before !== null,
    chosen: chosen?.one.id ?? null,
    onChoose: choose,
  };
  return (
    <div className={css['stage']}>
      <div className={css['list']}>
        {asTable ? (
          <ScoreTable view={{ ...view, lines }} isSorted={isSorted} />
        ) : (
          <>
            <DotRows {...rows} parts={parts} />
            {folded
              .filter((part) => part.lines.length > 0)
              .map((part) => (
                <Fold key={part.title} title={words.folded(part.title, part.lines.length)}>
                  <DotRows {...rows} parts={[{ title: null, lines: part.lines }]} />
                </Fold>
              ))}
          </>
        )}
        <LastWords view={view} asTable={asTable} />
      </div>
      {chosen ? <Beside key={chosen.one.id} view={view} line={chosen} /> : null}
    </div>
  );
}

const wholeOf = (view: CompareView) => ({ parts: partsByLevel(view), folded: [] });

/** Difference is the content, likeness is a line. */
function partsOf(view: CompareView) {
  const { learn, teach, alike, untold } = sortView(view);
  return {
    parts: [
      { title: view.mine === null ? words.apartHere : words.learnHere, lines: learn },
      { title: words.teachHere, lines: teach },
    ],
    folded: [
      { title: words.alikeTitle(view.sides.length), lines: alike },
      { title: words.untoldTitle, lines: untold },
    ],
  };
}
