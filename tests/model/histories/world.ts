import {
  jointAnswerKey,
  saveJointComment,
  saveJointScore,
  type JointAnswerOf,
} from '#data/assessment/save-answer.ts';
import { ownAnswerKey, saveComment } from '#data/checklist/save-own-answer.ts';
import { saveLessonProgress } from '#data/course/save-lesson-progress.ts';
import type { Command } from '#data/local/command.ts';
import type { RemovedNote } from '#data/meetings/remove-note.ts';
import { noteCopyId } from '#domain/note-copy.ts';
import type { TableName } from '#domain/tables.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit } from '#sync/edit-port.ts';
import { MemoryServer } from '#tests/support/memory/server.ts';
import type { MemoryStore, State } from '#tests/support/memory/store.ts';
import { MemoryDisk, type FoundRow, type SimDisk } from '#tests/support/memory/disk.ts';
import { SimPhone } from '#tests/support/memory/phone.ts';
import {
  assessmentId,
  group,
  item,
  makeServerRules,
  meeting,
  meetingId,
  note,
  org,
  participationId,
  sides,
  statementIds,
  poisoned,
} from './server-rules.ts';
import { deleteNote, writeNote } from './note-deeds.ts';
import { shapeOf, type Shape, type ShapeName } from './shapes.ts';
import { workTables, writeTest } from './work-deeds.ts';
import {
  aged,
  countingChance,
  paged,
  planted,
  steppedClock,
  type WorldOptions,
  type WorldServer,
} from './world-parts.ts';

const uids = [
  '00000000-0000-4000-8000-00000000000a',
  '00000000-0000-4000-8000-00000000000b',
] as const;

/** The organisation somebody speaks for. */
function sideOf({ opens }: Shape, uid: string): string {
  return opens && uid === uids[1] ? sides[1] : sides[0];
}

/** A server, two or three phones and a few rows. */
export class World {
  readonly shape: Shape;
  readonly clock = steppedClock();
  readonly server: WorldServer;
  readonly phones: readonly SimPhone[];
  readonly written: { readonly token: string; readonly d: number }[] = [];
  /** Words a person saw when deleting what they stood in: these may go. */
  readonly dropped = new Set<string>();
  /** How the only writer last left each text; null = deleted. */
  readonly intended = new Map<string, string | null>();
  /** What each phone's person last read through of the joint assessment. */
  readonly reviewed = new Map<number, Seen>();
  /** What each organisation last said about opening for the group; null: no longer. */
  readonly words = new Map<
    string,
    { readonly withComments: boolean; readonly asReady: boolean } | null
  >();
  /** What somebody had on the screen when sharing an improvement work. */
  readonly pressed = new Set<string>();
  /** When it was shared → whether over a copy that the server had. */
  readonly sharedOver = new Map<string, boolean>();
  /** Whether its only writer last shared it, or took it back. */
  showsWork = false;
  /** How often each organisation has handed in. */
  readonly handIns = new Map<string, number>();
  /** What somebody handed in, as it stood on the screen. */
  readonly handed = new Set<string>();
  /** What each phone's person deleted last. */
  readonly removed = new Map<number, RemovedNote>();
  /** Signed out: the app stays shut. */
  readonly shut = new Set<number>();
  /** Phones with an app that knows nothing of notes yet. */
  readonly old = new Set<number>();
  knows: boolean;
  mostAnHour: number | null;
  readonly #name: ShapeName;
  /** Every world of this shape begins alike. */
  readonly #plain: boolean;
  #backup: unknown;
  #epochs = 1;
  #made = 0;

