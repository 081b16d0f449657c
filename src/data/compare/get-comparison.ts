import { lastHandIn } from '#domain/assessment/closing.ts';
import { scopeId } from '#domain/scope.ts';
import type { AssessmentRow } from '#domain/tables/assessment.ts';
import type { Level, ScaleStep } from '#domain/tables/checklist-version.ts';
import type { HandInRow, Seen } from '#domain/tables/hand-in.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import type { OpeningRow } from '#domain/tables/opening.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { Stored } from '#sync/edit-port.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { nameOf } from '#data/people/name-of.ts';
import { listStatements } from '#data/programme/list-statements.ts';
import { statementText, type StatementText } from '#data/programme/statement-text.ts';

/** An organisation's word that the group may read what it hands in. */
export interface Word {
  readonly rowId: string;
  /** Null: somebody who has no seat here any more, or whom this phone does not know. */
  readonly by: string | null;
  readonly at: string;
  readonly withComments: boolean;
  readonly asReady: boolean;
}

/** One of the organisations that go side by side. */
export interface Side {
  readonly participationId: string;
  readonly name: string;
  readonly isMine: boolean;
  /** In the group's own order: its sign is the same on everybody's phone. */
  readonly place: number;
  readonly word: Word | null;
  /** When the server opened it for the group; null while it has not. */
  readonly openedAt: string | null;
  /** What it has opened, or my own as handed in; null while it is not there to read. */
  readonly seen: Seen | null;
}

/** My organisation's last hand-in of an occasion. */
export interface OwnHandIn {
  readonly by: string | null;
  readonly at: string;
  readonly seen: Seen;
}

/** One occasion, side by side. */
export interface Beside {
  readonly occasion: OccasionRow;
  readonly scale: readonly ScaleStep[];
  readonly levels: readonly Level[];
  readonly statements: readonly StatementText[];
  /** My own organisation first; a mentor's group in its order. */
  readonly sides: readonly Side[];
  /** Null: not handed in, or no side of one's own. */
  readonly handIn: OwnHandIn | null;
}

/** Somebody else's is there to read. */
export const isOpen = ({ sides }: Pick<Beside, 'sides'>): boolean =>
  sides.some(({ isMine, seen }) => !isMine && seen !== null);

/** The occasions of the round that have begun, newest first. */
export function listBeside(local: Local, hat: Hat, today: string): Promise<readonly Beside[]> {
  return readTogether(local, async () => {
    const occasions = await listVisible(local.db, 'occasion', {
      index: 'round_id',
      equals: hat.roundId,
    });
    const begun = occasions
      .filter(({ opens_on }) => opens_on <= today)
      .toSorted((a, b) => b.number - a.number);
    const all = await Promise.all(begun.map((occasion) => readBeside(local, hat, occasion)));
    return all.filter((one) => one !== null);
  });
}

async function readBeside(local: Local, hat: Hat, occasion: OccasionRow): Promise<Beside | null> {
  const { db } = local;
  const scope = scopeId('group', hat.groupId);
  const version = await getVisible(
    db,
    'checklist_version',
    scopeId('programme'),
    occasion.checklist_version_id,
  );
  if (!version) return null;
  // By the room and not by the occasion: what is read together is read once, however many there are.
  const inGroup = { index: 'scope_id', equals: scope };
  const [statements, members, openings, opened, cards, own] = await Promise.all([
    listStatements(local, version.version_key),
    listMembers(local, hat),
    listVisible(db, 'opening', inGroup),
    listVisible(db, 'opened_assessment', inGroup),
    listVisible(db, 'seat_card', inGroup),
    getOwnHandIn(local, hat, occasion),
  ]);
  const here = <R extends { readonly occasion_id: string; readonly participation_id: string }>(
    rows: readonly R[],
    participation: string,
  ) =>
    rows.find((row) => row.occasion_id === occasion.id && row.participation_id === participation);
  return {
    occasion,
    scale: version.scale,
    levels: version.levels ?? [],
    statements: statements.map(statementText),
    sides: members.map((member): Side => {
      const isMine = member.participationId === hat.participationId;
      const word = here(openings, member.participationId);
      const shown = here(opened, member.participationId);
      return {
        ...member,
        isMine,
        word: word ? wordOf(word, cards, local.uid) : null,
        openedAt: shown ? (shown.updated_at ?? '') : null,
        seen: (isMine ? own?.seen : null) ?? shown?.seen ?? null,
      };
    }),
    handIn: own && { seen: own.seen, at: own.updated_at ?? '', by: nameOf(cards, own.author_id) },
  };
}

function wordOf(row: Stored<OpeningRow>, cards: readonly SeatCardRow[], uid: string): Word {
  return {
    rowId: row.id,
    // What has not been sent is signed by nobody yet, and is mine.
    by: nameOf(cards, row._d === 1 ? uid : (row.updated_by ?? row.author_id)),
    at: row.opened_at,
    withComments: row.with_comments,
    asReady: row.as_ready,
  };
}

async function listMembers({ db }: Local, hat: Hat) {
  const [participations, organisations] = await Promise.all([
    listVisible(db, 'participation', { index: 'group_id', equals: hat.groupId }),
    listVisible(db, 'organisation'),
  ]);
  const isOther = (id: string) => Number(id !== hat.participationId);
  return participations
    .filter((row) => row.kind === 'participant')
    .toSorted((a, b) => a.ord - b.ord)
    .map((row, place) => ({
      participationId: row.id,
      name: organisations.find((one) => one.id === row.organisation_id)?.name ?? '',
      place,
    }))
    .toSorted((a, b) => isOther(a.participationId) - isOther(b.participationId));
}

/** What my organisation handed in last at the occasion, as the server took it in. */
async function getOwnHandIn(
  local: Local,
  hat: Hat,
  occasion: OccasionRow,
): Promise<Stored<HandInRow> | null> {
  const ours = { index: 'scope_id', equals: scopeId('org', hat.participationId) };
  const [assessments, handIns] = await Promise.all([
    listVisible(local.db, 'assessment', ours),
    listVisible(local.db, 'hand_in', ours),
  ]);
  const isOfVersion = (row: AssessmentRow) =>
    Number(row.checklist_version_id === occasion.checklist_version_id);
  const [mine] = assessments
    .filter((row) => row.occasion_id === occasion.id)
    .toSorted((a, b) => isOfVersion(b) - isOfVersion(a));
  if (!mine) return null;
  const here = handIns.filter((row) => row._d === 0 && row.assessment_id === mine.id);
  return lastHandIn(here) ?? null;
}
