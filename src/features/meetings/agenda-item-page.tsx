import { Lock } from 'lucide';
import { useParams } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { formatTimes } from '#content/words/format.ts';
import {
  forOrganisation,
  meetingsWords,
  noteWords,
  privateWords,
} from '#content/words/meetings/meetings.ts';
import { restoreNote, type RemovedNote } from '#data/meetings/remove-note.ts';
import { getMeeting, listAgenda } from '#data/meetings/get-meeting.ts';
import { listHats } from '#data/people/list-hats.ts';
import { countOwnNotes, listNotes, type NoteView } from '#data/meetings/list-notes.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { clockAfter } from '#domain/agenda.ts';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './head.module.css';
import { WriteOn } from './meeting-page.tsx';
import { Missing } from './missing.tsx';
import { NoteEntry } from './note-entry.tsx';
import { setRemoved, useRemoved } from './removed-note.ts';

/** One item of the agenda with the entries on it that this person can read. */
export function AgendaItemPage() {
  const { meeting = '', item: id = '' } = useParams();
  const view = useLive(async (local) => (await getMeeting(local, meeting)) ?? null, [meeting]);
  const agenda = useLive((local) => listAgenda(local, meeting), [meeting]);
  const notes = useLive((local) => listNotes(local, id), [id]);
  const hats = useLive(listHats);
  const back = { to: paths.meeting(meeting), label: meetingsWords.backToAgenda };
  const item = agenda?.find((entry) => entry.item.id === id)?.item;
  if (view === null || (agenda && !item)) {
    return <Missing back={back} title={meetingsWords.missingItem} />;
  }
  const organisation = view?.hat?.organisationName ?? '';

  return (
    <Screen
      kind="inner"
      title={item?.title ?? meetingsWords.agenda}
      back={back}
      act={view?.hat ? <WriteOn meeting={meeting} item={id} /> : undefined}
    >
      {item ? (
        <header className={css['head']}>
          <p className={css['small']}>
            {formatTimes(item.starts_at, clockAfter(item.starts_at, item.minutes))}
          </p>
          <h1>{item.title}</h1>
          {item.body ? <Soft>{item.body}</Soft> : null}
          {hats && hats.length > 1 ? (
            <p className={css['small']}>{forOrganisation(organisation)}</p>
          ) : null}
        </header>
      ) : null}
      <Removed item={id} />
      {notes ? (
        <Entries notes={notes} meeting={meeting} item={id} organisation={organisation} />
      ) : null}
    </Screen>
  );
}

interface EntriesProps {
  readonly notes: readonly NoteView[];
  readonly meeting: string;
  readonly item: string;
  readonly organisation: string;
}

function Entries({ notes, meeting, item, organisation }: EntriesProps) {
  const own = useLive(countOwnNotes);
  const isFirst = own === 1 && notes.some((note) => note.isMine && note.audience === 'self');
  if (notes.length === 0) return <Soft>{meetingsWords.noNotes}</Soft>;
  return (
    <>
      {isFirst ? (
        <Notice kind="calm" icon={<Icon of={Lock} />} title={privateWords.title}>
          <p>{privateWords.short}</p>
        </Notice>
      ) : null}
      <Rows>
        {notes.map((note) => (
          <li key={note.origin}>
            <NoteEntry
              note={note}
              organisation={organisation}
              to={note.original ? paths.writeNote(meeting, item, note.origin) : undefined}
            />
          </li>
        ))}
      </Rows>
    </>
  );
}

/** Stands until something else is written: undo must not be a race against a clock. */
function Removed({ item }: { readonly item: string }) {
  const local = useLocal();
  const removed = useRemoved(item);
  if (!removed) return null;
  const undo = async (note: RemovedNote) => {
    await restoreNote(local, note);
    setRemoved(undefined);
  };
  return (
    <Notice
      kind="calm"
      live
      title={noteWords.removed}
      action={
        <Button kind="plain" onClick={() => void undo(removed)}>
          {actWord.undo}
        </Button>
      }
    >
      {removed.rows.length > 1 ? <p>{noteWords.removedText}</p> : null}
    </Notice>
  );
}
