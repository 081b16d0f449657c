import type { TableName } from '#domain/tables.ts';
import { scopeKind, scopeOwner } from '#domain/scope.ts';
import { protocolVersion } from '#sync/protocol.ts';
import type { Refusal } from '#sync/records.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import { getStop } from '#data/local/full-disks.ts';
import { getSyncStatus, type SyncStatus } from '#data/waiting/get-sync-status.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { listWaiting } from '#data/waiting/list-waiting.ts';

/** How the sync of this phone is: counts, ages and codes, never a text, a name or an address. */
export interface Diagnosis {
  readonly device: string;
  readonly status: SyncStatus['kind'];
  readonly block: 'signIn' | 'update' | 'storage' | null;
  readonly protocol: number;
  readonly database: number;
  readonly checklists: readonly string[];
  /** First part of the server's own mark; null before the first answer. */
  readonly epoch: string | null;
  /** Ages in ms. */
  readonly contact: number | null;
  /** How much the phone's clock was ahead of the server's at the last contact. */
  readonly clockAhead: number | null;
  /** Since everything was last read to its end. */
  readonly allRead: number | null;
  /** What waits, the oldest first. */
  readonly waiting: readonly WaitingFacts[];
  readonly problems: number;
  readonly scopes: readonly ScopeFacts[];
  readonly refusals: readonly Refusal[];
}
export interface WaitingFacts {
  readonly tbl: TableName;
  readonly age: number;
  readonly tries: number;
}
export interface ScopeFacts {
  readonly kind: string;
  /** Four signs that tell two of a kind apart; none for one's own. */
  readonly short: string;
  readonly state: 'read' | 'reading' | 'closed';
  /** The number of the last change read. */
  readonly seq: number;
  readonly sweep: 'horizon' | 'restored' | null;
}

export async function getDiagnosis(local: Local): Promise<Diagnosis> {
  const { db } = local;
  const now = local.now();
  const [status, block, epoch, contact, serverNow, pulledAt, refusals, problems, versions] =
    await Promise.all([
      getSyncStatus(db, now),
      getStop(db),
      getMeta(db, 'epoch'),
      getMeta(db, 'contact'),
      getMeta(db, 'serverNow'),
      getMeta(db, 'pulledAt'),
      getMeta(db, 'refusals'),
      db.problems.count(),
      listVisible(db, 'checklist_version'),
    ]);
  const server = serverNow === undefined ? Number.NaN : Date.parse(serverNow);
  return {
    device: local.device,
    status: status.kind,
    block: block ?? null,
    protocol: protocolVersion,
    database: db.verno,
    checklists: versions.map((row) => row.version_key),
    epoch: epoch?.slice(0, 8) ?? null,
    contact: contact === undefined ? null : now.getTime() - contact,
    clockAhead: contact === undefined || Number.isNaN(server) ? null : contact - server,
    allRead: pulledAt === undefined ? null : now.getTime() - Date.parse(pulledAt),
    waiting: await readWaiting(local, now),
    problems,
    scopes: await readScopes(local),
    refusals: (refusals ?? []).toReversed(),
  };
}

async function readWaiting({ db }: Local, now: Date): Promise<readonly WaitingFacts[]> {
  const waiting = await listWaiting(db);
  const facts = waiting.map(({ tbl, at, tries }) => ({
    tbl,
    age: at === null ? 0 : now.getTime() - Date.parse(at),
    tries,
  }));
  return facts.toSorted((one, other) => other.age - one.age);
}

async function readScopes({ db }: Local): Promise<readonly ScopeFacts[]> {
  const [scopes, cursors] = await Promise.all([db.scopes.toArray(), db.cursors.toArray()]);
  return scopes.map(({ id, missing }) => {
    const own = cursors.filter((cursor) => cursor.scope_id === id);
    const isRead = own.length > 0 && own.every((cursor) => cursor.reached);
    return {
      kind: scopeKind(id),
      short: scopeKind(id) === 'user' ? '' : scopeOwner(id).slice(0, 4),
      state: missing ? 'closed' : isRead ? 'read' : 'reading',
      seq: Math.max(0, ...own.map((cursor) => cursor.seq)),
      sweep: own.find((cursor) => cursor.sweep !== null)?.sweep ?? null,
    };
  });
}
