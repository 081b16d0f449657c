import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, paragraphsOf } from '#domain/meetings/record-read.ts';
import { composeRecord, type ComposedRecord, type RecordInput } from '#domain/meetings/record.ts';
import { noteKinds, type NoteKind, type NoteRow } from '#domain/tables/note.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import {
  attendanceRow,
  itemRow,
  meetingRow,
  partRow,
  recordRow,
  todoRow,
} from '#tests/support/rows/record-rows.ts';

const GROUP = 'group:g1';
const compose = (more: Partial<RecordInput> = {}): ComposedRecord =>
  composeRecord({
    meeting: meetingRow(),
    record: recordRow(),
    parts: [],
    items: [itemRow(), itemRow({ id: 'i2', ord: 2, title: 'Punkt 2' })],
    notes: [],
    todos: [],
    attendance: [],
    meetings: [],
    participations: ['p-granvik', 'p-strandhamn', 'p-bjorkliden'],
    ...more,
  });
const copy = (origin: string, fields: Partial<NoteRow> = {}): NoteRow =>
  noteRow({ scope_id: GROUP, id: `copy-${origin}`, origin, body: `Text ${origin}`, ...fields });
const texts = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);

describe('what stands in the record', () => {
  test('entries stand on their item in the order they were written, those without one by themselves', () => {
    const record = compose({
      notes: [
        copy('b', { written_at: '2026-12-10T10:00:00Z' }),
        copy('a', { written_at: '2026-12-10T11:00:00Z', kind: 'lesson' }),
        copy('c', { agenda_item_id: null }),
        copy('d', { agenda_item_id: 'an item that was taken away' }),
      ],
    });
    expect(texts(record.items[0]?.paragraphs ?? [])).toEqual(['Text b', 'Text a']);
    expect(texts(record.rest)).toEqual(['Text c', 'Text d']);
    expect(record.items[0]?.paragraphs[0]?.source).toMatchObject({
      authorId: 'anna',
      at: '2026-12-10T10:00:00Z',
      written: 'Text b',
    });
  });

  test('ideas stand by organisation in the order of the group, decisions and feedback by themselves', () => {
    const record = compose({
      notes: [
        copy('1', { kind: 'idea', participation_id: 'p-strandhamn' }),
        copy('2', { kind: 'idea', participation_id: 'p-granvik' }),
        copy('3', { kind: 'decision' }),
        copy('4', { kind: 'plus' }),
        copy('5', { kind: 'minus' }),
        copy('6', { kind: 'interesting' }),
      ],
    });
    expect(record.ideas.map((side) => [side.participationId, texts(side.paragraphs)])).toEqual([
      ['p-granvik', ['Text 2']],
      ['p-strandhamn', ['Text 1']],
    ]);
    expect(texts(record.decisions)).toEqual(['Text 3']);
    expect(Object.values(record.feedback).map(texts)).toEqual([['Text 4'], ['Text 5'], ['Text 6']]);
  });

  test('a thing to do stands in place of the entry it was made of, the soonest first', () => {
    const record = compose({
      notes: [copy('1', { kind: 'action' }), copy('2', { kind: 'action' })],
      todos: [
        todoRow({ id: 't2', due_on: null, body: 'Någon gång' }),
        todoRow({ id: 't1', note_id: '1' }),
        todoRow({ id: 't3', scope_id: 'org:p-granvik', body: 'Vår egen' }),
        todoRow({ id: 't4', meeting_id: 'm2', body: 'En annan träff' }),
      ],
    });
    expect(texts(record.todos)).toEqual(['Skicka uppdragen', 'Någon gång']);
    expect(record.todos[0]?.source.entry).toBe('1');
    expect(texts(record.actions)).toEqual(['Text 2']);
  });

  test('those who were there stand by organisation and role, guests by name, those away nowhere', () => {
    const at = (seat: string, fields: Parameters<typeof attendanceRow>[0]) =>
      attendanceRow({ seat_id: seat, ...fields });
    const { sides, guests } = compose({
      attendance: [
        at('3', { participation_id: 'p-strandhamn', role: 'strategist', presence: 'remote' }),
        at('1', {}),
        at('2', { name: 'Johan Berg', role: 'seniorManager' }),
        at('4', { name: 'Bo', presence: 'away' }),
        at('5', { role: 'guest', participation_id: null, name: 'Gun', unit: 'Länsstyrelsen' }),
        at('6', { meeting_id: 'm2', name: 'På en annan träff' }),
      ],
    }).presence;
    expect(sides).toEqual([
      {
        participationId: 'p-granvik',
        roles: [
          { role: 'electedOfficial', count: 1, remote: 0 },
          { role: 'seniorManager', count: 1, remote: 0 },
        ],
        names: ['Anna Ek', 'Johan Berg'],
      },
      {
        participationId: 'p-strandhamn',
        roles: [{ role: 'strategist', count: 1, remote: 1 }],
        names: ['Anna Ek'],
      },
    ]);
    expect(guests.map(({ name, unit }) => [name, unit])).toEqual([['Gun', 'Länsstyrelsen']]);
  });

  test('the next meeting is the first after it that is not cancelled', () => {
    const on = (id: string, held_on: string | null, cancelled = false) =>
      meetingRow({ id, held_on, cancelled });
    const meetings = [
      on('m1', '2026-12-10'),
      on('m0', '2026-10-21'),
      on('m2', '2027-02-01', true),
      on('m4', '2027-09-01'),
      on('m3', '2027-04-22'),
      on('m5', null),
    ];
    expect(compose({ meetings }).next?.id).toBe('m3');
    expect(compose({ meetings: meetings.slice(0, 3) }).next).toBeNull();
  });
});

