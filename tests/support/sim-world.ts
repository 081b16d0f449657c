import { noteCopy, noteCopyId } from '#domain/note-copy.ts';
import type { RowHead } from '#domain/table.ts';
import type { NoteRow } from '#domain/tables/note.ts';
import { rowId } from '#lib/row-id.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';
import { MemoryServer, type MemoryRules } from './memory-server.ts';
import { seeded, type Seeded } from './seeded.ts';
import { DexieDisk, MemoryDisk } from './sim-disk.ts';
import { SimPhone } from './sim-phone.ts';

export const anna = '00000000-0000-4000-8000-00000000000a';
export const bo = '00000000-0000-4000-8000-00000000000b';
const participation = '00000000-0000-4000-8000-0000000000f1';
export const org = `org:${participation}`;
export const group = 'group:00000000-0000-4000-8000-0000000000f2';
const answerId = '00000000-0000-4000-8000-0000000000e1';
const itemId = '00000000-0000-4000-8000-0000000000e2';
const statement = '00000000-0000-4000-8000-0000000000e3';

const noteBlank = {
  participation_id: null,
  meeting_id: null,
  agenda_item_id: null,
  kind: 'note',
  body: '',
  written_at: '',
  shared: [],
  origin: null,
};

const rules: MemoryRules = {
  blank: {
    note: noteBlank,
    own_answer: {
      participation_id: null,
      occasion_id: null,
      statement_id: null,
      score: null,
      comment: '',
      origin: null,
    },
    answer: { assessment_id: null, statement_id: null, score: null, comment: '' },
    agenda_item: {
      host_participation_id: null,
      meeting_id: null,
      ord: 0,
      starts_at: '',
      minutes: 0,
      title: '',
      body: '',
    },
    alternative: {
      tbl: '',
      row_id: null,
      field: '',
      value: null,
      cause: '',
      written_at: '',
    },
    lesson_progress: { lesson: '', state: 'started', furthest: 0, finished_at: null, seconds: {} },
    check_attempt: { check_key: '', choice: '', correct: false, tried_at: '' },
  },
  anyWriter: new Set(['answer', 'agenda_item', 'alternative']),
  check: (_tbl, row) => (JSON.stringify(row).includes('POISON') ? '23514' : null),
};

/** Where a token was written: what may become of it depends on that. */
export interface Written {
  readonly token: string;
  readonly phone: string;
  readonly place: string;
}

/**
 * `wide`: three phones of two people, many things. `note`: two phones of one person and two notes.
 * `item`: one phone each of two people and one shared thing. The narrow ones find what the wide
 * one meets too seldom.
 */
export type SimMode = 'wide' | 'note' | 'item';

export interface SimSetup {
  readonly seed: number;
  readonly mode: SimMode;
  /** The real database, or maps. */
  readonly disk: 'dexie' | 'memory';
}

/** A few phones, one server, one clock, one stream of chance. */
export class SimWorld {
  readonly mode: SimMode;
  readonly chance: Seeded;
  readonly clock: FakeClock = fakeClock();
  readonly server: MemoryServer;
  readonly phones: readonly SimPhone[];
  readonly written: Written[] = [];
  /** Words a person saw when deleting what they stood in: these may go. */
  readonly dropped = new Set<string>();
  /** Only the first phone writes: then no two versions may ever arise. */
  readonly solo: boolean;
  /** How the only writer last left each text; null = deleted. */
  readonly intended = new Map<string, string | null>();
  #tokens = 0;

  constructor({ seed, mode, disk }: SimSetup) {
    this.mode = mode;
    this.chance = seeded(seed);
    this.server = new MemoryServer(rules, () => this.clock.now());
    this.solo = this.chance.chance(0.3);
    const nextId = () => this.chance.uuid();
    const phone = (name: string, uid: string) => {
      const owner = { uid, clock: this.clock, nextId };
      const kept = disk === 'dexie' ? new DexieDisk(owner) : new MemoryDisk(owner);
      return new SimPhone(name, { uid, disk: kept }, this);
    };
    this.phones = [
      phone('anna-1', anna),
      ...(mode === 'item' ? [] : [phone('anna-2', anna)]),
      ...(mode === 'note' ? [] : [phone('bo-1', bo)]),
    ];
    for (const uid of [anna, bo])
      for (const scope of [`user:${uid}`, org, group]) this.server.join(scope, uid);
    const answer = { assessment_id: null, statement_id: statement, score: null, comment: '' };
    this.server.write('answer', { scope_id: org, id: answerId, ...answer }, null);
    const item = { ord: 1, title: 'Lärdomar', body: '' };
    this.server.write('agenda_item', { scope_id: group, id: itemId, ...item }, null);
  }

  /** Any phone, or the only writing one. */
  writer(phone: SimPhone): SimPhone {
    return this.solo ? (this.phones[0] ?? phone) : phone;
  }

  token(phone: SimPhone, place: string): string {
    this.#tokens += 1;
    const token = `t${this.#tokens}`;
    this.written.push({ token, phone: phone.name, place });
    return token;
  }

