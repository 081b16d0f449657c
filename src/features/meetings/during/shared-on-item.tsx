import { duringWords as words, moreSharedWords } from '#content/words/meetings/during.ts';
import { getDecisionNumbers } from '#data/meetings/during/number-notes.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { listNotes } from '#data/meetings/list-notes.ts';
import { useLive } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { NoteEntry } from '../note/note-entry.tsx';

interface SharedOnItemProps {
  readonly view: MeetingView;
  readonly item: string;
}

/** As many as leave the rest of the day in sight. */
const shown = 2;

/** What the room reads of what is written on the item that goes on; the latest first. */
export function SharedOnItem({ view: { meeting, hat }, item }: SharedOnItemProps) {
  const read = useLive(
    async (local) => {
      const [notes, numbers] = await Promise.all([
        listNotes(local, item),
        getDecisionNumbers(local, meeting.id),
      ]);
      const isShared = (audience: string) => audience !== 'self' && audience !== 'organisation';
      return { notes: notes.filter((note) => isShared(note.audience)), numbers };
    },
    [item, meeting.id],
  );
  if (!read) return null;
  const { notes, numbers } = read;
  const more = notes.length - shown;
  return (
    <Section title={words.shared}>
      {notes.length === 0 ? <Soft>{words.nothingShared}</Soft> : null}
      {notes.length > 0 ? (
        <Rows>
          {notes.slice(0, shown).map((note) => (
            <li key={note.origin}>
              <NoteEntry
                note={note}
                number={numbers.get(note.origin)}
                organisation={hat?.organisationName ?? ''}
                to={note.original ? paths.writeNote(meeting.id, item, note.origin) : undefined}
              />
            </li>
          ))}
          {more > 0 ? (
            <Row to={paths.agendaItem(meeting.id, item)} title={moreSharedWords(more)} />
          ) : null}
        </Rows>
      ) : null}
    </Section>
  );
}
