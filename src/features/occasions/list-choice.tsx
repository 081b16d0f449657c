import { occasionFormWords as words } from '#content/words/occasions/occasions.ts';
import type { ChecklistChoice } from '#data/occasions/list-checklists.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './occasions.module.css';

interface ListChoiceProps {
  readonly lists: readonly ChecklistChoice[];
  readonly value: string;
  onChange(id: string): void;
}

/** Where the programme has several lists: which one this occasion is scored with. */
export function ListChoice({ lists, value, onChange }: ListChoiceProps) {
  return (
    <fieldset className={css['lists']}>
      <legend>{words.list}</legend>
      <Stack gap={3}>
        {lists.map((one) => (
          <Choice
            key={one.id}
            name="checklist"
            value={one.id}
            checked={one.id === value}
            onChange={() => onChange(one.id)}
            label={
              <>
                <b>{one.title}</b>
                <Soft small>{factsOf(one, lists)}</Soft>
              </>
            }
          />
        ))}
        <Soft small>{words.listHint}</Soft>
      </Stack>
    </fieldset>
  );
}

/** Of two editions with one title only the newest can be unused. */
function factsOf(
  { id, title, statements, usedAt }: ChecklistChoice,
  lists: readonly ChecklistChoice[],
): string {
  const count = words.statements(statements);
  if (usedAt !== null) return `${count}, ${words.sameAs(usedAt)}`;
  const isNewer = lists.some((one) => one.title === title && one.id !== id);
  return isNewer ? `${count}, ${words.newer}` : count;
}
