import type { Thread } from '#data/questions/get-thread.ts';
import { SaidEntry } from '#parts/compare/said-entry.tsx';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { Rows } from '#ui/list/rows.tsx';

interface ThreadListProps {
  readonly thread: Thread;
  /** Of the question, what does not head the page. */
  readonly rest: string;
}

/** Who asked, and then everything in the order it was written. */
export function ThreadList({ thread, rest }: ThreadListProps) {
  const { question, said, sides, row, isOver } = thread;
  const signs = signsOf(sides);
  const signOf = (id: string | undefined) =>
    signs[sides.findIndex((side) => side.participationId === id)];
  return (
    <Rows ordered>
      {row === null ? null : (
        <SaidEntry
          key={question.id}
          said={question}
          text={rest}
          sign={signOf(question.side?.participationId)}
          isOver={isOver}
        />
      )}
      {said.map((one) => (
        <SaidEntry
          key={one.id}
          said={one}
          sign={signOf(one.side?.participationId)}
          isOver={isOver}
        />
      ))}
    </Rows>
  );
}
