import { noteCopy, noteCopyId } from '#domain/note-copy.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { rowId } from '#lib/row-id.ts';
import { MemoryServer } from '../memory-server.ts';
import type { MemoryStore, State } from '../memory-store.ts';
import { MemoryDisk, type SimDisk } from '../sim-disk.ts';
import { SimPhone } from '../sim-phone.ts';
import { assessmentId, makeLeanRules, meetingId, participationId, poisoned } from './lean-rules.ts';
import { shapeOf, type Shape, type ShapeName } from './shapes.ts';
import {
  aged,
  countingChance,
  paged,
  planted,
  steppedClock,
  type LeanOptions,
  type WorldServer,
} from './world-parts.ts';

const uids = [
  '00000000-0000-4000-8000-00000000000a',
  '00000000-0000-4000-8000-00000000000b',
] as const;
export const group = 'group:00000000-0000-4000-8000-0000000000f2';
export const org = 'org:00000000-0000-4000-8000-0000000000f1';

/** A server, two or three phones and a few rows. */
export class LeanWorld {
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
  /** What somebody handed in, as it stood on the screen. */
  readonly handed = new Set<string>();
  /** Signed out: the app stays shut. */
  readonly shut = new Set<number>();
  /** Phones with an app that knows nothing of notes yet. */
  readonly old = new Set<number>();
  knows: boolean;
  readonly #name: ShapeName;
  /** Every world of this shape begins alike. */
  readonly #plain: boolean;
  #backup: unknown;
  #epochs = 1;
  #made = 0;

  constructor(
    name: ShapeName,
    { plants = {}, disk = (owner) => new MemoryDisk(owner), server: real }: LeanOptions,
  ) {
    const shape = shapeOf(name);
    this.shape = shape;
    this.#name = name;
    this.#plain = Object.keys(plants).length === 0 && real === undefined;
    this.knows = !shape.behind;
    const now = () => this.clock.now();
    const memory = () => {
      const rules = makeLeanRules(
        () => this.server.rows,
        () => this.knows,
      );
      return new MemoryServer(rules, now);
    };
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
      for (const scope of [`user:${uid}`, this.shared]) this.server.join(scope, uid);
    if (shape.older) this.old.add(1);
    const [above, id] =
      shape.tbl === 'answer' ? ['assessment', assessmentId] : ['meeting', meetingId];
    if (shape.standing) this.server.write(above, { scope_id: this.shared, id }, null);
    if (shape.standing)
      for (let row = 0; row < shape.rows; row += 1)
        this.server.write(
          shape.tbl,
          { scope_id: this.shared, id: this.#rowId(row), ...this.#above(row) },
          null,
        );
    this.#backup = this.server.save();
  }

  /** Where they meet. */
  get shared(): string {
    return this.shape.tbl === 'answer' ? org : group;
  }

  #rowId(row: number): string {
    const isAnswer = this.shape.tbl === 'answer';
    return isAnswer ? rowId('answer', assessmentId, idOf(0xd0 + row)) : idOf(row + 1);
  }

  #above(row: number): object {
    if (this.shape.tbl !== 'answer') return {};
    return { assessment_id: assessmentId, statement_id: idOf(0xd0 + row) };
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

