import { planWords as words } from '#content/words/meetings/arrange.ts';
import { beginMorning } from '#data/meetings/arrange/save-agenda.ts';
import type { MeetingAt } from '#data/meetings/arrange/agenda-rows.ts';
import { useLocal } from '#data/use-live.ts';
import { mayBeginMorning } from '#domain/meetings/follow-times.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { minutesOf } from '#lib/stockholm.ts';
import { DayField } from '#parts/day-field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';

interface MorningFieldProps {
  readonly item: AgendaItemRow;
  /** The one above it. */
  readonly before: AgendaItemRow;
  readonly isMorning: boolean;
  readonly at: MeetingAt;
}

/** A conference goes from lunch to lunch: an item may begin its second day. */
export function MorningField({ item, before, isMorning, at }: MorningFieldProps) {
  const local = useLocal();
  const text = useAutosave({
    of: `${item.id}/morning`,
    stored: isMorning ? item.starts_at.replace('.', ':') : '',
    save: async (typed) => {
      const clock = typed.replace(':', '.').slice(0, 5);
      if (clock === '' || mayBeginMorning(clock, before))
        await beginMorning(local, at, item.id, clock);
    },
  });
  const clock = text.value.replace(':', '.').slice(0, 5);
  const isLate = !Number.isNaN(minutesOf(clock)) && !mayBeginMorning(clock, before);
  return (
    <DayField
      type="time"
      label={words.morning}
      hint={words.morningHint}
      error={isLate ? words.morningLate : undefined}
      {...text.field}
    />
  );
}