  constructor(
    name: ShapeName,
    { plants = {}, disk = (owner) => new MemoryDisk(owner), server: real }: WorldOptions,
  ) {
    const shape = shapeOf(name);
    this.shape = shape;
    this.#name = name;
    this.#plain = Object.keys(plants).length === 0 && real === undefined;
    this.knows = !shape.behind;
    this.mostAnHour = shape.mostAnHour ?? null;
    const now = () => this.clock.now();
    const standing = () => {
      const { knows, mostAnHour } = this;
      return { rows: this.server.rows, knows, mostAnHour };
    };
    const memory = () => new MemoryServer(makeServerRules(standing), now);
    const between = (one: MemoryServer) => plants.server?.(one) ?? one;
    this.server = real?.(now) ?? memory();
    const seen = this.server instanceof MemoryServer ? between(this.server) : this.server;
    const server = paged(seen, shape.page);
    const parts = { server, clock: this.clock, chance: countingChance(() => this.#next()) };
    this.phones = Array.from({ length: shape.phones }, (_, d) => {
      const uid = shape.people === 2 ? (uids[d] ?? uids[0]) : uids[0];
      const kept = disk({ uid, clock: this.clock, nextId: () => this.#next() });
      const own = { ...parts, server: aged(server, () => this.old.has(d)) };
      return new SimPhone(`phone-${d}`, { uid, disk: planted(kept, plants) }, own);
    });
    for (const { uid } of this.phones)
      for (const scope of [
        `user:${uid}`,
        this.shared,
        ...(name === 'copy' || name === 'tooLong' || shape.tables || shape.works ? [org] : []),
      ])
        this.server.join(scope, uid, undefined, sideOf(shape, uid));
    if (shape.opens)
      for (const [d, uid] of uids.entries()) this.server.join(`org:${sides[d]}`, uid);
    if (shape.sealed) for (const uid of uids) this.#seat(uid);
    if (shape.older) this.old.add(1);
    for (let row = 0; row < shape.rows; row += 1) if (this.#isStanding(row)) this.#stand(row);
    this.#backup = this.server.save();
  }

  /** Where they meet. */
  get shared(): string {
    return this.shape.tbl === 'answer' ? org : group;
  }

  tableOf(row: number): TableName {
    return this.shape.tables?.[row] ?? this.shape.tbl;
  }

  /** In the wide world it is only what belongs to nobody. */
  #isStanding(row: number): boolean {
    return this.shape.atServer || (this.shape.tables !== undefined && !this.#isOwn(row));
  }

  #isOwn(row: number): boolean {
    const tbl = this.tableOf(row);
    return !this.shape.atServer && tbl !== 'answer' && tbl !== 'agenda_item';
  }

  #firstOf(tbl: TableName): number {
    return this.shape.tables?.indexOf(tbl) ?? 0;
  }

  /** A row and what it hangs on, at the server from the start. */
  #stand(row: number): void {
    const tbl = this.tableOf(row);
    const isAnswer = tbl === 'answer';
    const { statementId: statement_id } = statementOf(row);
    const above = isAnswer ? { assessment_id: assessmentId, statement_id } : {};
    const [parent, id] = isAnswer ? ['assessment', assessmentId] : ['meeting', meetingId];
    const [scope_id, own] = this.place(0, row);
    if (row === this.#firstOf(tbl)) this.server.write(parent, { scope_id, id }, null);
    this.server.write(tbl, { scope_id, id: own, ...above }, null);
  }

  /** Each person's seat has the person's own id. */
  #seat(uid: string): void {
    const card = { scope_id: org, id: rowId('seat_card', uid, org), seat_id: uid, user_id: uid };
    this.server.write('seat_card', card, null);
  }

  /** What a person saw when it went may go. */
  forgive(seen: object | null): void {
    for (const token of JSON.stringify(seen).match(/t\d+/g) ?? []) this.dropped.add(token);
  }

  /** Every phone opened and synced for the first time. */
  async start(): Promise<void> {
    const stores = this.#plain ? this.phones.flatMap(({ disk }) => mapsOf(disk)) : [];
    const isLean = stores.length === this.phones.length;
    const known = isLean ? beginnings.get(this.#name) : undefined;
    if (known) {
      stores.forEach((store, d) => known.states[d] && store.load(known.states[d]));
      this.#made = known.made;
      return;
    }
    for (const phone of this.phones) await phone.open();
    for (const phone of this.phones) await phone.sync();
    const states = stores.map((store) => store.state);
    if (isLean) beginnings.set(this.#name, { states, made: this.#made });
  }

  /** One action of a person; how it leaves each text is what the writer meant. */
  act<R>(d: number, tables: readonly TableName[], body: (tx: Edit) => Promise<R>): Promise<R> {
    return this.phoneAt(d).edit(tables, (tx) => body(noting(tx, this.intended)));
  }

  run<A extends readonly unknown[], R>(d: number, of: Command<A, R>, ...args: A): Promise<R> {
    return this.act(d, of.tables, (tx) => of.body(tx, ...args));
  }

  write(d: number, row: number, at: number): Promise<void> {
    return this.#change(d, row, { at, change: (before) => changed(before, this.#token(d), at) });
  }

  /** More is pasted than the server takes. */
  stretch(d: number, row: number): Promise<void> {
    const change = (before: string) => (before.includes(filling) ? before : before + filling);
    return this.#change(d, row, { at: 0, change });
  }

  /** What holds more than the server takes. */
  async tooLong(d: number): Promise<readonly FoundRow[]> {
    const { rows } = await this.phoneAt(d).disk.dump();
    return rows.filter(({ row }) => !row.deleted && JSON.stringify(row).includes(filling));
  }

  /** All of the paste is taken out again, in notes and in the first answer. */
  async shorten(d: number): Promise<void> {
    const change = (before: string) => before.replaceAll(filling, '');
    for (const { tbl, id } of await this.tooLong(d)) {
      if (tbl === 'note') await this.act(d, ['note'], (tx) => writeNote(tx, id, change));
      if (tbl === 'answer') await this.#change(d, 0, { at: 0, change });
    }
  }

  async #change(
    d: number,
    row: number,
    { at, change }: { readonly at: number; readonly change: (before: string) => string },
  ): Promise<void> {
    const tbl = this.tableOf(row);
    const [scope, id] = this.place(d, row);
    const isStanding = this.#isStanding(row);
    const above = ['meeting', 'assessment', ...workTables] as const;
    await this.act(d, [tbl, ...above], async (tx) => {
      if (isStanding && !(await tx.get(tbl, scope, id))) return;
      if (tbl === 'note') await writeNote(tx, id, change);
      else if (tbl === 'answer') await writeAnswer(tx, statementOf(row), change);
      else if (tbl === 'own_answer') await writeOwnAnswer(tx, statementOf(row), change);
      else if (tbl === 'lesson_progress') await readOn(tx, at);
      else if (tbl === 'cycle') await writeTest(tx, id, at, change);
      else await writeItem(tx, { scope, id, isNew: !isStanding }, change);
      if (tbl === 'answer' && this.shape.tables && at === 3)
        await saveJointScore.body(tx, statementOf(row), d);
    });
  }

  /** Straight into the group, in a table that an older app does not know. */
  async writeInGroup(d: number, row: number): Promise<void> {
    if (this.old.has(d)) return;
    const origin = idOf(0x500 + d * 16 + row);
    const id = noteCopyId(origin, group, this.phoneAt(d).uid);
    await this.act(d, ['note'], async (tx) => {
      const old = await tx.get('note', group, id);
      const body = changed(old?.body ?? '', this.#token(d), 0);
      await tx.put('note', group, id, old ? { body } : { ...note, written_at, origin, body });
    });
  }

  /** Something no server takes. */
  async poison(d: number): Promise<void> {
    const phone = this.phoneAt(d);
    const body = `POISON ${this.#token(d)}`;
    await phone.edit(['note'], (tx) =>
      tx.put('note', `user:${phone.uid}`, this.#next(), { ...note, body, written_at: poisoned }),
    );
  }

  async remove(d: number, row: number): Promise<void> {
    const { field, tables } = this.shape;
    const tbl = this.tableOf(row);
    const [scope, id] = this.place(d, row);
    if (tbl === 'note') return deleteNote(this, d, id);
    if (tables) return;
    await this.act(d, [tbl], async (tx) => {
      const old = (await tx.get(tbl, scope, id)) as Readonly<Record<string, unknown>> | undefined;
      if (!old) return;
      this.forgive({ [field]: old[field] });
      await tx.remove(tbl, scope, id);
    });
  }

  move(): void {
    const [, second] = uids;
    // In the wide world one place or the other, as it happens.
    const scope = this.shape.tables && this.written.length % 2 === 1 ? org : group;
    if (this.server.isMember(scope, second)) this.server.leave(scope, second);
    else this.server.join(scope, second);
  }

  backup(): void {
    this.#backup = this.server.save();
  }

  restore(): void {
    this.#epochs += 1;
    this.server.restore(this.#backup as never, `epoch-${this.#epochs}`);
  }

  phoneAt(d: number): SimPhone {
    const phone = this.phones[d];
    if (!phone) throw new Error(`no phone ${d}`);
    return phone;
  }

  place(d: number, row: number): readonly [scope: string, id: string] {
    const tbl = this.tableOf(row);
    const { uid } = this.phoneAt(d);
    if (tbl === 'answer') return [org, jointAnswerKey(statementOf(row)).id];
    if (tbl === 'cycle') return [org, idOf(row + 1)];
    if (tbl === 'own_answer') {
      const { scope, id } = ownAnswerKey({ uid }, statementOf(row));
      return [scope, id];
    }
    // Two people never have notes with one id.
    const id = this.shape.tables ? rowId(tbl, uid, String(row)) : idOf(row + 1);
    return [this.#isOwn(row) ? `user:${uid}` : group, tbl === 'agenda_item' ? idOf(row + 1) : id];
  }

  #token(d: number): string {
    const token = `t${this.written.length + 1}`;
    this.written.push({ token, d });
    return token;
  }

  #next(): string {
    this.#made += 1;
    return idOf(0x10000 + this.#made);
  }
}

const mapsOf = (disk: SimDisk): readonly MemoryStore[] =>
  disk instanceof MemoryDisk ? [disk.store] : [];

/** Longer than any text the server takes. */
const filling = ' och så vidare'.repeat(800);

const written_at = '2026-12-10T09:00:00Z';

const beginnings = new Map<
  ShapeName,
  { readonly states: readonly State[]; readonly made: number }
>();

function idOf(n: number): string {
  return `00000000-0000-4000-9000-${n.toString(16).padStart(12, '0')}`;
}

/** A line more somewhere, or a word more on a line that stands. */
function changed(text: string, token: string, at: number): string {
  const lines = text === '' ? [] : text.split('\n');
  const place = at % (lines.length + 1);
  const line = lines[place];
  if (line !== undefined && at % 2 === 1) lines[place] = `${line} ${token}`;
  else lines.splice(place, 0, token);
  return lines.join('\n');
}

/** Of the tables whose texts the histories follow. */
function textOf(row: Readonly<Record<string, unknown>>): string {
  return String(row['body'] ?? row['comment'] ?? row['saw'] ?? '');
}

/** Remembers how each text was left. */
function noting(tx: Edit, intended: Map<string, string | null>): Edit {
  const note = async (tbl: TableName, scope: string, id: string) => {
    const row = (await tx.get(tbl, scope, id)) as Readonly<Record<string, unknown>> | undefined;
    intended.set(`${tbl}/${scope}/${id}`, row ? textOf(row) : null);
  };
  return {
    ...tx,
    put: async (tbl, scope, id, fields) => {
      await tx.put(tbl, scope, id, fields);
      await note(tbl, scope, id);
    },
    remove: async (tbl, scope, id) => {
      await tx.remove(tbl, scope, id);
      await note(tbl, scope, id);
    },
  };
}

const statementOf = (row: number): JointAnswerOf => ({
  participationId,
  occasionId: participationId,
  versionId: participationId,
  statementId: statementIds[row] ?? idOf(0xd0 + row),
});

async function writeAnswer(tx: Edit, of: JointAnswerOf, change: (before: string) => string) {
  const { scope, id } = jointAnswerKey(of);
  const old = await tx.get('answer', scope, id);
  await saveJointComment.body(tx, of, change(old?.comment ?? ''));
}

async function writeOwnAnswer(tx: Edit, of: JointAnswerOf, change: (before: string) => string) {
  const { scope, id } = ownAnswerKey(tx, of);
  const old = await tx.get('own_answer', scope, id);
  await saveComment.body(tx, of, change(old?.comment ?? ''));
}

function readOn(tx: Edit, part: number) {
  return saveLessonProgress.body(tx, { lesson: 'lesson', part, isEnd: false, seconds: part });
}

/** The product has no command for the agenda yet. */
async function writeItem(
  tx: Edit,
  { scope, id, isNew }: { readonly scope: string; readonly id: string; readonly isNew: boolean },
  change: (before: string) => string,
) {
  const old = await tx.get('agenda_item', scope, id);
  const body = change(old?.body ?? '');
  await tx.put('agenda_item', scope, id, old ? { body } : { ...item, ord: 1, body });
  if (isNew && !(await tx.get('meeting', scope, meetingId)))
    await tx.put('meeting', scope, meetingId, meeting);
}
