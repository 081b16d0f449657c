import { Check, ChevronRight } from 'lucide';
import { shouldBeDoneWords } from '#content/words/common.ts';
import { formatDayLong } from '#content/words/format.ts';
import { todoWords as words } from '#content/words/todos/todos.ts';
import type { TodoView } from '#data/todos/list-todos.ts';
import { isOverdue, type TodoList } from '#domain/meetings/todo-lists.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Link } from '#ui/navigation/link.tsx';
import { paths } from '#ui/paths.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './todo-row.module.css';

interface TodoRowProps {
  readonly view: TodoView;
  readonly list: TodoList;
  readonly today: string;
  onTick(view: TodoView, done: boolean): Promise<void>;
}

/** The tick to the left, where it comes from on the second line, and the way to change it last. */
export function TodoRow({ view, list, today, onTick }: TodoRowProps) {
  const { todo } = view;
  const isDone = todo.done_at !== null;
  return (
    <li className={css['row']}>
      <label className={css['tick']} data-done={isDone || undefined}>
        <input
          type="checkbox"
          checked={isDone}
          disabled={!view.mayChange}
          onChange={(event) => void onTick(view, event.currentTarget.checked)}
        />
        <span className={css['box']} aria-hidden="true">
          {isDone ? <Icon of={Check} small /> : null}
        </span>
        <span className={css['text']}>
          <span className={css['title']} dir="auto">
            {todo.body}
          </span>
          <When view={view} today={today} />
          <span className={css['second']} dir="auto">
            {secondOf(view, list, today)}
          </span>
        </span>
      </label>
      <Link className={css['go']} to={paths.todo(todo.id)}>
        <Icon of={ChevronRight} />
        <Hidden>{words.change(todo.body)}</Hidden>
      </Link>
    </li>
  );
}

function When({ view: { todo }, today }: Pick<TodoRowProps, 'view' | 'today'>) {
  if (todo.done_at !== null)
    return <StateMark kind="done">{words.doneOn(formatDayLong(dayOf(todo.done_at)))}</StateMark>;
  if (!isOverdue(todo, today) || todo.due_on === null) return null;
  return <StateMark kind="late">{shouldBeDoneWords(formatDayLong(todo.due_on))}</StateMark>;
}

/** By when, who (on a list of several), and the meeting it comes from. */
function secondOf({ todo, who, meeting }: TodoView, list: TodoList, today: string): string {
  const due = todo.due_on === null ? words.noDay : words.by(todo.due_on);
  const isSaid = todo.done_at !== null || isOverdue(todo, today);
  const whose = list === 'mine' ? undefined : (who ?? words.whole);
  return [isSaid ? undefined : due, whose, meeting].filter(Boolean).join(', ');
}
