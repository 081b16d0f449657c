import { useRef } from 'react';
import { useParams } from 'react-router';
import {
  beginsWords,
  duringWords as words,
  leftWords,
  pauseUntilWords,
} from '#content/words/meetings/during.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { AgendaEntry } from '#data/meetings/list-agenda.ts';
import type { DayNow } from '#domain/meetings/place-now.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { useClock } from '#parts/use-clock.ts';
import { useAwake } from '#ui/browser/use-awake.ts';
import { useArrival } from '#ui/navigation/arrival.ts';
import { Link } from '#ui/navigation/link.tsx';
import { paths } from '#ui/paths.ts';
import { Mark } from '#ui/sign/mark.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import css from './screen-page.module.css';
import { useDay } from './use-day.ts';
import { useMeetingView } from './use-meeting-view.ts';

/** For the wall of the room: what goes on, its time and what comes. No names, no notes, no status, no menu. */
export function ScreenPage() {
  const { meeting = '' } = useParams();
  const read = useMeetingView();
  const back = { to: paths.meeting(meeting), label: meetingsWords.meeting };
  return (
    <Ladder read={read} missing={<MissingMeeting back={back} title={meetingsWords.missing} />}>
      {({ view, agenda }) => <Wall view={view} agenda={agenda} />}
    </Ladder>
  );
}

interface WallProps {
  readonly view: MeetingView;
  readonly agenda: readonly AgendaEntry[];
}

function Wall({ view, agenda }: WallProps) {
  const { meeting } = view;
  const main = useRef<HTMLElement>(null);
  const { clock } = useClock();
  const items = agenda.map((entry) => entry.item);
  const now = useDay(view, items)?.now;
  useArrival(main);
  useAwake();
  return (
    <main className={css['wall']} ref={main} tabIndex={-1}>
      <title>{meeting.title}</title>
      <header className={css['head']}>
        {/* The name is the way back: an installed app has no other. */}
        <Link className={css['name']} to={paths.meeting(meeting.id)} way="back">
          <Mark />
          <span dir="auto">{meeting.title || meetingsWords.meeting}</span>
        </Link>
        <p className={css['clock']}>{clock}</p>
      </header>
      {now ? <Now now={now} /> : null}
      {now ? <Then now={now} /> : null}
    </main>
  );
}

type Day = DayNow<AgendaItemRow>;

function Now({ now }: { readonly now: Day }) {
  const isOn = now.state === 'running' || now.state === 'paused';
  return (
    <section className={css['block']} data-block="" aria-label={words.now}>
      <div className={css['what']}>
        <h1 dir="auto">{titleOf(now)}</h1>
        {now.state === 'running' && now.current?.body ? (
          <p className={css['prompt']} dir="auto">
            {now.current.body}
          </p>
        ) : null}
      </div>
      {isOn ? (
        <div>
          <span className={css['left']} aria-hidden="true">
            <i style={{ inlineSize: `${Math.round(now.passed * 100)}%` }} />
          </span>
          <p className={css['words']}>{leftWords(now)}</p>
        </div>
      ) : null}
      {!isOn && now.coming[0] ? (
        <p className={css['words']}>{beginsWords(now.coming[0].startsAt)}</p>
      ) : null}
    </section>
  );
}

function titleOf(now: Day): string {
  if (now.state === 'ended') return words.ended;
  if (now.state === 'paused') return pauseUntilWords(now);
  return (now.state === 'running' ? now.current : now.coming[0]?.item)?.title ?? words.between;
}

/** Two at the most: more would have to be smaller than can be read from the back row. */
function Then({ now }: { readonly now: Day }) {
  const isOn = now.state === 'running' || now.state === 'paused';
  const next = (isOn ? now.coming : now.coming.slice(1)).slice(0, 2);
  if (next.length === 0) return null;
  return (
    <ol className={css['then']} aria-label={words.afterwards}>
      {next.map(({ item, startsAt }) => (
        <li key={item.id}>
          <span className={css['at']}>{startsAt}</span>
          <b dir="auto">{item.title}</b>
        </li>
      ))}
    </ol>
  );
}
