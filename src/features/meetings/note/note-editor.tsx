import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { noteWords } from '#content/words/meetings/meetings.ts';
import { tooLongNote } from '#content/words/waiting/too-long.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { NoteView } from '#data/meetings/list-notes.ts';
import type { Audience } from '#domain/note.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { takeFocus } from '#ui/navigation/take-focus.ts';
import { NoteAudience } from './note-audience.tsx';
import css from './note-editor.module.css';
import { NoteHead, RemoveButton } from './note-head.tsx';
import { NoteKindChips, NoteKindPick } from './note-kind.tsx';
import { NoteSplit } from './note-split.tsx';
import { useNoteDraft, type NoteDraft } from './use-note-draft.ts';

interface NoteEditorProps {
  readonly id: string;
  readonly meeting: string;
  readonly item: string;
  readonly note: NoteView | null | undefined;
  readonly hat: Hat | undefined;
  readonly audiences: readonly Audience[];
  /** The place: time and title of the agenda item. */
  readonly children: ReactNode;
}

function problem({ text }: NoteDraft): string | undefined {
  if (text.state === 'failed') return noteWords.failed;
  return tooLongNote(text.value);
}

/** The page is for writing: it opens with the keyboard up and the caret where one left off. */
function focusAtEnd(area: HTMLTextAreaElement | null): void {
  takeFocus(area);
  area?.setSelectionRange(area.value.length, area.value.length);
}

/**
 * Above the text what it is about and which kind, right over the keyboard who may read. Where height
 * is scarce the text keeps it: kind and readers fold into words under it, then into one line.
 */
export function NoteEditor(props: NoteEditorProps) {
  const { id, meeting, item, note, hat, audiences, children } = props;
  const draft = useNoteDraft({ id, meeting, item, note });
  const navigate = useNavigate();
  const back = { to: paths.agendaItem(meeting, item), label: actWord.done };
  async function remove() {
    await draft.remove();
    await navigate(back.to, { replace: true });
  }
  const onRemove = note ? () => void remove() : undefined;
  return (
    <Screen
      kind="task"
      title={noteWords.document}
      back={back}
      fill
      act={
        hat ? (
          <ActRow stacked>
            <NoteAudience {...{ id, note, hat, draft, audiences }}>
              <NoteKindPick draft={draft} />
              <p className={css['where']} aria-hidden>
                {children}
              </p>
              {onRemove ? <RemoveButton onRemove={onRemove} /> : null}
            </NoteAudience>
          </ActRow>
        ) : undefined
      }
    >
      <NoteHead onRemove={onRemove}>{children}</NoteHead>
      <NoteKindChips draft={draft} />
      <TextArea
        reading
        hideLabel
        label={noteWords.field}
        placeholder={noteWords.placeholder}
        error={problem(draft)}
        state={draft.isTooLong || draft.parts > 1 ? <NoteSplit draft={draft} /> : undefined}
        ref={focusAtEnd}
        {...draft.text.field}
      />
    </Screen>
  );
}
