import { compareText } from '#lib/compare.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { NoteKind, NoteRow } from '#domain/tables/note.ts';
import type { RecordPartRow } from '#domain/tables/record-part.ts';
import type { TodoRow } from '#domain/tables/todo.ts';

/** What a paragraph comes from: who wrote it, when, and as it was written. */
export interface Source {
  readonly kind: NoteKind | 'todo' | 'item';
  readonly authorId: string | null;
  readonly participationId: string | null;
  readonly at: string;
  /** As its author wrote it. */
  readonly written: string;
  /** The shared entry (its original) that stands here; null: none does. */
  readonly entry: string | null;
  readonly itemId: string | null;
}

/** One paragraph: the source's words, or what the record's writer made of them. */
export interface Paragraph {
  /** What `record_part` and `record_reply` call it. */
  readonly sourceId: string;
  readonly text: string;
  readonly source: Source;
  readonly isChanged: boolean;
  readonly isLeftOut: boolean;
  /** When Jämsides last got it, or what was made of it; null while neither has come there. */
  readonly touchedAt: string | null;
  /** The same, of what came after the record itself was last written. */
  readonly changedAt: string | null;
}

export interface TodoParagraph extends Paragraph {
  readonly todo: TodoRow;
}
/** When and in which order Jämsides got it; null: what is not asked, or has no time of its own. */
type Got = Pick<NoteRow, 'updated_at' | 'version'> | null;
export type Make = (id: string, source: Source, got: Got) => Paragraph;

export function paragraphOf(
  sourceId: string,
  source: Source,
  got: Got,
  { part, record }: { readonly part: RecordPartRow | undefined; readonly record: Got },
): Paragraph {
  const body = part?.body ?? '';
  // Within a room versions are the order in which Jämsides got things, whatever the phones' clocks said.
  const isNewer = got !== null && record !== null && got.version > record.version;
  return {
    sourceId,
    source,
    text: body === '' ? source.written : body,
    isChanged: body !== '' && body !== source.written,
    isLeftOut: part?.left_out ?? false,
    touchedAt: latest(got?.updated_at, part?.updated_at),
    changedAt: latest(isNewer ? got.updated_at : null, part?.updated_at),
  };
}

function latest(...moments: readonly (string | null | undefined)[]): string | null {
  const known = moments.filter((one) => typeof one === 'string');
  return known.toSorted(compareText).at(-1) ?? null;
}

export function sourceOf(note: NoteRow): Source {
  return {
    kind: note.kind,
    authorId: note.author_id,
    participationId: note.participation_id,
    at: note.written_at,
    written: note.body,
    entry: note.origin ?? note.id,
    itemId: note.agenda_item_id,
  };
}

/** An item is nobody's entry: only what the record's writer says of it stands there. */
export function leadOf(item: AgendaItemRow): Source {
  return {
    kind: 'item',
    authorId: null,
    participationId: item.host_participation_id,
    at: '',
    written: '',
    entry: null,
    itemId: item.id,
  };
}

/** In the order they were written. Two copies of one original are one entry; an empty one is none. */
export function onePerOrigin(notes: readonly NoteRow[]): NoteRow[] {
  const first = new Map<string, NoteRow>();
  for (const note of notes.toSorted(byId)) {
    const origin = note.origin ?? note.id;
    if (note.body.trim() !== '' && !note.deleted && !first.has(origin)) first.set(origin, note);
  }
  return [...first.values()].toSorted(
    (a, b) => compareText(a.written_at, b.written_at) || byId(a, b),
  );
}

const soonest = (todo: TodoRow) => todo.due_on ?? '9999';

export function todoParagraphs(todos: readonly TodoRow[], make: Make): TodoParagraph[] {
  return todos
    .filter((todo) => !todo.deleted)
    .toSorted((a, b) => compareText(soonest(a), soonest(b)) || byId(a, b))
    .map((todo) => ({
      ...make(
        todo.id,
        {
          kind: 'todo',
          authorId: todo.author_id,
          participationId: todo.participation_id,
          at: todo.written_at,
          written: todo.body,
          entry: null,
          itemId: todo.agenda_item_id,
        },
        // a tick is no change of what was agreed
        null,
      ),
      todo,
    }));
}

/** The entry a thing to do was made of stands in its place: with the first, if there are several. */
export function withEntries(
  todos: readonly TodoParagraph[],
  actions: ReadonlyMap<string, Paragraph>,
): TodoParagraph[] {
  const taken = new Set<string>();
  return todos.map((one) => {
    const entry = one.todo.note_id;
    if (entry === null || taken.has(entry) || !actions.has(entry)) return one;
    taken.add(entry);
    return { ...one, source: { ...one.source, entry } };
  });
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
