import type { ReactNode } from 'react';
import { todoFormWords as words } from '#content/words/todos/todos.ts';
import type { TodoPeople } from '#data/todos/get-todo-origin.ts';
import { DayField } from '#parts/day-field.tsx';
import { Pick } from '#ui/choice/pick.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { faultOf, longestTodo, type TodoTyped } from './todo-typed.ts';
import css from './todo-fields.module.css';

interface TodoFieldsProps {
  readonly typed: TodoTyped;
  readonly people: TodoPeople;
  /** Who reads it is chosen once. */
  readonly isNew: boolean;
  readonly isChecked: boolean;
  onChange(more: Partial<TodoTyped>): void;
}

export function TodoFields({ typed, people, isNew, isChecked, onChange }: TodoFieldsProps) {
  const fault = faultOf(typed);
  const isOurs = typed.whose === people.hat.participationId;
  return (
    <>
      <TextArea
        label={words.body}
        value={typed.body}
        error={isChecked || typed.body.length > longestTodo ? fault : undefined}
        onChange={(event) => onChange({ body: event.target.value })}
      />
      <Whose typed={typed} people={people} onChange={onChange} isNew={isNew} />
      <DayField
        type="date"
        label={words.due}
        value={typed.due}
        onChange={(event) => onChange({ due: event.target.value })}
      />
      {isNew && isOurs ? (
        <Segments
          legend={words.readers}
          name="todo-readers"
          value={typed.readers}
          onChange={(readers) => onChange({ readers })}
          options={[
            { value: 'ours', label: words.onlyOurs(people.hat.organisationName) },
            { value: 'room', label: words.room },
          ]}
        />
      ) : null}
    </>
  );
}

type WhoseProps = Omit<TodoFieldsProps, 'isChecked'>;

/** First the organisation, then somebody there; nobody needs to be named. */
function Whose({ typed, people, isNew, onChange }: WhoseProps) {
  const side = people.sides.find((one) => one.participationId === typed.whose);
  const isOwnOnly = !isNew && typed.readers === 'ours';
  const sides = isOwnOnly
    ? people.sides.filter((one) => one.participationId === typed.whose)
    : people.sides;
  const cards = people.cards.filter((one) => one.participation_id === typed.whose);
  return (
    <div className={css['pair']}>
      <Labelled text={words.whose}>
        <Pick
          label={words.whose}
          value={typed.whose}
          onChange={(whose) => onChange({ whose, seat: '' })}
          options={[
            ...sides.map((one) => ({ value: one.participationId, label: one.organisation })),
            ...(isOwnOnly ? [] : [{ value: '', label: words.whole }]),
          ]}
        />
      </Labelled>
      {side ? (
        <Labelled text={words.seat}>
          <Pick
            label={words.seat}
            value={cards.some((one) => one.seat_id === typed.seat) ? typed.seat : ''}
            onChange={(seat) => onChange({ seat })}
            options={[
              { value: '', label: words.anybody(side.organisation) },
              ...cards.map((one) => ({ value: one.seat_id, label: one.name })),
            ]}
          />
        </Labelled>
      ) : null}
    </div>
  );
}

/** The list has its name for those who hear it; here it is seen. */
function Labelled({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className={css['one']}>
      <span className={css['label']} aria-hidden="true">
        {text}
      </span>
      {children}
    </div>
  );
}
