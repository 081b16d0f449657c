import { leadWords as words, talkWords } from '#content/words/course/group-talk.ts';
import { itemStateWords } from '#content/words/waiting/sync.ts';
import type { GroupSession } from '#data/course/group/get-group-session.ts';
import { saveGroupNote } from '#data/course/group/lead-group-session.ts';
import { getItemState } from '#data/waiting/get-item-state.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { fieldLimits } from '#domain/field-limits.ts';
import { TextArea } from '#ui/field/field.tsx';
import { paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { useAutosave, type Autosave } from '#ui/field/use-autosave.ts';
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
        maxLength={fieldLimits.text}
        state={<NoteState session={session} text={text} />}
        {...text.field}
      />
      <StateMark kind="organisation">{talkWords.audience(organisation)}</StateMark>
    </div>
  );
}

interface NoteStateProps {
  readonly session: GroupSession;
  readonly text: Autosave;
}

function NoteState({ session, text }: NoteStateProps) {
  const local = useLocal();
  const { scope, id } = session;
  const item = useLive((of) => getItemState(of.db, 'group_session', scope, id), [scope, id]);
  if (text.state === 'failed') {
    return (
      <StateMark kind="refused" to={paths.sync}>
        {words.notSaved}
      </StateMark>
    );
  }
  if (text.value === '' || !item) return null;
  if (text.state === 'saving') return <StateMark kind="saved">{words.saving}</StateMark>;
  const to = 'problem' in item ? paths.problem(item.problem) : undefined;
  return (
    <StateMark kind={item.kind} to={to}>
      {itemStateWords(item, local.now())}
    </StateMark>
  );
}
