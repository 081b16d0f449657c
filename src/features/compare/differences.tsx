import { useState } from 'react';
import { compareWords as words } from '#content/words/compare/compare.ts';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { Button } from '#ui/button/button.tsx';
import { FoldRow } from '#ui/list/fold-row.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import css from './compare.module.css';
import { LessonBlock, LessonRow } from './lesson.tsx';
import { sortView } from './sort-view.ts';
import { Strip } from './strip.tsx';
import type { CompareLine, CompareView } from './use-compare.ts';

/** So many stand open after the block; the rest come with a press. */
const SHOWN = 3;

/** On a phone: difference is the content, likeness is a line. */
export function Differences({ view }: { readonly view: CompareView }) {
  const { learn, teach, alike, untold } = sortView(view);
  const [first, ...more] = learn;
  return (
    <>
      {first ? (
        <LessonBlock view={view} line={first} />
      ) : (
        <p>{view.mine === null ? words.nothingApart : words.nothingToLearn}</p>
      )}
      {more.length > 0 ? <More view={view} lines={more} /> : null}
      <Rows>
        <Folded
          key="teach"
          title={words.teachTitle}
          second={words.teachText(teach.length)}
          lines={teach}
          levels={view.levels}
        />
        <Folded
          key="alike"
          title={words.alikeTitle(view.sides.length)}
          second={words.count(alike.length)}
          lines={alike}
          levels={view.levels}
        />
        <Folded
          key="untold"
          title={words.untoldTitle}
          second={words.count(untold.length)}
          lines={untold}
          levels={view.levels}
        />
      </Rows>
    </>
  );
}

interface MoreProps {
  readonly view: CompareView;
  readonly lines: readonly CompareLine[];
}

function More({ view, lines }: MoreProps) {
  const [isWhole, setWhole] = useState(false);
  const left = lines.length - SHOWN;
  const shown = isWhole || left <= 0 ? lines : lines.slice(0, SHOWN);
  return (
    <Section title={view.mine === null ? words.moreApart : words.more}>
      <Rows>
        {shown.map((line) => (
          <LessonRow key={line.one.id} view={view} line={line} />
        ))}
      </Rows>
      {shown.length < lines.length ? (
        <Button kind="second" onClick={() => setWhole(true)}>
          {words.showMore(left)}
        </Button>
      ) : null}
    </Section>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly second: string;
  readonly lines: readonly CompareLine[];
  readonly levels: CompareView['levels'];
}

function Folded({ title, second, lines, levels }: FoldedProps) {
  if (lines.length === 0) return null;
  return (
    <FoldRow title={title} second={second}>
      <ul className={css['folded']}>
        {lines.map((line) => (
          <li key={line.one.id} className={css['title']}>
            <span>
              <StatementName levels={levels} one={line.one} />
            </span>
            <Strip told={line.told} />
          </li>
        ))}
      </ul>
    </FoldRow>
  );
}
