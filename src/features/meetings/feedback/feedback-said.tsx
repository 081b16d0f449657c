import { noteKindWord } from '#content/words/common.ts';
import { feedbackWords as words } from '#content/words/meetings/during.ts';
import { noteWords } from '#content/words/meetings/meetings.ts';
import { feedbackKinds, listFeedback } from '#data/meetings/during/list-feedback.ts';
import type { SignedNote } from '#data/meetings/sign-notes.ts';
import { useLive } from '#data/use-live.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { Entry } from '#ui/list/entry.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import css from './feedback.module.css';

/** To whoever runs the meeting: three equal counts, and the words. */
export function FeedbackSaid({ meeting }: { readonly meeting: MeetingRow }) {
  const said = useLive((local) => listFeedback(local, meeting), [meeting.id, meeting.scope_id]);
  const all = said ? feedbackKinds.flatMap((kind) => said[kind]) : [];
  if (!said || all.length === 0) return null;
  return (
    <Section title={words.said}>
      <ul className={css['counts']}>
        {feedbackKinds.map((kind) => (
          <li key={kind}>
            <b>{said[kind].length}</b>
            <span>{words.fields[kind].label}</span>
          </li>
        ))}
      </ul>
      <Rows>
        {all.map((note) => (
          <li key={note.origin}>
            <Entry
              kind={noteKindWord[note.shown.kind]}
              text={note.shown.body}
              meta={<span dir="auto">{whoseOf(note)}</span>}
            />
          </li>
        ))}
      </Rows>
    </Section>
  );
}

function whoseOf({ author, organisation, isMine }: SignedNote): string {
  const name = isMine ? words.you : (author ?? noteWords.unknownAuthor);
  return [name, organisation].filter(Boolean).join(', ');
}