  async write(d: number, row: number, at: number): Promise<void> {
    const { tbl, field, standing } = this.shape;
    const phone = this.phoneAt(d);
    const [scope, id] = this.#place(phone, row);
    await phone.edit([tbl, 'meeting'], async (tx) => {
      const old = await tx.get(tbl, scope, id);
      if (!old && standing) return;
      const before = String((old as Readonly<Record<string, unknown>> | undefined)?.[field] ?? '');
      const text = changed(before, this.#token(d), at);
      this.intended.set(`${tbl}/${scope}/${id}`, text);
      const parent = tbl === 'agenda_item' && !standing;
      const fields = old ? { [field]: text } : { ...newRow(parent), [field]: text };
      await tx.put(tbl, scope, id, fields);
      if (parent && !(await tx.get('meeting', scope, meetingId)))
        await tx.put('meeting', scope, meetingId, newMeeting);
    });
  }

  /** Straight into the group, in a table that an older app does not know. */
  async tell(d: number, row: number): Promise<void> {
    if (this.old.has(d)) return;
    const phone = this.phoneAt(d);
    const origin = idOf(0x500 + d * 16 + row);
    const id = noteCopyId(origin, group, phone.uid);
    await phone.edit(['note'], async (tx) => {
      const old = await tx.get('note', group, id);
      const body = changed(old?.body ?? '', this.#token(d), 0);
      this.intended.set(`note/${group}/${id}`, body);
      await tx.put('note', group, id, old ? { body } : { ...newNote, origin, body });
    });
  }

  /** Something no server takes. */
  async poison(d: number): Promise<void> {
    const phone = this.phoneAt(d);
    const body = `POISON ${this.#token(d)}`;
    await phone.edit(['note'], (tx) =>
      tx.put('note', `user:${phone.uid}`, this.#next(), { ...newNote, body, written_at: poisoned }),
    );
  }

  async remove(d: number, row: number): Promise<void> {
    const { tbl, field } = this.shape;
    const phone = this.phoneAt(d);
    const [scope, id] = this.#place(phone, row);
    await phone.edit([tbl], async (tx) => {
      const old = (await tx.get(tbl, scope, id)) as Readonly<Record<string, unknown>> | undefined;
      if (!old) return;
      for (const token of String(old[field]).match(/t\d+/g) ?? []) this.dropped.add(token);
      this.intended.set(`${tbl}/${scope}/${id}`, null);
      await tx.remove(tbl, scope, id);
    });
  }

  /** Shares, or shares the change, or withdraws: as the commands of the meetings do. */
  async share(d: number, row: number, withdraw: boolean): Promise<void> {
    const phone = this.phoneAt(d);
    const [scope, id] = this.#place(phone, row);
    await phone.edit(['note'], async (tx) => {
      const original = await tx.get('note', scope, id);
      if (!original) return;
      const copy = noteCopyId(id, group, phone.uid);
      // What was never read here cannot be withdrawn from here: the note goes on saying that it is shared.
      if (withdraw && !(await tx.knows('note', group, copy))) return;
      this.intended.set(`note/${group}/${copy}`, withdraw ? null : original.body);
      if (withdraw) await tx.remove('note', group, copy);
      else await tx.put('note', group, copy, noteCopy(original));
      await tx.put('note', scope, id, { shared: withdraw ? [] : [group] });
    });
  }

  move(): void {
    const [, second] = uids;
    if (this.server.isMember(group, second)) this.server.leave(group, second);
    else this.server.join(group, second);
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

  #place(phone: SimPhone, row: number): readonly [string, string] {
    const own = this.shape.tbl === 'note' && !this.shape.standing;
    return [own ? `user:${phone.uid}` : this.shared, this.#rowId(row)];
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

function newRow(parent: boolean): Readonly<Record<string, unknown>> {
  if (!parent) return { ...newNote };
  const own = {
    host_participation_id: participationId,
    meeting_id: meetingId,
    ord: 1,
    starts_at: '',
  };
  return { ...own, minutes: 0, title: 'Lärdomar' };
}

export const newNote = {
  participation_id: participationId,
  meeting_id: null,
  agenda_item_id: null,
  kind: 'note' as const,
  written_at: '2026-12-10T09:00:00Z',
  shared: [],
  origin: null,
};

const newMeeting = {
  host_participation_id: participationId,
  kind: 'learningMeeting',
  step_number: 1,
  title: 'Lärandeträff 1',
  theme: '',
  held_on: null,
  starts_at: '',
  ends_at: '',
  place: '',
} as const;
