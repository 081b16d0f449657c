import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts, type TestDatabase } from '#tests/support/sql/database.ts';
import { demo, openDemoWorld, relations, type DemoWorld } from '#tests/support/sql/demo.ts';
import { seeded, type Seeded } from '#tests/support/seeded.ts';
import { mayAdd, mayChange, mayRead, shouldRead } from './oracle.ts';
import { people, Programme, type Meeting, type Person } from './people.ts';
import { fieldsOf, laterOf, ofWhoRunsIt, shared, textOf, touched, type Row } from './rows.ts';

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
    const may = mayAdd(this.#programme, row, person, hat);
    const said = await this.#say(person, row, 0, fieldsOf(row, hat));
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
    const whole = fieldsOf({ ...row, body: to.body }, own);
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
    const may = mayChange(this.#programme, row, person, { deleting: to.deleted, hat: own });
    const said = await this.#say(person, row, row.version, patch);
    if (said.verdict === 'conflict') return [];
    if (said.isDone !== may)
      return [
        `${person} changes ${row.tbl} of ${row.author} at ${row.meeting.scope} (host ${row.meeting.host}, ${JSON.stringify(to)}): ${said.verdict}`,
      ];
    if (said.isDone) Object.assign(row, to, { version: said.version });
    return [];
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
      const should = shouldRead(this.#programme, this.#rows, person);
      const holds = await this.#reads(person, known);
      for (const one of holds) if (!should.has(one)) complaints.push(`${person} holds ${one}`);
      for (const one of should) if (!holds.has(one)) complaints.push(`${person} lacks ${one}`);
      complaints.push(...(await this.#files(person)));
    }
    return complaints;
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
      .filter((row) => open.has(row.id) !== (!row.deleted && mayRead(this.#programme, person, row)))
      .map(({ scope, id }) => `${person} and the bytes of ${scope} ${id}: ${open.has(id)}`);
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
