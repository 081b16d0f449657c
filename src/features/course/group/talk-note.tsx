import { leadWords as words, talkWords } from '#content/words/course/group-talk.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import type { GroupSession } from '#data/course/group/get-group-session.ts';
import { saveGroupNote } from '#data/course/group/lead-group-session.ts';
import { useLocal } from '#data/use-live.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import css from './group.module.css';

interface TalkNoteProps {
  readonly session: GroupSession;
  readonly organisation: string;
}

/** One note for the whole talk, the same under every lesson; who can read it stands beside it. */
export function TalkNote({ session, organisation }: TalkNoteProps) {
  const local = useLocal();
  const text = useAutosave({
    of: session.id,
    stored: session.body,
    save: (body) => saveGroupNote(local, session, body),
  });
  return (
    <div className={css['note']}>
      <TextArea
        label={words.noteLabel}
        hint={words.noteHint}
        error={tooLong(text.value, 'text')}
        state={<SavedText tbl="group_session" at={session} text={text} />}
        {...text.field}
      />
      <StateMark kind="organisation">{talkWords.audience(organisation)}</StateMark>
    </div>
  );
}
