import {
  duringWords as words,
  pastItemsWords,
  plannedWords,
} from '#content/words/meetings/during.ts';
import type { DayNow } from '#domain/meetings/place-now.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import css from './rest-of-day.module.css';

interface DayProps {
  readonly meeting: string;
  readonly now: DayNow<AgendaItemRow>;
}

/** What is left, by the clock as it looks now. */
export function RestOfDay({ meeting, now }: DayProps) {
  // Before and between the block has the first one already.
  const isInBlock = now.state === 'before' || now.state === 'between';
  const coming = isInBlock ? now.coming.slice(1) : now.coming;
  if (coming.length === 0) return null;
  return (
    <Section title={words.rest}>
      <Rows ordered>
        {coming.map(({ item, startsAt, planned }) => (
          <Row
            key={item.id}
            to={paths.agendaItem(meeting, item.id)}
            lead={<span className={css['clock']}>{startsAt}</span>}
            title={item.title}
            second={
              planned === undefined ? (
                item.body ? (
                  <span dir="auto">{item.body}</span>
                ) : undefined
              ) : (
                plannedWords(planned)
              )
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

/** What is over, folded: its notes are still read there. */
export function PastItems({ meeting, now }: DayProps) {
  const left = now.past.filter((item) => item.left_over);
  if (now.past.length === 0) return null;
  return (
    <Fold title={pastItemsWords(now.past.length - left.length)}>
      <Rows ordered>
        {now.past.map((item) => (
          <Row
            key={item.id}
            to={paths.agendaItem(meeting, item.id)}
            lead={<span className={css['clock']}>{item.starts_at}</span>}
            title={item.title}
            second={item.left_over ? words.leftOver : undefined}
          />
        ))}
      </Rows>
    </Fold>
  );
}
