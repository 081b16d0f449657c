import { useState } from 'react';
import { compareWords as words } from '#content/words/compare/compare.ts';
import type { Beside } from '#data/compare/get-comparison.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useIsWide } from '#ui/browser/use-is-wide.ts';
import { useUnfoldInPrint } from '#ui/browser/use-unfold-in-print.ts';
import { Notice } from '#ui/message/notice.tsx';
import { CompareHead, Controls, type HeadProps, type Look } from './compare-head.tsx';
import { Differences } from './differences.tsx';
import { Everything } from './everything.tsx';
import { OpenLinks } from './open-links.tsx';
import { OverTime } from './time/over-time.tsx';
import { Stage } from './stage.tsx';
import { Legend } from './strip.tsx';
import { viewOf, type CompareView } from './use-compare.ts';

interface OpenedProps {
  readonly hat: Hat;
  readonly head: HeadProps;
  readonly large: { readonly isLarge: boolean; setLarge(isLarge: boolean): void };
}

/** One occasion of which others can be read. */
export function Opened({ hat, head, large }: OpenedProps) {
  const { all, chosen: one } = head;
  const [look, setLook] = useState<Look>('differences');
  const [asTable, setTable] = useState(false);
  useUnfoldInPrint();
  const isWide = useIsWide() || large.isLarge;
  const view = viewOf(hat, all, one);
  const hasPicture = look === 'all' || (look === 'differences' && isWide);
  const tools = {
    asTable,
    onTable: hasPicture ? setTable : undefined,
    isLarge: large.isLarge,
    onLarge: isWide ? large.setLarge : undefined,
  };
  return (
    <>
      <CompareHead
        {...head}
        tools={isWide ? undefined : tools}
        sides={isWide ? view.sides : undefined}
      />
      <Controls
        count={view.lines.length}
        look={look}
        onLook={setLook}
        tools={isWide ? tools : undefined}
      />
      {isWide ? null : <Legend sides={view.sides} />}
      {hat.kind === 'participant' && view.mine === null ? (
        <Notice kind="calm" title={words.ownMissing}>
          <p>{words.ownMissingText}</p>
        </Notice>
      ) : null}
      <Looked look={look} view={view} all={all} isWide={isWide} asTable={asTable} />
      <OpenLinks hat={hat} all={all} one={one} isFileAbove={isWide} />
    </>
  );
}

interface LookedProps {
  readonly look: Look;
  readonly view: CompareView;
  readonly all: readonly Beside[];
  readonly isWide: boolean;
  readonly asTable: boolean;
}

function Looked({ look, view, all, isWide, asTable }: LookedProps) {
  if (look === 'time') return <OverTime view={view} all={all} />;
  if (isWide)
    return <Stage key={look} view={view} isSorted={look === 'differences'} asTable={asTable} />;
  return look === 'all' ? (
    <Everything view={view} asTable={asTable} />
  ) : (
    <Differences view={view} />
  );
}
