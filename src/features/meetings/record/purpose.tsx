import { draftWords, recordWords as words } from '#content/words/meetings/record.ts';
import { savePurpose } from '#data/meetings/record/save-record.ts';
import { useLocal } from '#data/use-live.ts';
import { rowId } from '#lib/row-id.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Section } from '#ui/screen/section.tsx';
import { useRecordFrame } from './record-frame.ts';
import css from './record.module.css';

/** What the meeting was for: its writer says it, everybody reads it. */
export function Purpose() {
  const { composed, runs, showsSources } = useRecordFrame();
  const isWritten = runs && showsSources;
  return (
    <>
      {isWritten ? <WritePurpose /> : null}
      {composed.purpose.trim() === '' ? null : <ReadPurpose isOnPaperAlone={isWritten} />}
    </>
  );
}

function ReadPurpose({ isOnPaperAlone }: { readonly isOnPaperAlone: boolean }) {
  const { purpose } = useRecordFrame().composed;
  const read = (
    <Section title={words.purpose}>
      <p className={css['text']} dir="auto">
        {purpose}
      </p>
    </Section>
  );
  return isOnPaperAlone ? <div className={css['paperAlone']}>{read}</div> : read;
}

function WritePurpose() {
  const { place, composed } = useRecordFrame();
  const local = useLocal();
  const id = rowId('record', place.meetingId);
  const text = useAutosave({
    of: id,
    stored: composed.purpose,
    save: (purpose) => savePurpose(local, place, purpose),
  });
  return (
    <div className={css['tools']}>
      <TextArea
        label={words.purpose}
        hint={text.state === 'failed' ? draftWords.failed : words.purposeHint}
        state={<SavedText tbl="record" at={{ scope: place.scope, id }} text={text} />}
        {...text.field}
      />
    </div>
  );
}
