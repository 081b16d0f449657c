import { useState } from 'react';
import { useParams } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { noteWords, meetingsWords } from '#content/words/meetings/meetings.ts';
import { getMeeting, listAgenda } from '#data/meetings/get-meeting.ts';
import { getNote } from '#data/meetings/list-notes.ts';
import { useLive } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Missing } from './missing.tsx';
import { takeNewNote } from './new-note.ts';
import { NoteEditor } from './note-editor.tsx';

/** Writing: opens ready, fills what the keyboard leaves, and *Klar* only closes. */
export function WriteNotePage() {
  const { meeting = '', item: itemId = '', note: id = '' } = useParams();
  const view = useLive(async (local) => (await getMeeting(local, meeting)) ?? null, [meeting]);
  const agenda = useLive((local) => listAgenda(local, meeting), [meeting]);
  const [isNew] = useState(() => takeNewNote(id));
  const note = useLive(async (local) => (await getNote(local, id)) ?? null, [id]);
  const item = agenda?.find((entry) => entry.item.id === itemId)?.item;
  const done = { to: paths.agendaItem(meeting, itemId), label: actWord.done };
  const back = { to: paths.agendaItem(meeting, itemId), label: meetingsWords.backToAgenda };
  const [isWriting, setWriting] = useState(false);
  // One's own text opens even if the meeting around it was taken away, and stays while one writes,
  // whatever becomes of the phone's store.
  if (!isWriting && note === null && (view === null || (agenda && !item) || (view && !view.hat))) {
    return <Missing back={back} title={noteWords.document} />;
  }
  // Typing before a stored text is read would replace it; a new entry has none to wait for.
  if (note === undefined && !isNew && !isWriting) {
    return (
      <Screen kind="task" title={noteWords.document} back={done} fill>
        {null}
      </Screen>
    );
  }
  if (!isWriting) setWriting(true);
  return (
    <NoteEditor key={id} id={id} meeting={meeting} item={itemId} note={note} hat={view?.hat}>
      {item ? `${item.starts_at} ${item.title}` : noteWords.document}
    </NoteEditor>
  );
}
