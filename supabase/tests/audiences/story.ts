import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts, type TestDatabase } from '#tests/support/sql/database.ts';
import { demo, openDemoWorld, relations, type DemoWorld } from '#tests/support/sql/demo.ts';
import { seeded, type Seeded } from '#tests/support/seeded.ts';
import { people, Programme, type Meeting, type Person } from './people.ts';

/** A row as it should stand, and who is to read it. */
interface Row {
  readonly tbl: string;
  readonly scope: string;
  readonly id: string;
  readonly author: Person;
  /** Of a thing to do: whose it is. */
  readonly whose: string | null;
  readonly meeting: Meeting;
  /** Of a shared entry its original, of a guest her own id. */
  readonly origin: string;
  body: string;
  deleted: boolean;
  version: number;
}

const shared = ['rsvp', 'topic', 'todo', 'record_reply', 'note', 'material'] as const;
const ofWhoRunsIt = ['record', 'attendance', 'meeting_step', 'record_part'] as const;
const at = '2026-12-10T10:00:00.000Z';
const group = `group:${demo.group1}`;

/** What differs from what should be, in words; empty where nothing does. */
export type Complaint = string;

/**
 * One random story of a group's meetings on the real database: people write, change, take back and
 * leave, hosts change, meetings go. Told `steps` steps long; the first thing that is not as it should
 * be ends it: a verdict, a row somebody holds and should not, or one that somebody lacks.
 */
export async function tellStory(
  seed: number,
  {
    steps = 60,
    plant,
  }: { readonly steps?: number; readonly plant?: (db: TestDatabase) => Promise<void> } = {},
): Promise<readonly Complaint[]> {
  const world = await openDemoWorld();
  try {
    await plant?.(world.db);
    const story = new Story(world, seeded(seed));
    await story.begin();
    for (let step = 1; step <= steps; step += 1) {
      const wrong = await story.step();
      const seen = wrong.length > 0 || step % 5 !== 0 ? [] : await story.compare();
      if (wrong.length + seen.length > 0)
        return [...wrong, ...seen].map((what) => `step ${step}: ${what}`);
    }
    return await story.compare();
  } finally {
    await world.db.close();
  }
}

class Story {
  readonly #db: TestDatabase;
  readonly #uid: Readonly<Record<Person, string>>;
  readonly #chance: Seeded;
  readonly #programme = new Programme();
  readonly #rows: Row[] = [];
  #written = 0;
  #left = 0;

  constructor({ db, uid }: DemoWorld, chance: Seeded) {
    this.#db = db;
    this.#uid = uid;
    this.#chance = chance;
  }

