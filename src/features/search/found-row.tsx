import { audienceWord } from '#content/words/common.ts';
import { decisionPrefix, noteLine, todoLine, whereWords } from '#content/words/search/search.ts';
import type { SearchEntry } from '#data/search/list-searchable.ts';
import type { Audience } from '#domain/note.ts';
import { piecesOf, type Findable } from '#domain/search/search.ts';
import { Row } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import css from './search.module.css';

interface FoundRowProps {
  readonly of: Findable<SearchEntry>;
  readonly wanted: readonly string[];
  readonly today: string;
}

const marks = {
  self: 'private',
  organisation: 'organisation',
  strategists: 'group',
  group: 'group',
  round: 'round',
} as const satisfies Record<Audience, string>;

/** What was found, with the words marked; whose it is and where it stands. */
export function FoundRow({ of, wanted, today }: FoundRowProps) {
  const { entry } = of;
  return (
    <Row
      to={placeOf(entry)}
      title={
        <span className={css['found']}>
          {entry.kind === 'record' && entry.number !== undefined
            ? decisionPrefix(entry.number)
            : null}
          {piecesOf(of, wanted).map(({ text, isHit }, at) =>
            isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
        </span>
      }
      second={secondOf(entry, today)}
      state={
        entry.kind === 'note' ? (
          <StateMark kind={marks[entry.audience]}>
            {noteLine(entry.author ?? audienceWord[entry.audience], entry.at, today)}
          </StateMark>
        ) : undefined
      }
    />
  );
}

function secondOf(entry: SearchEntry, today: string): string | undefined {
  const { meeting, item } = entry;
  if (entry.kind === 'note') return undefined;
  if (entry.kind === 'todo') return todoLine(entry.who, entry.todo.due_on, today) || undefined;
  if (entry.kind === 'record' || entry.kind === 'file')
    return whereWords(meeting, item?.title, today);
  return item
    ? whereWords(meeting, undefined, today)
    : whereWords(meeting && { ...meeting, title: '' }, '', today);
}

/** One's own note opens where one writes it, another's where it is read. */
function placeOf(entry: SearchEntry): string | undefined {
  const { meeting, item } = entry;
  if (entry.kind === 'todo') return paths.todo(entry.todo.id);
  if (meeting === undefined) return undefined;
  if (entry.kind === 'record') return paths.record(meeting.id);
  if (entry.kind === 'file') return paths.materialFile(meeting.id, entry.file.id);
  if (item === undefined) return paths.meeting(meeting.id);
  return entry.kind === 'note' && entry.isMine
    ? paths.writeNote(meeting.id, item.id, entry.origin)
    : paths.agendaItem(meeting.id, item.id);
}
