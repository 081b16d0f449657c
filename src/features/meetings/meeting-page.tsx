import { PencilLine } from 'lucide';
import { useState } from 'react';
import { useParams } from 'react-router';
import { formatDay, formatTimes } from '#content/words/format.ts';
import { forOrganisation, hostWords, meetingsWords } from '#content/words/meetings/meetings.ts';
import { getMeeting, listAgenda, type MeetingView } from '#data/meetings/get-meeting.ts';
import { listHats } from '#data/people/list-hats.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { itemToNoteOn, meetingTime, placeAgenda } from '#domain/agenda.ts';
import { capital } from '#lib/letter-case.ts';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { AgendaList } from './agenda-list.tsx';
import css from './head.module.css';
import { makeNewNote } from './new-note.ts';
import { Missing } from './missing.tsx';
import { raiseKeyboard } from './raise-keyboard.ts';
import { useClock } from './use-clock.ts';

const back = { to: paths.meetings, label: meetingsWords.backToMeetings };

/** One meeting: when, where, who arranges it, and the running order with its place in time. */
export function MeetingPage() {
  const { meeting: id = '' } = useParams();
  const view = useLive(async (local) => (await getMeeting(local, id)) ?? null, [id]);
  const agenda = useLive((local) => listAgenda(local, id), [id]);
  const at = useClock();
  if (view === null) return <Missing back={back} title={meetingsWords.missing} />;
  const entries = agenda ?? [];
  const places = view
    ? placeAgenda(
        entries.map((entry) => entry.item),
        view.meeting,
        at,
      )
    : [];
  const isToday =
    places.some((place) => place.when === 'now') ||
    (view ? meetingTime(view.meeting, at) === 'today' : false);
  const target = isToday ? itemToNoteOn(places) : undefined;
  const title = view?.meeting.title ?? meetingsWords.meeting;

  return (
    <Screen
      kind="inner"
      title={title}
      back={back}
      act={target ? <WriteOn meeting={id} item={target.id} /> : undefined}
    >
      {view ? <MeetingHead view={view} today={at.today} /> : null}
      {view && agenda && places.length > 0 ? (
        <AgendaList
          meeting={id}
          places={places}
          notes={new Map(entries.map((entry) => [entry.item.id, entry.notes]))}
        />
      ) : null}
      {view && agenda?.length === 0 ? <Soft>{meetingsWords.noAgenda}</Soft> : null}
    </Screen>
  );
}

interface MeetingHeadProps {
  readonly view: MeetingView;
  readonly today: string;
}

function MeetingHead({ view: { meeting, host, hat }, today }: MeetingHeadProps) {
  const hats = useLive(listHats);
  const day = meeting.held_on === null ? meetingsWords.undated : formatDay(meeting.held_on, today);
  const times = meeting.held_on === null ? '' : formatTimes(meeting.starts_at, meeting.ends_at);
  const when = [capital(day), times].filter(Boolean).join(' ');
  return (
    <header className={css['head']}>
      <h1>{meeting.title}</h1>
      {meeting.theme ? <p>{meeting.theme}</p> : null}
      <p className={css['small']}>{[when, meeting.place].filter(Boolean).join(', ')}</p>
      {host === undefined ? null : <p className={css['small']}>{hostWords(host)}</p>}
      {hat && hats && hats.length > 1 ? (
        <p className={css['small']}>{forOrganisation(hat.organisationName)}</p>
      ) : null}
    </header>
  );
}

/** Made when the page opens, so that each entry has its own id before its first letter. */
export function WriteOn({ meeting, item }: { readonly meeting: string; readonly item: string }) {
  const local = useLocal();
  const [note] = useState(() => makeNewNote(local));
  return (
    <Float>
      <ButtonLink to={paths.writeNote(meeting, item, note)} onClick={raiseKeyboard}>
        <Icon of={PencilLine} />
        {meetingsWords.write}
      </ButtonLink>
    </Float>
  );
}
