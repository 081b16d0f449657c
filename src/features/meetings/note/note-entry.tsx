import { noteKindWord } from '#content/words/common.ts';
import { formatTimeOrMoment } from '#content/words/format.ts';
import { historyWords } from '#content/words/history/history.ts';
import { decisionWords, toTodoWords } from '#content/words/meetings/during.ts';
import { audienceLabel, noteWords } from '#content/words/meetings/meetings.ts';
import { shareChanges } from '#data/meetings/share-note.ts';
import type { NoteView } from '#data/meetings/list-notes.ts';
import { useLocal } from '#data/use-live.ts';
import type { Audience } from '#domain/note.ts';
import { BeginWorkOfNote } from '#parts/scoring/begin-work.tsx';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Entry } from '#ui/list/entry.tsx';
import { newTodoFrom, paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';

interface NoteEntryProps {
  readonly note: NoteView;
  /** The organisation of the hat one reads with. */
  readonly organisation: string;
  /** One's own opens for writing; others' are read. */
  readonly to: string | undefined;
  /** Of a decision of the room's: they are numbered by the agenda. */
  readonly number?: number | undefined;
}

const audienceMark = {
  self: 'private',
  organisation: 'organisation',
  strategists: 'group',
  group: 'group',
  round: 'round',
} as const satisfies Record<Audience, string>;

export function NoteEntry({ note, organisation, to, number }: NoteEntryProps) {
  const local = useLocal();
  const history = historyOf(note);
  return (
    <Entry
      kind={number === undefined ? noteKindWord[note.shown.kind] : decisionWords(number)}
      text={note.shown.body}
      to={to}
      meta={
        <>
          <StateMark kind={audienceMark[note.audience]}>
            {audienceLabel(note.audience, note.organisation ?? organisation)}
          </StateMark>
          {note.isMine ? <OwnState note={note} /> : <span>{author(note, local.now())}</span>}
          {history === undefined ? null : (
            <ButtonLink kind="plain" small to={history}>
              {historyWords.way}
            </ButtonLink>
          )}
        </>
      }
      actions={acts(note, () => void shareChanges(local, note.origin))}
    />
  );
}

function acts(note: NoteView, onShare: () => void) {
  if (note.isChanged)
    return (
      <Button kind="second" onClick={onShare}>
        {noteWords.shareChange}
      </Button>
    );
  const { kind, meeting_id: meeting, agenda_item_id: item } = note.shown;
  if (note.audience === 'self' || !meeting || !item) return undefined;
  if (kind === 'idea') return <BeginWorkOfNote note={note.origin} />;
  if (kind !== 'action') return undefined;
  const from = { meeting, item, note: note.origin };
  return (
    <ButtonLink kind="second" small to={newTodoFrom(from)}>
      {toTodoWords.ofNote}
    </ButtonLink>
  );
}

/** Of what the server has had: before that there is nothing but what stands here. */
function historyOf({ shown, origin }: NoteView): string | undefined {
  const { meeting_id: meeting, agenda_item_id: item } = shown;
  if (shown.updated_at === null || !meeting || !item) return undefined;
  return paths.noteHistory(meeting, item, origin);
}

function OwnState({ note: { state, isChanged } }: { readonly note: NoteView }) {
  if (!state) return null;
  return (
    <>
      <ItemMark state={state} />
      {isChanged ? <StateMark kind="versions">{noteWords.changed}</StateMark> : null}
    </>
  );
}

/** "Samira Haddad, Strandhamn 10.24": in the group the organisation is part of who it was. */
function author(note: NoteView, now: Date): string {
  const time = formatTimeOrMoment(note.shown.written_at, now);
  const name = note.author ?? noteWords.unknownAuthor;
  const who =
    note.audience === 'organisation' ? name : [name, note.organisation].filter(Boolean).join(', ');
  return `${who} ${time}`;
}