  noteIds(uid: string): readonly string[] {
    return [0, 1].map((n) => rowId('note', 'sim', uid, String(n)));
  }

  async writeNote(phone: SimPhone, poison = false): Promise<void> {
    const scope = `user:${phone.uid}`;
    const id = poison ? this.chance.uuid() : this.chance.pick(this.noteIds(phone.uid));
    await phone.edit(['note'], async (tx) => {
      const old = await tx.get('note', scope, id);
      const token = this.token(phone, `note/${scope}/${id}`);
      const body = this.#changed(old?.body ?? '', poison ? `POISON ${token}` : token);
      if (!poison) this.intended.set(`note/${scope}/${id}`, body);
      if (old) await tx.put('note', scope, id, { body });
      else await tx.put('note', scope, id, { ...newNote, body });
    });
  }

  async deleteNote(phone: SimPhone): Promise<void> {
    const scope = `user:${phone.uid}`;
    const id = this.chance.pick(this.noteIds(phone.uid));
    await phone.edit(['note'], async (tx) => {
      const seen = (await tx.get('note', scope, id))?.body.match(/t\d+/g) ?? [];
      for (const token of seen) this.dropped.add(token);
      this.intended.set(`note/${scope}/${id}`, null);
      await tx.remove('note', scope, id);
    });
  }

  /** Shares, or shares the change, or withdraws: as the commands of the meetings do. */
  async share(phone: SimPhone): Promise<void> {
    const from = `user:${phone.uid}`;
    const id = this.chance.pick(this.noteIds(phone.uid));
    const to = this.chance.pick([org, group]);
    const withdraw = this.chance.chance(0.4);
    await phone.edit(['note'], async (tx) => {
      const original = await tx.get('note', from, id);
      if (!original) return;
      const copyId = noteCopyId(id, to, phone.uid);
      this.intended.set(`note/${to}/${copyId}`, withdraw ? null : original.body);
      if (withdraw) await tx.remove('note', to, copyId);
      else await tx.put('note', to, copyId, noteCopy(original));
      const others = original.shared.filter((scope) => scope !== to);
      await tx.put('note', from, id, { shared: withdraw ? others : [...others, to].toSorted() });
    });
  }

  async score(phone: SimPhone): Promise<void> {
    const scope = `user:${phone.uid}`;
    const id = rowId('own_answer', phone.uid, participation, 'occasion', statement);
    await phone.edit(['own_answer'], async (tx) => {
      const old = await tx.get('own_answer', scope, id);
      const token = this.token(phone, `own_answer/${scope}/${id}`);
      const comment = this.#changed(old?.comment ?? '', token);
      const keys = { participation_id: participation, occasion_id: 'o1', statement_id: statement };
      const fields = { score: this.chance.int(4), comment };
      this.intended.set(`own_answer/${scope}/${id}`, comment);
      await tx.put('own_answer', scope, id, old ? fields : { ...keys, origin: null, ...fields });
    });
  }

  async agree(phone: SimPhone): Promise<void> {
    await phone.edit(['answer'], async (tx) => {
      const old = await tx.get('answer', org, answerId);
      if (!old) return;
      const token = this.token(phone, `answer/${org}/${answerId}`);
      const comment = this.#changed(old.comment, token);
      const score = this.chance.chance(0.3) ? { score: this.chance.int(4) } : {};
      await tx.put('answer', org, answerId, { comment, ...score });
    });
  }

  async plan(phone: SimPhone): Promise<void> {
    await phone.edit(['agenda_item'], async (tx) => {
      const old = await tx.get('agenda_item', group, itemId);
      if (!old) return;
      const token = this.token(phone, `agenda_item/${group}/${itemId}`);
      await tx.put('agenda_item', group, itemId, { body: this.#changed(old.body, token) });
    });
  }

  async learn(phone: SimPhone): Promise<void> {
    const scope = `user:${phone.uid}`;
    const id = rowId('lesson_progress', phone.uid, 'lesson');
    const furthest = this.chance.int(9);
    const seconds = { [phone.disk.device]: this.chance.int(900) };
    await phone.edit(['lesson_progress'], (tx) =>
      tx.put('lesson_progress', scope, id, {
        lesson: 'lesson',
        state: 'started',
        furthest,
        finished_at: null,
        seconds,
      }),
    );
  }

  /** A line more somewhere, or a word more on a line that stands. */
  #changed(text: string, token: string): string {
    const lines = text === '' ? [] : text.split('\n');
    const at = this.chance.int(lines.length + 1);
    const line = lines[at];
    if (line !== undefined && this.chance.chance(0.4)) lines[at] = `${line} ${token}`;
    else lines.splice(at, 0, token);
    return lines.join('\n');
  }
}

const newNote: Omit<NoteRow, 'body' | keyof RowHead> = {
  participation_id: participation,
  meeting_id: null,
  agenda_item_id: null,
  kind: 'note',
  written_at: '2026-12-10T09:00:00Z',
  shared: [],
  origin: null,
};
