import { compareText } from '#lib/compare.ts';
import { groupBy } from '#lib/group-by.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { AttendanceRow } from '#domain/tables/attendance.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { NoteKind, NoteRow } from '#domain/tables/note.ts';
import type { RecordPartRow } from '#domain/tables/record-part.ts';
import type { RecordRow } from '#domain/tables/record.ts';
import type { TodoRow } from '#domain/tables/todo.ts';
import {
  byId,
  leadOf,
  onePerOrigin,
  paragraphOf,
  sourceOf,
  todoParagraphs,
  withEntries,
  type Paragraph,
  type Make,
  type TodoParagraph,
} from './record-paragraphs.ts';
import { whoWasThere, type Presence } from './record-presence.ts';

export interface ItemPart {
  readonly item: AgendaItemRow;
  /** What the writer has put in front of the item's entries. */
  readonly lead: Paragraph;
  readonly paragraphs: readonly Paragraph[];
  /** Taken on the item and shared in the meeting's room, the oldest first. */
  readonly pictures: readonly MaterialRow[];
}
export interface OrganisationIdeas {
  readonly participationId: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** The record as a document; what is left out stands in it, marked, for whoever may put it back. */
export interface ComposedRecord {
  readonly meeting: MeetingRow;
  readonly purpose: string;
  readonly presence: Presence;
  readonly items: readonly ItemPart[];
  /** Entries on no item of the meeting. */
  readonly rest: readonly Paragraph[];
  readonly decisions: readonly Paragraph[];
  readonly ideas: readonly OrganisationIdeas[];
  readonly todos: readonly TodoParagraph[];
  /** What was to be done, said in an entry and made no thing to do of. */
  readonly actions: readonly Paragraph[];
  readonly feedback: Readonly<Record<'plus' | 'minus' | 'interesting', readonly Paragraph[]>>;
  readonly next: MeetingRow | null;
}

export interface RecordInput {
  readonly meeting: MeetingRow;
  readonly record: RecordRow | undefined;
  readonly parts: readonly RecordPartRow[];
  readonly items: readonly AgendaItemRow[];
  /** May hold what lies elsewhere: it is left aside here. */
  readonly notes: readonly NoteRow[];
  readonly todos: readonly TodoRow[];
  readonly attendance: readonly AttendanceRow[];
  /** Files of the meeting, of which the pictures stand in it. */
  readonly files?: readonly MaterialRow[];
  /** Others of the same people, among which the next one is. */
  readonly meetings: readonly MeetingRow[];
  /** Whose ideas stand first. */
  readonly participations: readonly string[];
}

/**
 * The record of a meeting out of what was shared in its room: every entry once (by its original), and
 * nothing that lies anywhere else, however wide its author's other copies are.
 */
export function composeRecord(input: RecordInput): ComposedRecord {
  const { meeting } = input;
  const isHere = <R extends { readonly scope_id: string; readonly meeting_id: string | null }>(
    row: R,
  ) => row.scope_id === meeting.scope_id && row.meeting_id === meeting.id;
  const parts = new Map(input.parts.filter(isHere).map((part) => [part.source_id, part]));
  const make: Make = (id, source, got) =>
    paragraphOf(id, source, got, { part: parts.get(id), record: input.record ?? null });

  const items = input.items.filter(isHere).toSorted((a, b) => a.ord - b.ord || byId(a, b));
  const known = new Set(items.map((item) => item.id));
  const todos = todoParagraphs(input.todos.filter(isHere), make);
  const made = new Set(todos.map(({ todo }) => todo.note_id));
  const entries = onePerOrigin(input.notes.filter(isHere)).map((note) =>
    make(note.origin ?? note.id, sourceOf(note), note),
  );
  const ofKind = (kind: NoteKind) => entries.filter(({ source }) => source.kind === kind);
  const told = entries.filter(({ source }) => source.kind === 'note' || source.kind === 'lesson');
  const onItem = groupBy(told, ({ source }) =>
    source.itemId !== null && known.has(source.itemId) ? source.itemId : null,
  );
  const pictures = groupBy(
    (input.files ?? [])
      .filter((file) => isHere(file) && file.kind === 'picture')
      .toSorted((a, b) => compareText(a.put_at, b.put_at) || byId(a, b)),
    (file) => file.agenda_item_id,
  );
  const actions = ofKind('action');
  const shared = new Map(actions.map((action) => [action.sourceId, action]));
  return {
    meeting,
    purpose: input.record?.purpose ?? '',
    presence: whoWasThere(input.attendance.filter(isHere), input.participations),
    items: items.map((item) => ({
      item,
      lead: make(item.id, leadOf(item), null),
      paragraphs: onItem.get(item.id) ?? [],
      pictures: pictures.get(item.id) ?? [],
    })),
    rest: onItem.get(null) ?? [],
    decisions: ofKind('decision'),
    ideas: ideasBySide(ofKind('idea'), input.participations),
    todos: withEntries(todos, shared),
    actions: actions.filter(({ sourceId }) => !made.has(sourceId)),
    feedback: {
      plus: ofKind('plus'),
      minus: ofKind('minus'),
      interesting: ofKind('interesting'),
    },
    next: nextAfter(meeting, input.meetings),
  };
}

function ideasBySide(ideas: readonly Paragraph[], sides: readonly string[]): OrganisationIdeas[] {
  const place = (id: string | null) => {
    const at = id === null ? -1 : sides.indexOf(id);
    return at < 0 ? sides.length : at;
  };
  return Array.from(
    groupBy(ideas, ({ source }) => source.participationId),
    ([participationId, paragraphs]) => ({ participationId, paragraphs }),
  ).toSorted((a, b) => place(a.participationId) - place(b.participationId));
}

/** The first that is held after it and not cancelled. */
function nextAfter(meeting: MeetingRow, meetings: readonly MeetingRow[]): MeetingRow | null {
  const { held_on: day } = meeting;
  const after = meetings.filter(
    (one) =>
      one.id !== meeting.id &&
      !one.cancelled &&
      day !== null &&
      one.held_on !== null &&
      one.held_on > day,
  );
  const [next] = after.toSorted((a, b) => compareText(a.held_on ?? '', b.held_on ?? ''));
  return next ?? null;
}
