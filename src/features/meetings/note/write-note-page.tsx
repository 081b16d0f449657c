import { useState } from 'react';
import { useParams } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { meetingsWords, noteWords } from '#content/words/meetings/meetings.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { listAgenda } from '#data/meetings/list-agenda.ts';
import { getNote } from '#data/meetings/list-notes.ts';
import { useLive, type Local } from '#data/use-live.ts';
import { audiencesAt } from '#domain/note.ts';
import { takeNewNote } from '#parts/writing/new-note.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { NoteEditor } from './note-editor.tsx';

/** What the entry is about, and under which seat it would be written. */
async function readAround(local: Local, meeting: string, item: string) {
  const [view, agenda] = await Promise.all([
    getMeeting(local, meeting),
    listAgenda(local, meeting),
  ]);
  return { hat: view?.hat, item: agenda.find((entry) => entry.item.id === item)?.item };
}

/** Read, and there is nothing to write on, or nobody to write as. */
function isNowhere(around: Awaited<ReturnType<typeof readAround>> | undefined): boolean {
  return around !== undefined && !(around.item && around.hat);
}

/** Before a stored text is read. */
function Opening({ to }: { readonly to: string }) {
  return (
    <Screen kind="task" title={noteWords.document} back={{ to, label: actWord.done }} fill>
      {null}
    </Screen>
  );
}

/** Writing: opens ready, fills what the keyboard leaves, and *Klar* only closes. */
export function WriteNotePage() {
  const { meeting = '', item = '', note: id = '' } = useParams();
  const around = useLive((local) => readAround(local, meeting, item), [meeting, item]);
  const [isNew] = useState(() => takeNewNote(id));
  const note = useLive(async (local) => (await getNote(local, id)) ?? null, [id]);
  const [isWriting, setWriting] = useState(false);
  const to = paths.agendaItem(meeting, item);
  // One's own text opens even if the meeting around it was taken away, and stays while one writes,
  // whatever becomes of the phone's store.
  if (!isWriting && note === null && isNowhere(around)) {
    const back = { to, label: meetingsWords.backToAgenda };
    return <MissingMeeting back={back} title={noteWords.document} />;
  }
  // Typing before a stored text is read would replace it; a new entry has none to wait for.
  if (note === undefined && !isNew && !isWriting) {
    return <Opening to={to} />;
  }
  if (!isWriting) setWriting(true);
  return <NoteEditor key={id} {...{ id, meeting, item, note }} {...editorPlace(around)} />;
}

function editorPlace(around: Awaited<ReturnType<typeof readAround>> | undefined) {
  const item = around?.item;
  return {
    hat: around?.hat,
    audiences: audiencesAt(item?.scope_id ?? ''),
    children: item ? `${item.starts_at} ${item.title}` : noteWords.document,
  };
}
