import { StatementName } from '#parts/scoring/statement-name.tsx';
import { Block } from '#ui/message/block.tsx';
import css from './compare.module.css';
import { useLessonActs } from './lesson-acts.tsx';
import { readPoint } from './point-words.ts';
import { Said } from './said.tsx';
import { Strip } from './strip.tsx';
import type { CompareLine, CompareView } from './use-compare.ts';

interface LessonProps {
  readonly view: CompareView;
  readonly line: CompareLine;
}

/** The one that teaches most, or the one chosen: the sentence before the picture, in their words. */
export function LessonBlock({ view, line }: LessonProps) {
  const point = readPoint(line, view.mine);
  const { acts, form } = useLessonActs(view, line, true);
  return (
    <>
      <Block
        small={<StatementName levels={view.levels} one={line.one} />}
        title={point.title}
        action={acts}
      >
        <Strip told={line.told} big />
        {point.said.map((told) => (
          <Said key={told.side.participationId} told={told} named={point.said.length > 1} />
        ))}
      </Block>
      {form}
    </>
  );
}

/** One of those that follow. */
export function LessonRow({ view, line }: LessonProps) {
  const point = readPoint(line, view.mine);
  const { acts, form } = useLessonActs(view, line);
  return (
    <li className={css['lesson']}>
      <div className={css['title']}>
        <h3>
          <StatementName levels={view.levels} one={line.one} />
        </h3>
        <Strip told={line.told} />
      </div>
      <p>{point.title}.</p>
      {point.said.map((told) => (
        <Said key={told.side.participationId} told={told} named={point.said.length > 1} />
      ))}
      {acts}
      {form}
    </li>
  );
}
