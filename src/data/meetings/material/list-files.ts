import type { MaterialRow } from '#domain/tables/material.ts';
import { partBytes } from '#domain/files/file-parts.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { PinEntry, UnsentEntry } from '#data/local/schema.ts';

/** Where the bytes are. */
export type FileState =
  | { readonly kind: 'link' }
  | { readonly kind: 'waiting'; readonly left: number }
  /** `why`: the door's code, or that the row itself was not taken. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'here' }
  | { readonly kind: 'pinned' }
  | { readonly kind: 'away' }
  /** Its author's phone has it alone. */
  | { readonly kind: 'coming' };

export interface FileView {
  readonly row: MaterialRow;
  readonly state: FileState;
  readonly isMine: boolean;
}

export interface FilesOf {
  readonly participationId: string;
  /** Undefined for one that is not of this phone's group. */
  readonly organisation: string | undefined;
  readonly isMentor: boolean;
  /** Its place among those of the group. */
  readonly place: number;
  readonly files: readonly FileView[];
}

/** A meeting's files by organisation, one's own first, in the order they were put there. */
export async function listFiles(
  local: Local,
  meeting: string,
  own: string | undefined,
): Promise<readonly FilesOf[]> {
  const [files, participations, organisations] = await Promise.all([
    viewFiles(local, meeting),
    listVisible(local.db, 'participation'),
    listVisible(local.db, 'organisation'),
  ]);
  const names = new Map(organisations.map((one) => [one.id, one.name]));
  const of = new Map(participations.map((one) => [one.id, one]));
  return [...groupBy(files, ({ row }) => row.participation_id)]
    .map(([id, list]) => {
      const one = of.get(id);
      return {
        participationId: id,
        organisation: one && names.get(one.organisation_id),
        isMentor: one?.kind === 'mentor',
        place: one?.ord ?? 0,
        files: list,
      };
    })
    .toSorted(
      (one, other) =>
        Number(other.participationId === own) - Number(one.participationId === own) ||
        (one.organisation ?? '').localeCompare(other.organisation ?? '', 'sv'),
    );
}

/** The pictures of one item of the agenda, the oldest first. */
export async function listPictures(
  local: Local,
  meeting: string,
  item: string,
): Promise<readonly FileView[]> {
  const files = await viewFiles(local, meeting);
  return files.filter(({ row }) => row.kind === 'picture' && row.agenda_item_id === item);
}

/** One of them, with the meeting's own scope. */
export async function getFile(
  local: Local,
  meeting: string,
  id: string,
): Promise<FileView | undefined> {
  const files = await viewFiles(local, meeting);
  return files.find(({ row }) => row.id === id);
}

export async function countFiles(local: Local, meeting: string): Promise<number> {
  return (await listVisible(local.db, 'material', { index: 'meeting_id', equals: meeting })).length;
}

async function viewFiles(local: Local, meeting: string): Promise<readonly FileView[]> {
  const { db, uid } = local;
  const [rows, unsent, pins] = await Promise.all([
    listVisible(db, 'material', { index: 'meeting_id', equals: meeting }),
    db.unsent.toArray(),
    db.pins.toArray(),
  ]);
  const waiting = new Map(unsent.map((one) => [one.id, one]));
  const here = new Map(pins.map((one) => [one.hash, one]));
  return rows
    .toSorted((one, other) => (one.put_at < other.put_at ? -1 : 1))
    .map((row) => ({
      row,
      isMine: row.author_id === uid,
      state: row._p === null ? stateOf(row, waiting.get(row.id), here.get(row.hash)) : notTaken,
    }));
}

const notTaken: FileState = { kind: 'refused', why: 'row' };

function stateOf(
  row: MaterialRow,
  unsent: UnsentEntry | undefined,
  pin: PinEntry | undefined,
): FileState {
  if (row.kind === 'link') return { kind: 'link' };
  if (unsent?.refused !== undefined) return { kind: 'refused', why: unsent.refused };
  if (unsent) return { kind: 'waiting', left: Math.max(0, row.bytes - unsent.sent * partBytes) };
  if (pin) return { kind: pin.pinned ? 'pinned' : 'here' };
  return { kind: row.arrived_at === null ? 'coming' : 'away' };
}
