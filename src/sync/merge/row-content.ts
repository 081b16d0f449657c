import { equal } from '#lib/equal.ts';
import type { Fields, LocalRow, ServerRow } from '../records.ts';

const head = new Set([
  'scope_id',
  'id',
  'author_id',
  'deleted',
  'version',
  'updated_by',
  'updated_at',
  '_v',
  '_d',
  '_p',
  '_g',
]);

/** A row's own fields: what a person writes and what a patch may carry. */
export function ownFields(row: Fields): Fields {
  const own: Record<string, unknown> = {};
  for (const name of Object.keys(row)) if (!head.has(name)) own[name] = row[name];
  return own;
}

/** A copy written into a wider scope by sharing; its original stays with its author. */
export function isCopy(row: Fields): boolean {
  return typeof row['origin'] === 'string';
}

/** Same content: heads and marks aside; two tombstones are always the same. */
export function sameContent(a: ServerRow, b: ServerRow): boolean {
  if (a.deleted || b.deleted) return a.deleted === b.deleted;
  return equal(ownFields(a), ownFields(b));
}

/** What must be sent so that a server row becomes this one; empty when nothing must. */
export function patchOf(base: ServerRow | null, row: LocalRow): Fields {
  if (row.deleted) return base?.deleted ? {} : { deleted: true };
  const own = ownFields(row);
  // A tombstone carries no text, so reviving it must carry the whole row.
  if (row._v === 0 || base === null) return own;
  if (base.deleted) return { ...own, deleted: false };
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => !equal(value, base[name])),
  );
}

/**
 * The base of a dirty row after the server was restored: what it last held, on no version. It counts
 * only where the server still holds just that; anything else may be less than it was.
 */
export function voidBase(row: ServerRow | null): ServerRow | null {
  return row === null || row.deleted ? null : { ...row, version: 0 };
}

/** What an edit of a clean row stands on; after a restore, until it has been read anew, on nothing. */
export function baseOf(row: LocalRow): ServerRow | null {
  return row._v === 0 ? voidBase(serverPart(row)) : serverPart(row);
}

export function isVoid(row: ServerRow): boolean {
  return row.version === 0;
}

/** A deleted row keeps its id, its version and nothing of its text. */
export function tombstone(row: ServerRow, version: number): ServerRow {
  return {
    scope_id: row.scope_id,
    id: row.id,
    author_id: row['author_id'] ?? null,
    deleted: true,
    version,
    updated_by: row['updated_by'] ?? null,
    updated_at: row['updated_at'] ?? null,
  };
}

/** Without the phone's own marks. */
export function serverPart({ _v, _d, _p, _g, ...row }: ServerRow): ServerRow {
  return row as ServerRow;
}

/** A row no server has seen yet. */
export function newRow(fields: {
  readonly scope_id: string;
  readonly id: string;
  readonly author_id: unknown;
}): LocalRow {
  const head = { deleted: false, version: 0, updated_by: null, updated_at: null };
  return { ...head, ...fields, _v: 0, _d: 1, _p: null, _g: 0 };
}
