import type { MaterialRow } from '#domain/tables/material.ts';
import { fileCards } from '#domain/files/file-cards.ts';
import { partBytes } from '#domain/files/file-parts.ts';
import { isWider } from '#domain/note-copy.ts';
import { audienceOf, type Audience } from '#domain/note.ts';
import { placeInGroup } from '#domain/readers.ts';
import { scopeKind } from '#domain/scope.ts';
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
  | { readonly kind: 'coming' }
  /** One's own, and neither here nor at the server: this phone was emptied, or another one has it. */
  | { readonly kind: 'missing' };

export interface FileView {
  /** What is read: of one's own the original, of others the widest copy. */
  readonly row: MaterialRow;
  /** Of all its rows together. */
  readonly state: FileState;
  /**
   * When all of it lay at the server, wherever it has been put, by the server's clock: since then whoever
   * may read it can open it. Null: not yet.
   */
  readonly arrivedAt: string | null;
  readonly audience: Audience;
  /** Others read another description than one wrote last. */
  readonly isChanged: boolean;
  readonly isMine: boolean;
  /** One's own, on this phone: who reads it is chosen here. */
  readonly isShareable: boolean;
}

export interface FilesOf {
  readonly participationId: string;
  /** Undefined for one that is not of this phone's group. */
  readonly organisation: string | undefined;
  readonly isMentor: boolean;
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
        place: placeInGroup(participations, one),
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

/** By the id of its original, or of any of its copies. */
export async function getFile(
  local: Local,
  meeting: string,
  id: string,
): Promise<FileView | undefined> {
  const files = await viewFiles(local, meeting);
  return files.find(({ row }) => row.id === id || row.origin === id);
}

/** What has been handed in for the step, the newest first. */
export async function listHandedIn(
  local: Local,
  meeting: string,
  step: string,
): Promise<readonly FileView[]> {
  const files = await viewFiles(local, meeting);
  return files
    .filter(({ row, audience }) => row.step_id === step && isWider(audience, 'organisation'))
    .toReversed()
    .toSorted((one, other) => arrival(other) - arrival(one));
}

/** What is on its way is newer than what has come. */
const arrival = ({ arrivedAt }: FileView) =>
  arrivedAt === null ? Number.MAX_VALUE : Date.parse(arrivedAt);

export async function countFiles(local: Local, meeting: string): Promise<number> {
  return fileCards(await listRows(local, meeting), local.uid).length;
}

/** Files stand only where an audience is meant. */
async function listRows({ db }: Local, meeting: string) {
  const rows = await listVisible(db, 'material', { index: 'meeting_id', equals: meeting });
  return rows.filter((row) => audienceOf(row.scope_id) !== undefined);
}

async function viewFiles(local: Local, meeting: string): Promise<readonly FileView[]> {
  const { db, uid } = local;
  const [rows, unsent, pins] = await Promise.all([
    listRows(local, meeting),
    db.unsent.toArray(),
    db.pins.toArray(),
  ]);
  const waiting = new Map(unsent.map((one) => [one.id, one]));
  const here = new Map(pins.map((one) => [one.hash, one]));
  return fileCards(rows, uid).map(({ shown, copies, audience, isChanged, isMine }) => {
    const all = isMine ? [shown, ...copies] : [shown];
    const states = all.map((row) => {
      const known = { unsent: waiting.get(row.id), pin: here.get(row.hash), isMine };
      return row._p === null ? stateOf(row, known) : notTaken;
    });
    const isShareable = scopeKind(shown.scope_id) === 'user';
    const arrivedAt = lastOf(
      all.map((row) => (row.kind === 'link' ? row.updated_at : row.arrived_at)),
    );
    const state = worstOf(states);
    return { row: shown, state, arrivedAt, audience, isChanged, isMine, isShareable };
  });
}

/** Null as long as one of them is. */
function lastOf(moments: readonly (string | null)[]): string | null {
  const at = moments.map((moment) => (moment === null ? Infinity : Date.parse(moment)));
  return moments[at.indexOf(Math.max(...at))] ?? null;
}

const notTaken: FileState = { kind: 'refused', why: 'row' };

/** What stands against one of its rows, or is under way to it, is told of the file. */
function worstOf(states: readonly FileState[]): FileState {
  const [first = notTaken] = states;
  const found = (kind: FileState['kind']) => states.find((state) => state.kind === kind);
  if (first.kind === 'missing') return found('refused') ?? first;
  return found('refused') ?? found('waiting') ?? first;
}

interface Known {
  readonly unsent: UnsentEntry | undefined;
  readonly pin: PinEntry | undefined;
  readonly isMine: boolean;
}

function stateOf(row: MaterialRow, { unsent, pin, isMine }: Known): FileState {
  if (row.kind === 'link') return { kind: 'link' };
  if (unsent?.refused !== undefined) return { kind: 'refused', why: unsent.refused };
  if (unsent) return { kind: 'waiting', left: Math.max(0, row.bytes - unsent.sent * partBytes) };
  if (pin) return { kind: pin.pinned ? 'pinned' : 'here' };
  if (row.arrived_at !== null) return { kind: 'away' };
  return { kind: isMine ? 'missing' : 'coming' };
}
