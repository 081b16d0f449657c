import { formatTimes } from '#content/words/format.ts';
import { planWords as words } from '#content/words/meetings/arrange.ts';
import { morningIds, sumOfDay } from '#domain/meetings/follow-times.ts';
import css from './arrange.module.css';
import type { PlanView } from '#data/meetings/arrange/get-arrange.ts';

/** When the day ends as it stands now, in words; too long is a word and a colour, never red. */
export function DaySum({ view: { meeting }, items }: Pick<PlanView, 'view' | 'items'>) {
  const sum = sumOfDay(items, meeting);
  if (!sum || sum.endsAt === '') return null;
  const goesOn = morningIds(items, meeting).size > 0;
  return (
    <p className={css['headline']}>
      <span className={sum.over > 0 ? css['late'] : undefined} aria-live="polite">
        {words.sum(sum)}
      </span>
      {goesOn ? null : <span>{formatTimes(items[0]?.starts_at ?? '', sum.endsAt)}</span>}
    </p>
  );
}
