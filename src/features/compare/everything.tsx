import { useState } from 'react';
import { compareWords as words } from '#content/words/compare/compare.ts';
import { Soft } from '#ui/text/soft.tsx';
import { DotRows, partsByLevel } from './dot-rows.tsx';
import { ScoreTable } from './score-table.tsx';
import { InPlace } from './statement-detail.tsx';
import type { CompareView } from './use-compare.ts';

interface EverythingProps {
  readonly view: CompareView;
  readonly asTable: boolean;
}

/** On a phone: all statements in the list's order, as a picture or as a table. */
export function Everything({ view, asTable }: EverythingProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      {asTable ? (
        <ScoreTable view={view} />
      ) : (
        <DotRows
          parts={partsByLevel(view)}
          scale={view.scale}
          levels={[]}
          hasLast={view.before !== null}
          chosen={open}
          onChoose={(one) => setOpen(one === open ? null : one)}
          renderInside={(line) => <InPlace view={view} line={line} />}
        />
      )}
      <LastWords view={view} asTable={asTable} />
    </>
  );
}

/** Which time the outlines or the brackets tell of. */
export function LastWords({ view: { before }, asTable }: EverythingProps) {
  if (before === null) return null;
  return (
    <Soft small>{asTable ? words.lastInBrackets(before.title) : words.last(before.title)}</Soft>
  );
}
