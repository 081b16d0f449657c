import { Check, ChevronRight } from 'lucide';
import { formatDay } from '#content/words/format.ts';
import {
  agendaDayWords,
  meetingsWords,
  notesCountWords,
  nowWords,
  titleOfDay,
} from '#content/words/meetings/meetings.ts';
import type { AgendaPlace } from '#domain/agenda.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { groupBy } from '#lib/group-by.ts';
import { addDays } from '#lib/stockholm.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { paths } from '#ui/paths.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Columns } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Link } from '#ui/navigation/link.tsx';
import css from './agenda-list.module.css';
import { CompareRow } from './compare-row.tsx';

type Place = AgendaPlace<AgendaItemRow>;

interface AgendaListProps {
  readonly meeting: Pick<MeetingRow, 'id' | 'held_on'>;
  readonly today: string;
  readonly places: readonly Place[];
  readonly notes: ReadonlyMap<string, number>;
  /** One takes part through a seat: what the group has opened is talked about here. */
  readonly isOfGroup: boolean;
}

/** The running order, and the way to what is compared. */
export function AgendaList(props: AgendaListProps) {
  return (
    <>
      <Days {...props} />
      {props.isOfGroup ? <CompareRow /> : null}
    </>
  );
}

/** Each day's under its day. */
function Days({ meeting, today, places, notes }: AgendaListProps) {
  if (places.length === 0) return <Soft>{meetingsWords.noAgenda}</Soft>;
  const days = [...groupBy(places, (place) => place.day)];
  const items = (of: readonly Place[], number?: number) => (
    <DayItems meeting={meeting.id} places={of} notes={notes} number={number} />
  );
  if (days.length === 1) return <Section title={meetingsWords.running}>{items(places)}</Section>;
  return (
    <Columns>
      {days.map(([day, of]) => (
        <Section key={day} title={agendaDayWords(day + 1, dateOf(meeting, day, today))}>
          {items(of, day + 1)}
        </Section>
      ))}
    </Columns>
  );
}

function dateOf({ held_on: first }: AgendaListProps['meeting'], day: number, today: string) {
  return first === null ? '' : formatDay(addDays(first, day), today);
}

interface DayItemsProps {
  readonly meeting: string;
  readonly places: readonly Place[];
  readonly notes: ReadonlyMap<string, number>;
  /** Of a meeting of several days. */
  readonly number: number | undefined;
}

/** What goes on now is the block, with the time left as a bar. */
function DayItems({ meeting, places, notes, number }: DayItemsProps) {
  return (
    <Rows ordered>
      {places.map((place) => (
        <li
          key={place.item.id}
          className={css['place']}
          data-when={place.when}
          data-block={place.when === 'now' ? '' : undefined}
          aria-current={place.when === 'now' ? 'step' : undefined}
        >
          <Link className={css['item']} to={paths.agendaItem(meeting, place.item.id)}>
            <span className={css['time']}>{place.item.starts_at}</span>
            <span className={css['text']}>
              <span className={css['title']} dir="auto">
                {number === undefined ? place.item.title : titleOfDay(place.item.title, number)}
              </span>
              {place.when === 'now' ? <Now place={place} /> : null}
              <Second place={place} notes={notes.get(place.item.id) ?? 0} />
            </span>
            {place.when === 'past' ? <Past /> : null}
            <span className={css['go']}>
              <Icon of={ChevronRight} />
            </span>
          </Link>
        </li>
      ))}
    </Rows>
  );
}

function Past() {
  return (
    <span className={css['past']}>
      <Icon of={Check} small />
      <Hidden>{meetingsWords.past}</Hidden>
    </span>
  );
}

function Now({ place }: { readonly place: Place }) {
  return (
    <>
      <span className={css['left']} aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(place.passed * 100)}%` }} />
      </span>
      <span className={css['second']}>{nowWords(place.minutesLeft)}</span>
    </>
  );
}

/** What an item is about is read before it; while it goes on and afterwards its own page tells. */
function Second({ place, notes }: { readonly place: Place; readonly notes: number }) {
  const { item, when } = place;
  return (
    <>
      {when === 'coming' && item.body ? (
        <span className={css['second']} dir="auto">
          {item.body}
        </span>
      ) : null}
      {notes > 0 ? <span className={css['second']}>{notesCountWords(notes)}</span> : null}
    </>
  );
}
