import { useState } from 'react';
import { draftWords as words } from '#content/words/meetings/record.ts';
import { partId, saveRecordPart } from '#data/meetings/record/save-part.ts';
import { useLocal } from '#data/use-live.ts';
import type { Paragraph } from '#domain/meetings/record-paragraphs.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { useRecordFrame } from './record-frame.ts';
import css from './record.module.css';

interface ParagraphEditorProps {
  readonly of: Paragraph;
  readonly label: string;
  onDone(): void;
}

/** The paragraph as it is to be read, saved while one types; what it came from stays as it was written. */
export function ParagraphEditor({ of, label, onDone }: ParagraphEditorProps) {
  const { place } = useRecordFrame();
  const local = useLocal();
  // As it was when writing began: emptied, the paragraph is the source's words again, and they must
  // not come into the field while one writes in it.
  const [begun] = useState(of.text);
  const { sourceId, source } = of;
  const id = partId({ ...place, sourceId });
  const text = useAutosave({
    of: id,
    stored: begun,
    save: (body) =>
      saveRecordPart(local, { ...place, sourceId, body: body === source.written ? '' : body }),
  });
  return (
    <div className={css['editor']}>
      <TextArea
        label={label}
        hint={source.written === '' ? undefined : words.emptyIsOriginal}
        state={<SavedText tbl="record_part" at={{ scope: place.scope, id }} text={text} />}
        {...text.field}
      />
      <div>
        <Button kind="second" onClick={() => void text.flush().then(onDone)}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
