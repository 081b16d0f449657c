import { Check } from 'lucide';
import { meetingsWords, notesCountWords, nowWords } from '#content/words/meetings/meetings.ts';
import type { AgendaPlace } from '#domain/agenda.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { paths } from '#ui/paths.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Link } from '#ui/navigation/link.tsx';
import css from './agenda-list.module.css';

type Place = AgendaPlace<AgendaItemRow>;

interface AgendaListProps {
  readonly meeting: string;
  readonly places: readonly Place[];
  readonly notes: ReadonlyMap<string, number>;
}

/** The running order; what goes on now is the block, with the time left as a bar. */
export function AgendaList({ meeting, places, notes }: AgendaListProps) {
  if (places.length === 0) return <Soft>{meetingsWords.noAgenda}</Soft>;
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
              <span className={css['title']}>
                {place.item.title}
                {place.when === 'past' ? <Past /> : null}
              </span>
              {place.when === 'now' ? <Now place={place} /> : null}
              <Second place={place} notes={notes.get(place.item.id) ?? 0} />
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
      {when === 'coming' && item.body ? <span className={css['second']}>{item.body}</span> : null}
      {notes > 0 ? <span className={css['second']}>{notesCountWords(notes)}</span> : null}
    </>
  );
}
