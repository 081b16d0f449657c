import type { Block, RecordDocument } from '#domain/meetings/record-document.ts';
import type { Paragraph } from '#domain/meetings/record-paragraphs.ts';
import { asRead, isRead } from '#domain/meetings/record-read.ts';
import { changedAfter, type RecordState } from '#domain/meetings/record-state.ts';
import type { ComposedRecord } from '#domain/meetings/record.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import type { TodoRow } from '#domain/tables/todo.ts';
import {
  dayWithYear,
  feedbackTitle,
  nextWords,
  pictureWords,
  recordOf,
  recordWords as words,
  rolesWords,
  stateLine,
} from './record.ts';

/** Whose a thing is, by name. */
export interface RecordNames {
  /** By participation. */
  readonly organisations: ReadonlyMap<string, string>;
  /** By seat. */
  readonly seats: ReadonlyMap<string, string>;
}

export function organisationIn({ organisations }: RecordNames, id: string | null): string {
  return (id === null ? undefined : organisations.get(id)) || words.unknownOrganisation;
}

/** Who is to do it: a person, an organisation, or all of them. */
export function whoDoes(todo: TodoRow, names: RecordNames): string {
  const { seat_id: seat, participation_id: of } = todo;
  const person = seat === null ? undefined : names.seats.get(seat);
  return person ?? (of === null ? words.everybody : organisationIn(names, of));
}

/** The record as the document one takes away: what is left out and what says nothing is not in it. */
export function recordDocument(
  composed: ComposedRecord,
  state: RecordState,
  names: RecordNames,
): RecordDocument {
  const record = asRead(composed);
  const textOf = (paragraph: Paragraph) => {
    const day = changedAfter(state, paragraph);
    return day === null ? paragraph.text : `${paragraph.text}\n${words.changedAfter(day)}`;
  };
  const told = (all: readonly Paragraph[]): Block[] =>
    all.map((one) => ({ kind: 'paragraph', text: textOf(one) }));
  const list = (kind: 'list' | 'numbered', all: readonly Paragraph[]): Block[] =>
    all.length === 0 ? [] : [{ kind, items: all.map(textOf) }];
  return {
    title: `${words.title}, ${recordOf(record.meeting)}`,
    blocks: [
      { kind: 'title', text: words.title },
      { kind: 'lead', text: recordOf(record.meeting) },
      { kind: 'lead', text: stateLine(state) },
      ...under(words.purpose, purposeOf(record)),
      ...under(words.present, presentTable(record, names)),
      ...record.items.flatMap(({ item, lead, paragraphs, pictures }) =>
        under(item.title, [
          ...told([...(isRead(lead) ? [lead] : []), ...paragraphs]),
          ...pictures.map(pictureBlock),
        ]),
      ),
      ...under(words.rest, told(record.rest)),
      ...under(words.decisions, list('numbered', record.decisions)),
      ...under(
        words.ideas,
        record.ideas.flatMap((side): Block[] => [
          { kind: 'subheading', text: organisationIn(names, side.participationId) },
          ...list('list', side.paragraphs),
        ]),
      ),
      ...under(words.todos, [...todoTable(record, names, textOf), ...list('list', record.actions)]),
      ...under(words.feedback, feedbackOf(record, list)),
      ...under(
        words.next,
        record.next === null ? [] : [{ kind: 'paragraph', text: nextWords(record.next) }],
      ),
    ],
  };
}

function pictureBlock(file: MaterialRow): Block {
  const text = file.description || file.title;
  return { kind: 'picture', text, missing: pictureWords.missingInFile(text), file };
}

/** A heading with nothing under it is none. */
function under(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}

function purposeOf({ purpose }: ComposedRecord): Block[] {
  return purpose.trim() === '' ? [] : [{ kind: 'paragraph', text: purpose }];
}

function presentTable({ presence }: ComposedRecord, names: RecordNames): Block[] {
  const rows = presence.sides.map((side) => [
    organisationIn(names, side.participationId),
    rolesWords(side.roles),
    side.names.join(', '),
  ]);
  const guests = presence.guests.map((guest) => [guest.unit, words.guest, guest.name]);
  if (rows.length + guests.length === 0) return [];
  const head = [words.organisation, words.roles, words.names];
  return [{ kind: 'table', head, rows: [...rows, ...guests] }];
}

function todoTable(
  { todos }: ComposedRecord,
  names: RecordNames,
  textOf: (paragraph: Paragraph) => string,
): Block[] {
  if (todos.length === 0) return [];
  const rows = todos.map((one) => [
    textOf(one),
    whoDoes(one.todo, names),
    [
      one.todo.due_on === null ? words.noDay : dayWithYear(one.todo.due_on),
      one.todo.done_at === null ? '' : words.done,
    ]
      .filter(Boolean)
      .join('\n'),
  ]);
  return [{ kind: 'table', head: [words.what, words.who, words.when], rows }];
}

function feedbackOf(
  { feedback }: ComposedRecord,
  list: (kind: 'list', all: readonly Paragraph[]) => Block[],
): Block[] {
  const kinds = ['plus', 'minus', 'interesting'] as const;
  if (kinds.every((kind) => feedback[kind].length === 0)) return [];
  return kinds.flatMap((kind): Block[] => [
    { kind: 'subheading', text: feedbackTitle(kind, feedback[kind].length) },
    ...list('list', feedback[kind]),
  ]);
}
