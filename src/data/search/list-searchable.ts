import { fileCards } from '#domain/files/file-cards.ts';
import { isRead, paragraphsOf } from '#domain/meetings/record-read.ts';
import { composeRecord } from '#domain/meetings/record.ts';
import { runsMeeting } from '#domain/meetings/runs-meeting.ts';
import { audienceOf, noteCards, type Audience, type NoteCard } from '#domain/note.ts';
import type { Searchable } from '#domain/search/search.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { NoteRow } from '#domain/tables/note.ts';
import type { RecordRow } from '#domain/tables/record.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { TodoRow } from '#domain/tables/todo.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';

interface Found extends Searchable {
  readonly key: string;
  /** Where it belongs: undefined when that is not on this phone. */
  readonly meeting: MeetingRow | undefined;
  readonly item: AgendaItemRow | undefined;
}
export interface FoundNote extends Found {
  readonly kind: 'note';
  readonly audience: Audience;
  readonly origin: string;
  readonly isMine: boolean;
  readonly author: string | undefined;
}
export interface FoundParagraph extends Found {
  readonly kind: 'record';
  /** Of a decision. */
  readonly number: number | undefined;
}
export interface FoundTodo extends Found {
  readonly kind: 'todo';
  readonly todo: TodoRow;
  readonly who: string | undefined;
}
/** A meeting or one of its items, by its title. */
export interface FoundMeeting extends Found {
  readonly kind: 'meeting';
}
/** A file, a picture or a link of a meeting, by its name and by what is said of it; once, however shared. */
export interface FoundFile extends Found {
  readonly kind: 'file';
  readonly file: MaterialRow;
}
export type SearchEntry = FoundNote | FoundParagraph | FoundTodo | FoundMeeting | FoundFile;

/** Everything on this phone that can be found, read at once: what one may not read is not here. */
export function listSearchable(local: Local): Promise<SearchEntry[]> {
  return readTogether(local, async () => {
    const rows = await readRows(local);
    const meetings = new Map(rows.meetings.map((row) => [row.id, row]));
    const items = new Map(rows.items.map((row) => [row.id, row]));
    const place = (of: {
      readonly meeting_id: string | null;
      readonly agenda_item_id: string | null;
    }) => ({
      meeting: of.meeting_id === null ? undefined : meetings.get(of.meeting_id),
      item: of.agenda_item_id === null ? undefined : items.get(of.agenda_item_id),
    });
    const notes = noteCards(
      rows.notes.filter((note) => audienceOf(note.scope_id) !== undefined),
      local.uid,
    );
    const files = fileCards(
      rows.files.filter((file) => audienceOf(file.scope_id) !== undefined),
      local.uid,
    );
    return [
      ...paragraphs(rows, items, local.uid),
      ...notes.map((card) => ({ ...noteEntry(card, rows.cards), ...place(card.shown) })),
      ...rows.todos.map((todo) => ({ ...todoEntry(todo, rows.cards), ...place(todo) })),
      ...rows.meetings.map((row) => meetingEntry(row, undefined)),
      ...files.map(({ shown }) => ({ ...fileEntry(shown), ...place(shown) })),
      ...rows.items.map((item) => meetingEntry(meetings.get(item.meeting_id), item)),
    ];
  });
}

async function readRows({ db }: Local) {
  const [notes, todos, meetings, items, records, parts, cards, files] = await Promise.all([
    listVisible(db, 'note'),
    listVisible(db, 'todo'),
    listVisible(db, 'meeting'),
    listVisible(db, 'agenda_item'),
    listVisible(db, 'record'),
    listVisible(db, 'record_part'),
    listVisible(db, 'seat_card'),
    listVisible(db, 'material'),
  ]);
  return { notes, todos, meetings, items, records, parts, cards, files };
}
type Rows = Awaited<ReturnType<typeof readRows>>;

/** Of records that are laid out, and of the drafts of those who write them. */
function paragraphs(
  rows: Rows,
  items: ReadonlyMap<string, AgendaItemRow>,
  uid: string,
): FoundParagraph[] {
  const mine = rows.cards.filter((card) => card.user_id === uid);
  const of = {
    notes: groupBy(rows.notes, (row) => row.meeting_id),
    todos: groupBy(rows.todos, (row) => row.meeting_id),
    parts: groupBy(rows.parts, (row) => row.meeting_id),
    items: groupBy(rows.items, (row) => row.meeting_id),
  };
  const mayRead = (meeting: MeetingRow, record: RecordRow) =>
    record.published_at !== null || runsMeeting(meeting, mine);
  return rows.meetings.flatMap((meeting) => {
    const record = rows.records.find(
      (row) => row.meeting_id === meeting.id && row.scope_id === meeting.scope_id,
    );
    if (!record || !mayRead(meeting, record)) return [];
    const composed = composeRecord({
      meeting,
      record,
      notes: of.notes.get(meeting.id) ?? [],
      todos: of.todos.get(meeting.id) ?? [],
      parts: of.parts.get(meeting.id) ?? [],
      items: of.items.get(meeting.id) ?? [],
      attendance: [],
      meetings: [],
      participations: [],
    });
    const decisions = composed.decisions.filter(isRead).map((one) => one.sourceId);
    return paragraphsOf(composed)
      .filter((one) => isRead(one) && one.source.kind !== 'todo')
      .map((one) => ({
        kind: 'record' as const,
        key: `${meeting.id}/${one.sourceId}`,
        text: one.text,
        at: meeting.held_on ?? '',
        meeting,
        item: one.source.itemId === null ? undefined : items.get(one.source.itemId),
        number: decisions.includes(one.sourceId) ? decisions.indexOf(one.sourceId) + 1 : undefined,
      }));
  });
}

function noteEntry(card: NoteCard<NoteRow>, cards: readonly SeatCardRow[]) {
  const { shown, audience, origin, isMine } = card;
  const author = isMine ? undefined : cards.find((one) => one.user_id === shown.author_id)?.name;
  const own = { key: origin, text: shown.body, at: shown.written_at };
  return { kind: 'note' as const, ...own, audience, origin, isMine, author };
}

function todoEntry(todo: TodoRow, cards: readonly SeatCardRow[]) {
  const who = cards.find((card) => card.seat_id === todo.seat_id)?.name;
  const own = { key: todo.id, text: todo.body, at: todo.written_at };
  return { kind: 'todo' as const, ...own, todo, who };
}

function fileEntry(file: MaterialRow) {
  const text = [file.title, file.description].filter(Boolean).join('. ');
  return { kind: 'file' as const, key: file.id, text, at: file.put_at, file };
}

function meetingEntry(
  meeting: MeetingRow | undefined,
  item: AgendaItemRow | undefined,
): FoundMeeting {
  const text = item ? [item.title, item.body].filter(Boolean).join('. ') : meetingText(meeting);
  const at = meeting?.held_on ?? '';
  return { kind: 'meeting', key: item?.id ?? meeting?.id ?? '', text, at, meeting, item };
}

function meetingText(meeting: MeetingRow | undefined): string {
  return [meeting?.title, meeting?.theme].filter(Boolean).join('. ');
}
