import { noteKindWord } from '#content/words/common.ts';
import { noteWords } from '#content/words/meetings/meetings.ts';
import { noteKinds } from '#domain/tables/note.ts';
import { Chips } from '#ui/choice/chips.tsx';
import { Pick } from '#ui/choice/pick.tsx';
import css from './note-editor.module.css';
import type { NoteDraft } from './use-note-draft.ts';

interface NoteKindProps {
  readonly draft: NoteDraft;
}

const options = noteKinds.map((kind) => ({ value: kind, label: noteKindWord[kind] }));

/** Above the text, where there is height for it. */
export function NoteKindChips({ draft: { kind, chooseKind } }: NoteKindProps) {
  return (
    <div className={css['kinds']}>
      <Chips
        legend={noteWords.kindLegend}
        hideLegend
        name="kind"
        value={kind}
        onChange={chooseKind}
        options={options}
      />
    </div>
  );
}

/** The same as a word under it. */
export function NoteKindPick({ draft: { kind, chooseKind } }: NoteKindProps) {
  return <Pick label={noteWords.kindLegend} value={kind} onChange={chooseKind} options={options} />;
}