describe('what its writer makes of it', () => {
  const notes = [copy('1'), copy('2')];

  test('her words stand in place of the entry, which is kept beside them; emptied, the entry stands again', () => {
    const of = (body: string) =>
      compose({ notes, parts: [partRow({ source_id: '1', body })] }).items[0]?.paragraphs[0];
    expect(of('Omskriven')).toMatchObject({
      text: 'Omskriven',
      isChanged: true,
      source: { written: 'Text 1' },
    });
    expect(of('')).toMatchObject({ text: 'Text 1', isChanged: false });
  });

  test('what came after the record was last written is known to be newer, and a tick is no change', () => {
    const record = recordRow({ version: 7 });
    const at = (version: number) => copy('1', { version, updated_at: '2027-01-01T08:00:00Z' });
    const of = (input: Partial<RecordInput>) =>
      compose({ record, ...input }).items[0]?.paragraphs[0];
    expect(of({ notes: [at(6)] })).toMatchObject({
      changedAt: null,
      touchedAt: '2027-01-01T08:00:00Z',
    });
    expect(of({ notes: [at(8)] })?.changedAt).toBe('2027-01-01T08:00:00Z');
    const part = partRow({ source_id: '1', version: 3, updated_at: '2027-02-01T08:00:00Z' });
    expect(of({ notes: [at(6)], parts: [part] })?.changedAt).toBe('2027-02-01T08:00:00Z');
    const [todo] = compose({ record, todos: [todoRow({ version: 9 })] }).todos;
    expect(todo).toMatchObject({ changedAt: null, touchedAt: null });
  });

  test('what is left out is read by nobody and can be put back', () => {
    const record = compose({ notes, parts: [partRow({ source_id: '1', left_out: true })] });
    expect(record.items[0]?.paragraphs.map((one) => one.isLeftOut)).toEqual([true, false]);
    expect(texts(paragraphsOf(asRead(record)).filter(({ text }) => text !== ''))).toEqual([
      'Text 2',
    ]);
  });

  test('she may say something of an item itself; items that say nothing are not read', () => {
    const parts = [partRow({ source_id: 'i2', body: 'Vi hann inte.' })];
    const read = asRead(compose({ notes: [], parts }));
    expect(read.items.map(({ item, lead }) => [item.id, lead.text])).toEqual([
      ['i2', 'Vi hann inte.'],
    ]);
  });

  test('a part of another meeting or another room changes nothing', () => {
    const parts = [
      partRow({ source_id: '1', body: 'x', meeting_id: 'm2' }),
      partRow({ id: 'p2', source_id: '1', body: 'x', scope_id: 'strategists:g1' }),
    ];
    expect(compose({ notes, parts }).items[0]?.paragraphs[0]?.text).toBe('Text 1');
  });
});

const scopes = [GROUP, 'user:anna', 'org:p-granvik', 'strategists:g1', 'round:r1', 'group:g2'];
const anyNote = record({
  origin: integer({ min: 0, max: 8 }).map((at) => `o${at}`),
  scope_id: constantFrom(GROUP, ...scopes),
  author_id: constantFrom('anna', 'samira', null),
  meeting_id: constantFrom('m1', 'm1', 'm2', null),
  agenda_item_id: constantFrom('i1', 'i2', 'gone', null),
  kind: constantFrom<NoteKind>(...noteKinds),
  written_at: constantFrom('2026-12-10T10:00:00Z', '2026-12-10T11:00:00Z', 'no moment'),
  deleted: boolean(),
});
const anyTodo = record({
  scope_id: constantFrom(...scopes),
  meeting_id: constantFrom('m1', 'm2', null),
  note_id: constantFrom('o1', 'o2', 'o3', null),
});
const anyPart = record({
  source_id: constantFrom('o1', 'o2', 'i1', 't0'),
  scope_id: constantFrom(...scopes),
  body: constantFrom('', 'Omskriven'),
  left_out: boolean(),
});

test('every entry shared in the meeting’s room stands in it once, and nothing from anywhere else does', () => {
  assert(
    property(
      array(anyNote, { maxLength: 30 }),
      array(anyTodo, { maxLength: 6 }),
      array(anyPart, { maxLength: 6 }),
      (drawn, todos, parts) => {
        const notes = drawn.map((fields, at) =>
          copy(fields.origin, { ...fields, id: `n${at}`, body: `${fields.scope_id} ${at}` }),
        );
        const isShared = (note: NoteRow) =>
          note.scope_id === GROUP && note.meeting_id === 'm1' && !note.deleted;
        const record = compose({
          notes,
          todos: todos.map((fields, at) => todoRow({ id: `t${at}`, body: `T${at}`, ...fields })),
          parts: parts.map((fields, at) => partRow({ id: `p${at}`, ...fields })),
        });
        const standing = paragraphsOf(record);
        const entries = standing.flatMap(({ source }) => source.entry ?? []);
        const shared = new Set(notes.filter(isShared).map((note) => note.origin));
        expect(entries.toSorted()).toEqual([...shared].toSorted());
        const allowed = new Set(notes.filter(isShared).map((note) => note.body));
        for (const { source } of standing)
          if (source.kind !== 'todo' && source.kind !== 'item')
            expect(allowed).toContain(source.written);
        const here = todos.filter((todo) => todo.scope_id === GROUP && todo.meeting_id === 'm1');
        expect(record.todos).toHaveLength(here.length);
        expect(new Set(standing.map((one) => one.sourceId)).size).toBe(standing.length);
      },
    ),
    { numRuns: 300 },
  );
});
