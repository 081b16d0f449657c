import { Lock } from 'lucide';
import { meetingsWords, privateWords } from '#content/words/meetings/meetings.ts';
import { getDecisionNumbers } from '#data/meetings/during/number-notes.ts';
import { countOwnNotes } from '#data/meetings/list-notes.ts';
import type { NoteView } from '#data/meetings/list-notes.ts';
import { useLive } from '#data/use-live.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { NoteEntry } from './note-entry.tsx';

interface ItemNotesProps {
  readonly notes: readonly NoteView[];
  readonly meeting: string;
  readonly item: string;
  readonly organisation: string;
}

/** The entries on an item; beside one's very first what privacy means. */
export function ItemNotes({ notes, meeting, item, organisation }: ItemNotesProps) {
  const own = useLive(countOwnNotes);
  const numbers = useLive((local) => getDecisionNumbers(local, meeting), [meeting]);
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
              number={numbers?.get(note.origin)}
              to={note.original ? paths.writeNote(meeting, item, note.origin) : undefined}
            />
          </li>
        ))}
      </Rows>
    </>
  );
}
