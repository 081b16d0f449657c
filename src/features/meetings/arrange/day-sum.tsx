import { formatTimes } from '#content/words/format.ts';
import { planWords as words } from '#content/words/meetings/arrange.ts';
import { agendaDayWords } from '#content/words/meetings/meetings.ts';
import { spansOfDays, sumOfDay } from '#domain/meetings/follow-times.ts';
import css from './arrange.module.css';
import type { PlanView } from '#data/meetings/arrange/get-arrange.ts';

/** When the day ends as it stands now, in words; too long is a word and a colour, never red. */
export function DaySum({ view: { meeting }, items }: Pick<PlanView, 'view' | 'items'>) {
  const sum = sumOfDay(items, meeting);
  if (!sum || sum.endsAt === '') return null;
  const days = spansOfDays(items);
  if (days.length > 1)
    return days.map(({ startsAt, endsAt }, index) => (
      <p key={startsAt} className={css['headline']}>
        <span>{agendaDayWords(index + 1, '')}</span>
        <span>{formatTimes(startsAt, endsAt)}</span>
      </p>
    ));
  return (
    <p className={css['headline']}>
      <span className={sum.over > 0 ? css['late'] : undefined} aria-live="polite">
        {words.sum(sum)}
      </span>
      <span>{formatTimes(items[0]?.starts_at ?? '', sum.endsAt)}</span>
    </p>
  );
}
