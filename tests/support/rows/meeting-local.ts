import 'fake-indexeddb/auto';
import type { Table } from 'dexie';
import { listVisible } from '#data/local/visible-rows.ts';
import { LocalDb } from '#data/local/schema.ts';
import type { Local } from '#data/local/local.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { TableName, Tables } from '#domain/tables.ts';

/** One person's phone with a round of two organisations and a mentor, as if just pulled. */
export interface TestLocal extends Local {
  readonly pokes: () => number;
  setNow(iso: string): void;
  /** As if the row had come from the server. */
  pulled<T extends TableName>(tbl: T, row: Partial<Tables[T]> & { id: string }): Promise<void>;
}

let count = 0;

export function makeTestLocal(uid = 'anna', now = '2026-12-10T09:00:00Z'): TestLocal {
  const db = new LocalDb(`${uid}-${(count += 1)}`);
  let pokes = 0;
  let ids = 0;
  let clock = now;
  return {
    db,
    uid,
    list: (tbl, where) => listVisible(db, tbl, where),
    email: `${uid}@granvik.example`,
    device: 'phone',
    now: () => new Date(clock),
    newId: () => `new-${(ids += 1)}`,
    poke: () => void (pokes += 1),
    syncNow: () => Promise.resolve('offline'),
    pokes: () => pokes,
    setNow: (iso) => void (clock = iso),
    async pulled(tbl, row) {
      const head = {
        scope_id: 'plan:r1',
        author_id: null,
        deleted: false,
        version: 1,
        updated_by: null,
        updated_at: '2026-12-01T08:00:00Z',
        _v: 1,
        _d: 0,
        _p: null,
        _g: 1,
      };
      const table = db.table(tbl) as Table<unknown>;
      await table.put({ ...head, ...row });
    },
  };
}

export const granvik: Hat = {
  participationId: 'p-granvik',
  organisationId: 'o-granvik',
  organisationName: 'Granvik',
  kind: 'participant',
  groupId: 'g1',
  roundId: 'r1',
  role: 'electedOfficial',
  name: 'Anna Ek',
};

/** Granvik and Strandhamn with the mentor Björkliden; Lärandeträff 1 with three items. */
export async function seedRound(local: TestLocal): Promise<void> {
  await local.pulled('round', { id: 'r1', name: 'Omgång 1', starts_on: '2026-08-24' });
  for (const [index, name] of ['Granvik', 'Strandhamn', 'Björkliden'].entries()) {
    const key = ['granvik', 'strandhamn', 'bjorkliden'][index] ?? '';
    await local.pulled('organisation', { id: `o-${key}`, scope_id: 'programme', name });
    await local.pulled('participation', {
      id: `p-${key}`,
      round_id: 'r1',
      group_id: 'g1',
      organisation_id: `o-${key}`,
      kind: index === 2 ? 'mentor' : 'participant',
      ord: index,
    });
  }
  await seedSeats(local);
  await local.pulled('meeting', {
    id: 'm1',
    scope_id: 'group:g1',
    host_participation_id: 'p-strandhamn',
    kind: 'learningMeeting',
    step_number: 3,
    title: 'Lärandeträff 1',
    held_on: '2026-12-10',
    starts_at: '09.30',
    ends_at: '15.30',
  });
  for (const ord of [3, 1, 2])
    await local.pulled('agenda_item', {
      id: `i${ord}`,
      scope_id: 'group:g1',
      meeting_id: 'm1',
      ord,
      title: `Punkt ${ord}`,
      starts_at: `1${ord}.00`,
      minutes: 30,
    });
}

async function seedSeats(local: TestLocal): Promise<void> {
  const seats = [
    ['anna', 'granvik', 'Anna Ek', 'electedOfficial'],
    ['johan', 'granvik', 'Johan Berg', 'seniorManager'],
    ['samira', 'strandhamn', 'Samira Haddad', 'strategist'],
    ['bo', 'bjorkliden', 'Bo Lind', 'strategist'],
  ] as const;
  for (const [user, key, name, role] of seats)
    for (const scope of ['group:g1', `org:p-${key}`]) {
      if (scope.startsWith('org:') && key !== 'granvik') continue;
      await local.pulled('seat_card', {
        id: `${scope}-${user}`,
        scope_id: scope,
        seat_id: `seat-${user}`,
        user_id: user,
        participation_id: `p-${key}`,
        name,
        role,
      });
    }
}
