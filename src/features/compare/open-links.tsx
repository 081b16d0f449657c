import { compareWords as words } from '#content/words/compare/compare.ts';
import { isOpen, type Beside } from '#data/compare/get-comparison.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import css from './compare.module.css';
import { opensForGroup } from './opens-for-group.ts';

interface OpenLinksProps {
  readonly hat: Hat;
  readonly all: readonly Beside[];
  readonly one: Beside;
  /** Its button stands among the tools. */
  readonly isFileAbove: boolean;
}

/** Who has opened what, the occasion that is not opened yet, and the whole as a file. */
export function OpenLinks({ hat, all, one, isFileAbove }: OpenLinksProps) {
  const closed = all.find((other) => !isOpen(other));
  const mayAct = closed !== undefined && opensForGroup(hat) && !hasSaid(closed);
  return (
    <div className={css['links']}>
      <Rows>
        <Row key="log" to={paths.openForGroup(one.occasion.id)} title={words.toOpening} />
        {closed ? (
          <Row
            key="closed"
            to={paths.openForGroup(closed.occasion.id)}
            title={words.notOpened(closed.occasion.title)}
            second={mayAct ? words.nothing.act : words.toOpening}
          />
        ) : null}
        {isFileAbove ? null : (
          <Row key="file" to={paths.openedFile} title={words.file} second={words.fileText} />
        )}
      </Rows>
    </div>
  );
}

const hasSaid = ({ sides }: Beside) => sides.some(({ isMine, word }) => isMine && word !== null);