  async begin(): Promise<void> {
    const kinds = [
      [group, demo.granvik, 'learningMeeting'],
      [group, demo.strandhamn, 'learningMeeting'],
      [`strategists:${demo.group1}`, demo.strandhamn, 'strategistMeeting'],
      [`round:${demo.round}`, null, 'resultsConference'],
    ] as const;
    for (const [scope, host, kind] of kinds) {
      const id = this.#chance.uuid();
      this.#programme.meetings.push({ id, scope, host, deleted: false });
      await this.#db.machine(
        `insert into public.meeting (scope_id, id, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place)
         values ('${scope}', '${id}', ${host === null ? 'null' : `'${host}'`}, '${kind}', 3, 'Prov', '', '2026-12-10', '', '', '')`,
      );
    }
  }

  step(): Promise<readonly Complaint[]> {
    const dice = this.#chance.random();
    if (dice < 0.04) return this.#changeHost();
    if (dice < 0.06 && this.#left < 2) return this.#leave();
    if (dice < 0.075) return this.#move();
    if (dice < 0.09) return this.#removeMeeting();
    if (dice < 0.55 || this.#rows.length === 0) return this.#write();
    return this.#change();
  }

  async #changeHost(): Promise<readonly Complaint[]> {
    const meeting = this.#chance.pick(this.#programme.meetings.slice(0, 3));
    meeting.host = this.#chance.pick([demo.granvik, demo.strandhamn, demo.bjorkliden]);
    await this.#db.machine(
      `update public.meeting set host_participation_id = '${meeting.host}' where id = '${meeting.id}'`,
    );
    return [];
  }

  async #leave(): Promise<readonly Complaint[]> {
    const person = this.#chance.pick(['owner', 'colleague', 'partner', 'twoHats'] as const);
    this.#left += 1;
    this.#programme.leave(person);
    await this.#db.machine(
      `update public.invitation set state = 'withdrawn' where address = '${relations[person]}'`,
    );
    return [];
  }

  async #move(): Promise<readonly Complaint[]> {
    const to = this.#chance.pick([demo.group1, demo.group2]);
    this.#programme.move(demo.strandhamn, to);
    await this.#db.machine(
      `update public.participation set group_id = '${to}' where id = '${demo.strandhamn}'`,
    );
    return [];
  }

  async #removeMeeting(): Promise<readonly Complaint[]> {
    const meeting = this.#chance.pick(this.#programme.meetings);
    meeting.deleted = true;
    await this.#db.machine(`update public.meeting set deleted = true where id = '${meeting.id}'`);
    return [];
  }

  async #write(): Promise<readonly Complaint[]> {
    const { pick, chance } = this.#chance;
    const person = pick(people);
    const meeting = pick(this.#programme.meetings);
    const own = this.#programme.hatsOf(person);
    const tbl = pick([...shared, ...shared, ...ofWhoRunsIt, 'need', 'need'] as const);
    // Of files only those that lie in the room are anybody's to try it with.
    const isOwn = chance(tbl === 'material' ? 0.6 : 0.9) && own.length > 0;
    const hat = isOwn ? pick(own) : pick([demo.granvik, demo.strandhamn]);
    const row = this.#draft(tbl, person, meeting, hat);
    const known = this.#rows.find((one) => one.scope === row.scope && one.id === row.id);
    if (known) return this.#push(known, person, { body: row.body, deleted: false });
    const may = this.#mayAdd(row, person, hat);
    const said = await this.#say(person, row, 0, this.#fields(row, hat));
    if (said.isDone !== may)
      return [
        `${person} adds ${tbl} to ${row.scope} at ${meeting.scope} (host ${meeting.host}): ${said.verdict}`,
      ];
    if (said.isDone) this.#rows.push({ ...row, version: said.version });
    return [];
  }

  #draft(tbl: string, person: Person, meeting: Meeting, hat: string): Row {
    const uid = this.#uid[person];
    this.#written += 1;
    const origin = this.#chance.uuid();
    const key: Record<string, () => string> = {
      rsvp: () => rowId('rsvp', meeting.id, uid),
      record_reply: () => rowId('record_reply', meeting.id, meeting.id, uid),
      record: () => rowId('record', meeting.id),
      record_part: () => rowId('record_part', meeting.id, meeting.id),
      meeting_step: () => rowId('meeting_step', meeting.id),
      need: () => rowId('need', meeting.scope, meeting.id, uid),
      note: () => rowId('note', origin, meeting.scope, uid),
      attendance: () => rowId('attendance', meeting.id, origin),
    };
    const whose = tbl === 'todo' && this.#chance.chance(0.7) ? hat : null;
    // A file is one's own, one's organisation's or the room's, as its author chooses.
    const ofFile = this.#chance.pick([`user:${uid}`, `org:${hat}`, meeting.scope, meeting.scope]);
    const scopes: Readonly<Record<string, string>> = { need: `user:${uid}`, material: ofFile };
    if (tbl === 'material' && !ofFile.startsWith('user:'))
      key['material'] = () => rowId('material', origin, ofFile, uid);
    return {
      tbl,
      scope: scopes[tbl] ?? meeting.scope,
      id: (key[tbl] ?? (() => this.#chance.uuid()))(),
      author: person,
      whose,
      meeting,
      origin,
      body: `text ${this.#written}`,
      deleted: false,
      version: 0,
    };
  }

  #fields(row: Row, hat: string): Record<string, unknown> {
    const { tbl, meeting, body } = row;
    const of: Readonly<Record<string, Record<string, unknown>>> = {
      rsvp: { participation_id: hat, answer: 'coming', answered_at: at },
      topic: { participation_id: hat, body, put_at: at },
      need: { meeting_scope: meeting.scope, participation_id: hat, body },
      todo: {
        participation_id: row.whose,
        seat_id: null,
        agenda_item_id: null,
        note_id: null,
        body,
        due_on: null,
        done_at: null,
        written_at: at,
      },
      record_reply: {
        participation_id: hat,
        source_id: meeting.id,
        agrees: false,
        body,
        replied_at: at,
      },
      note: {
        participation_id: hat,
        agenda_item_id: null,
        kind: 'note',
        body,
        written_at: at,
        shared: [],
        origin: row.origin,
      },
      material: {
        participation_id: hat,
        agenda_item_id: null,
        title: body,
        kind: 'pdf',
        bytes: 1000,
        hash: row.origin.replaceAll('-', '').repeat(2),
        link: '',
        description: '',
        put_at: at,
        arrived_at: null,
        shared: [],
        origin: row.scope.startsWith('user:') ? null : row.origin,
        step_id: null,
      },
      record: { purpose: body, published_at: null, reply_by: null, handled: [] },
      record_part: { source_id: meeting.id, body, left_out: false },
      meeting_step: { agenda_item_id: null, state: 'running', stepped_at: at, until_clock: '' },
      attendance: {
        seat_id: row.origin,
        participation_id: null,
        user_id: null,
        name: body,
        unit: '',
        role: 'guest',
        presence: 'here',
      },
    };
    return { meeting_id: meeting.id, ...of[tbl] };
  }

  #mayAdd(row: Row, person: Person, hat: string): boolean {
    const { meeting, tbl } = row;
    const programme = this.#programme;
    if (tbl === 'note') return programme.speaksFor(person, meeting.scope, hat);
    // a shelf of one's own is for whoever meets, or has met
    if (tbl === 'material' && row.scope.startsWith('user:'))
      return person !== 'office' && person !== 'courseParticipant';
    if (tbl === 'material' && row.scope.startsWith('org:'))
      return programme.speaksFor(person, row.scope, hat);
    if (meeting.deleted) return false;
    if ((ofWhoRunsIt as readonly string[]).includes(tbl)) return programme.runs(person, meeting);
    if (tbl !== 'todo') return programme.speaksFor(person, meeting.scope, hat);
    const isThere =
      programme.isIn(person, meeting.scope) ||
      (person === 'office' && meeting.scope.startsWith('round:'));
    return isThere && (row.whose === null || programme.belongs(row.whose, meeting.scope));
  }

  async #change(): Promise<readonly Complaint[]> {
    const row = this.#chance.pick(this.#rows);
    const person = this.#chance.chance(0.6) ? row.author : this.#chance.pick(people);
    const dice = this.#chance.random();
    this.#written += 1;
    const isEmptied = row.tbl === 'need' && dice > 0.8;
    const body = isEmptied ? '' : `text ${this.#written}`;
    const deleted = dice < 0.35;
    return this.#push(row, person, { body: deleted ? '' : body, deleted });
  }

  async #push(
    row: Row,
    person: Person,
    to: { readonly body: string; readonly deleted: boolean },
  ): Promise<readonly Complaint[]> {
    if (row.deleted && to.deleted) return [];
    const [kind, whose = ''] = row.scope.split(':');
    const own = kind === 'org' ? whose : (this.#programme.hatsOf(row.author)[0] ?? demo.granvik);
    const whole = this.#fields({ ...row, body: to.body }, own);
    // Who revives it says who speaks; who changes it, only what it says.
    const text = textOf[row.tbl];
    const patch = to.deleted
      ? { deleted: true }
      : row.deleted
        ? { ...whole, deleted: false }
        : text === undefined
          ? { [touched[row.tbl] ?? 'answered_at']: laterOf(row.tbl) }
          : { [text]: to.body };
    if (row.deleted && row.author !== person) return [];
    const may = this.#mayChange(row, person, to.deleted, own);
    const said = await this.#say(person, row, row.version, patch);
    if (said.verdict === 'conflict') return [];
    if (said.isDone !== may)
      return [
        `${person} changes ${row.tbl} of ${row.author} at ${row.meeting.scope} (host ${row.meeting.host}, ${JSON.stringify(to)}): ${said.verdict}`,
      ];
    if (said.isDone) Object.assign(row, to, { version: said.version });
    return [];
  }

  #mayChange(row: Row, person: Person, deleting: boolean, hat: string): boolean {
    const programme = this.#programme;
    const { meeting, tbl } = row;
    if (tbl === 'need') {
      if (person !== row.author) return false;
      return deleting || (!meeting.deleted && programme.speaksFor(person, meeting.scope, hat));
    }
    const isOffice = person === 'office' && meeting.scope.startsWith('round:');
    if (tbl === 'todo') {
      const isThere = programme.isIn(person, meeting.scope) || isOffice;
      const isTheirs =
        person === row.author ||
        row.whose === null ||
        programme.speaksFor(person, meeting.scope, row.whose) ||
        programme.runs(person, meeting);
      return isThere && isTheirs;
    }
    if ((ofWhoRunsIt as readonly string[]).includes(tbl)) return programme.runs(person, meeting);
    if (person !== row.author) return false;
    if (row.scope.startsWith('user:')) return true;
    if (!programme.isIn(person, row.scope)) return false;
    return deleting || tbl === 'note' || row.scope.startsWith('org:') || !meeting.deleted;
  }

  async #say(person: Person, row: Row, base: number, patch: Readonly<Record<string, unknown>>) {
    const answer = await this.#db.push(this.#uid[person], [
      mutation(row.tbl, row.scope, row.id, { base, patch }),
    ]);
    const [verdict = ''] = verdicts(answer);
    const version = Number(answer.results[0]?.version ?? 0);
    return { verdict, isDone: verdict === 'applied', version };
  }

  /** What everybody reads, held against what each should read. */
  async compare(): Promise<readonly Complaint[]> {
    const known = new Set(this.#rows.map(({ id }) => id));
    const complaints: Complaint[] = [];
    for (const person of people) {
      const should = this.#shouldRead(person);
      const holds = await this.#reads(person, known);
      for (const one of holds) if (!should.has(one)) complaints.push(`${person} holds ${one}`);
      for (const one of should) if (!holds.has(one)) complaints.push(`${person} lacks ${one}`);
      complaints.push(...(await this.#files(person)));
    }
    return complaints;
  }

  #mayRead(person: Person, row: Row): boolean {
    return row.scope.startsWith('user:')
      ? person === row.author
      : this.#programme.mayRead(person, row.scope);
  }

  /** Bytes follow the row: the door is told of those files that she reads, and of no other. */
  async #files(person: Person): Promise<readonly Complaint[]> {
    const files = this.#rows.filter(({ tbl }) => tbl === 'material');
    const asked = JSON.stringify(files.map(({ scope, id }) => ({ scope, id })));
    const told = await this.#db.as(this.#uid[person], (query) =>
      query(
        `select a.body ->> 'id' as id from jsonb_array_elements($1::jsonb) as a(body) where public.material_place(a.body) is not null`,
        [asked],
      ),
    );
    const open = new Set(told.map(({ id }) => String(id)));
    return files
      .filter((row) => open.has(row.id) !== (!row.deleted && this.#mayRead(person, row)))
      .map(({ scope, id }) => `${person} and the bytes of ${scope} ${id}: ${open.has(id)}`);
  }

  #shouldRead(person: Person): Set<string> {
    const programme = this.#programme;
    const found = new Set<string>();
    for (const row of this.#rows.filter(({ deleted }) => !deleted)) {
      const line = `${row.tbl} ${row.id} ${textOf[row.tbl] === undefined ? '' : row.body}`;
      if (row.tbl === 'need') {
        if (person === row.author) found.add(`${row.scope} ${line}`);
        const room = `host:${rowId('host', row.meeting.scope, row.meeting.id)}`;
        if (row.body !== '' && programme.readsNeeds(person, row.meeting))
          found.add(`${room} ${line}`);
      } else if (this.#mayRead(person, row)) found.add(`${row.scope} ${line}`);
    }
    return found;
  }

  async #reads(person: Person, known: ReadonlySet<string>): Promise<Set<string>> {
    const tables = [...shared, ...ofWhoRunsIt, 'need'];
    const parts = tables.map(
      (tbl) =>
        `select scope_id, '${tbl}' as tbl, id, ${textOf[tbl] ?? "''"} as body from public.${tbl} where not deleted`,
    );
    const rows = await this.#db.as(this.#uid[person], (query) => query(parts.join(' union all ')));
    return new Set(
      rows
        .filter(({ id }) => known.has(String(id)))
        .map(({ scope_id, tbl, id, body }) => `${scope_id} ${tbl} ${id} ${body}`),
    );
  }
}

/** The column that holds what was written, where one does. */
const textOf: Readonly<Record<string, string | undefined>> = {
  topic: 'body',
  need: 'body',
  todo: 'body',
  record_reply: 'body',
  note: 'body',
  record: 'purpose',
  record_part: 'body',
  attendance: 'name',
  material: 'title',
};
/** What else is changed. */
const touched: Readonly<Record<string, string>> = { rsvp: 'answer', meeting_step: 'state' };
const laterOf = (tbl: string) => (tbl === 'rsvp' ? 'away' : 'paused');
