import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import {
  duringWords as words,
  pastItemsWords,
  plannedWords,
} from '#content/words/meetings/during.ts';
import type { DayNow } from '#domain/meetings/place-now.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Link } from '#ui/navigation/link.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import css from '../agenda-list.module.css';

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
        {coming.map(({ item, startsAt, planned }, index) => (
          <ItemRow key={item.id} meeting={meeting} item={item} clock={startsAt} when="coming">
            {/* How late it is the next one tells for all of them. */}
            {planned === undefined || index > 0 ? item.body : plannedWords(planned)}
          </ItemRow>
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
          <ItemRow key={item.id} meeting={meeting} item={item} clock={item.starts_at} when="past">
            {item.left_over ? words.leftOver : undefined}
          </ItemRow>
        ))}
      </Rows>
    </Fold>
  );
}

interface ItemRowProps {
  readonly meeting: string;
  readonly item: AgendaItemRow;
  readonly clock: string;
  readonly when: 'past' | 'coming';
  readonly children: ReactNode;
}

/** As in the running order of another day. */
function ItemRow({ meeting, item, clock, when, children }: ItemRowProps) {
  return (
    <li className={css['place']} data-when={when}>
      <Link className={css['item']} to={paths.agendaItem(meeting, item.id)}>
        <span className={css['time']}>{clock}</span>
        <span className={css['text']}>
          <span className={css['title']} dir="auto">
            {item.title}
          </span>
          {children ? (
            <span className={css['second']} dir="auto">
              {children}
            </span>
          ) : null}
        </span>
        <span className={css['go']}>
          <Icon of={ChevronRight} />
        </span>
      </Link>
    </li>
  );
}
