import { sinceLastWords as words } from '#content/words/meetings/during.ts';
import { shouldBeDoneWords } from '#content/words/common.ts';
import { formatDayLong } from '#content/words/format.ts';
import { listSinceLast, type SinceLast as Left } from '#data/meetings/during/list-since-last.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive } from '#data/use-live.ts';
import { isOverdue } from '#domain/meetings/todo-lists.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';

interface SinceLastProps {
  readonly view: MeetingView;
  readonly today: string;
}

/** What earlier meetings left: it comes by itself, and is gone when it is done or taken up again. */
export function SinceLast({ view: { meeting, lastDay, hat }, today }: SinceLastProps) {
  const left = useLive(
    (local) => listSinceLast(local, meeting),
    [meeting.id, meeting.scope_id, meeting.held_on],
  );
  const isOver = lastDay !== null && lastDay < today;
  if (!left || isOver || left.todos.length + left.items.length === 0) return null;
  return (
    <Section title={words.title}>
      <Rows>
        {left.todos.map((one) => (
          <TodoRow key={one.todo.id} of={one} today={today} opens={hat !== undefined} />
        ))}
        {left.items.map(({ item, meeting: { id, title } }) => (
          <Row
            key={item.id}
            to={paths.agendaItem(id, item.id)}
            title={item.title}
            second={words.leftOver(title)}
          />
        ))}
      </Rows>
    </Section>
  );
}

interface TodoRowProps {
  readonly of: Left['todos'][number];
  readonly today: string;
  /** The office reads them here: the page of what is to be done is for those with a seat. */
  readonly opens: boolean;
}

function TodoRow({ of: { todo, who }, today, opens }: TodoRowProps) {
  const isLate = isOverdue(todo, today);
  return (
    <Row
      to={opens ? paths.todo(todo.id) : undefined}
      title={todo.body}
      second={words.todo(who, isLate ? null : todo.due_on)}
      state={
        isLate && todo.due_on !== null ? (
          <StateMark kind="late">{shouldBeDoneWords(formatDayLong(todo.due_on))}</StateMark>
        ) : undefined
      }
    />
  );
}
