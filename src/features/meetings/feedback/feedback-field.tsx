import { Lightbulb, Minus, Plus } from 'lucide';
import { feedbackWords as words } from '#content/words/meetings/during.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import { feedbackId, type FeedbackKind } from '#data/meetings/during/list-feedback.ts';
import { saveNote } from '#data/meetings/save-note.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Icon } from '#ui/sign/icon.tsx';
import css from './feedback.module.css';

interface FeedbackFieldProps {
  readonly kind: FeedbackKind;
  readonly meeting: MeetingRow;
  readonly hat: Hat;
  readonly stored: string;
  /** One wrote here last: what is suggested stays, so that nothing moves under a press. */
  readonly isIn: boolean;
  onEnter(): void;
  onWrite(): void;
}

const signs = { plus: Plus, minus: Minus, interesting: Lightbulb } as const;

/** One line; suggestions stand under it while one is in it, and only as long as it is empty. */
export function FeedbackField(props: FeedbackFieldProps) {
  const { kind, meeting, hat, stored, isIn, onEnter, onWrite } = props;
  const local = useLocal();
  const id = feedbackId(meeting.id, local.uid, kind);
  const text = useAutosave({
    of: id,
    stored,
    save: (body) =>
      saveNote(local, {
        id,
        participationId: hat.participationId,
        meetingId: meeting.id,
        agendaItemId: null,
        kind,
        body,
      }),
  });
  const write = (body: string) => {
    onWrite();
    text.set(body);
  };
  return (
    <div className={css['one']} onFocus={onEnter}>
      <TextArea
        label={<Label kind={kind} />}
        placeholder={words.fields[kind].placeholder}
        rows={1}
        value={text.value}
        error={tooLong(text.value, 'text')}
        state={
          text.value === '' ? undefined : (
            <SavedText tbl="note" at={{ scope: scopeId('user', local.uid), id }} text={text} />
          )
        }
        onChange={(event) => write(event.target.value)}
        onBlur={() => void text.flush()}
      />
      {isIn && text.value === '' ? <Suggestions kind={kind} onChoose={write} /> : null}
    </div>
  );
}

function Label({ kind }: { readonly kind: FeedbackKind }) {
  return (
    <span className={css['label']}>
      <span className={css['sign']}>
        <Icon of={signs[kind]} small />
      </span>
      {words.fields[kind].label}
    </span>
  );
}

interface SuggestionsProps {
  readonly kind: FeedbackKind;
  onChoose(text: string): void;
}

function Suggestions({ kind, onChoose }: SuggestionsProps) {
  return (
    <ul className={css['chips']} aria-label={words.suggestionsFor(words.fields[kind].label)}>
      {words.suggestions[kind].map((suggestion) => (
        <li key={suggestion}>
          <button type="button" className={css['chip']} onClick={() => onChoose(suggestion)}>
            {suggestion}
          </button>
        </li>
      ))}
    </ul>
  );
}
