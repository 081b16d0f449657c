import { daysWords as words } from '#content/words/meetings/arrange.ts';
import { deadlineWords } from '#content/words/meetings/before.ts';
import { moveDeadline } from '#data/meetings/arrange/save-meeting.ts';
import { useLocal } from '#data/use-live.ts';
import { deadlinesOf, type Deadline } from '#domain/meetings/deadlines.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { readDay } from '#lib/stockholm.ts';
import { DayField } from '#parts/day-field.tsx';
import { Button } from '#ui/button/button.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { Fault } from './fault.tsx';
import { useSaving } from './use-saving.ts';

interface DaysProps {
  readonly meeting: MeetingRow;
}

/** The days that hang on the meeting's own; another may be chosen for each. */
export function Days({ meeting }: DaysProps) {
  const deadlines = deadlinesOf(meeting);
  if (deadlines.length === 0) return null;
  return (
    <Fold title={words.title}>
      <Stack gap={4} width="press">
        <Soft small>{words.lead}</Soft>
        {deadlines.map((one) => (
          <Day key={one.key} meeting={meeting} of={one} />
        ))}
      </Stack>
    </Fold>
  );
}

function Day({ meeting, of }: DaysProps & { readonly of: Deadline }) {
  const local = useLocal();
  const { failed, save } = useSaving();
  const at = { scope: meeting.scope_id, id: meeting.id };
  const { key, day, isMoved } = of;
  const { title, why } = deadlineWords[key];
  const text = useAutosave({
    of: `${meeting.id}/${key}`,
    stored: day,
    // While a day is half written it is none, and nothing is changed.
    save: async (typed) => {
      if (readDay(typed) !== undefined && typed !== day) await moveDeadline(local, at, key, typed);
    },
  });
  return (
    <Stack gap={2}>
      <DayField
        type="date"
        label={title}
        hint={isMoved ? `${why} ${words.moved}` : why}
        {...text.field}
      />
      {isMoved ? (
        <Button
          kind="plain"
          aria-label={words.resetOf(title)}
          onClick={() => void save(() => moveDeadline(local, at, key, null))}
        >
          {words.reset}
        </Button>
      ) : null}
      <Fault failed={failed} />
    </Stack>
  );
}
