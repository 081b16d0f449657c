import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { core2026 } from '#content/checklist/core-2026.ts';
import type { Local } from '#data/local/local.ts';
import { putMeta } from '#data/local/meta.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { LocalDb } from '#data/local/schema.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Stored } from '#sync/edit-port.ts';
import type { TableName, Tables } from '#domain/tables.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';

/** A phone with one round, three occasions and the core checklist; the second occasion is open. */
export const uid = '00000000-0000-4000-8000-0000000000a1';
const round = '00000000-0000-4000-8000-000000000001';
const version = core2026.version_key;

export const granvik: Hat = {
  participationId: '00000000-0000-4000-8000-0000000000b1',
  organisationId: '00000000-0000-4000-8000-0000000000c1',
  organisationName: 'Granvik',
  kind: 'participant',
  groupId: '00000000-0000-4000-8000-0000000000d1',
  roundId: round,
  role: 'electedOfficial',
  name: 'Karin Ek',
};
export const mellanland: Hat = {
  ...granvik,
  participationId: '00000000-0000-4000-8000-0000000000b2',
  organisationId: '00000000-0000-4000-8000-0000000000c2',
  organisationName: 'Region Mellanland',
};

export const statementId = (code: string) => rowId('statement', version, code);
export const occasionId = (number: number) =>
  rowId('occasion', round, rowId('checklist_version', version), String(number));

const spans: readonly (readonly [title: string, opens: string, closes: string])[] = [
  ['Uppstarten', '2026-09-01', '2026-09-20'],
  ['Lärandeträff 1', '2026-11-16', '2026-12-10'],
  ['Lärandeträff 2', '2027-02-01', '2027-03-01'],
];

export async function makePhone(at = '2026-11-22T12:00:00+01:00'): Promise<Local> {
  const db = new LocalDb(uid, { indexedDB: new IDBFactory(), IDBKeyRange });
  let made = 0;
  return {
    db,
    uid,
    list: (tbl, where) => listVisible(db, tbl, where),
    email: 'politiker@granvik.example',
    device: 'phone',
    now: () => new Date(at),
    newId: () => `00000000-0000-4000-9000-${String((made += 1)).padStart(12, '0')}`,
    poke: () => undefined,
    syncNow: async () => 'offline',
  };
}

/** As if pulled from the server: clean, confirmed. */
export async function pulled<T extends TableName>(
  local: Local,
  tbl: T,
  row: Partial<Tables[T]> & { readonly scope_id: string; readonly id: string },
): Promise<void> {
  const head = { author_id: null, deleted: false, version: 1, updated_by: null };
  const marks = { _v: 1, _d: 0, _p: null, _g: 1, updated_at: '2026-11-20T08:00:00Z' };
  await local.db.rows(tbl).put({ ...head, ...marks, ...row } as unknown as Stored<Tables[T]>);
}

async function pullChecklist(local: Local): Promise<void> {
  const programme = scopeId('programme');
  const versionId = rowId('checklist_version', version);
  const { statements, ...own } = core2026;
  await pulled(local, 'checklist_version', { scope_id: programme, id: versionId, ...own });
  for (const one of statements) {
    const id = statementId(one.code);
    await pulled(local, 'statement', { scope_id: programme, id, version_key: version, ...one });
  }
}

export async function pullOccasions(local: Local): Promise<void> {
  for (const [at, [title, opens_on, closes_on]] of spans.entries()) {
    await pulled(local, 'occasion', {
      scope_id: scopeId('plan', round),
      id: occasionId(at + 1),
      round_id: round,
      checklist_version_id: rowId('checklist_version', version),
      number: at + 1,
      title,
      step_number: at + 2,
      opens_on,
      closes_on,
    });
  }
}

/** Everything pulled, in the order a phone would have it. */
export async function makeReadyPhone(at?: string): Promise<Local> {
  const local = await makePhone(at);
  await pullOccasions(local);
  await pullChecklist(local);
  await pulled(local, 'organisation', {
    scope_id: scopeId('programme'),
    id: granvik.organisationId,
    code: null,
    name: 'Granvik',
    kind: 'municipality',
  });
  await putMeta(local.db, 'pulledAt', local.now().toISOString());
  return local;
}
