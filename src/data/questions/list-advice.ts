import { scopeId } from '#domain/scope.ts';
import type { AdviceRow } from '#domain/tables/advice.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { nameOf } from '#data/people/name-of.ts';
import type { Stored } from '#sync/edit-port.ts';
import { listGroupCards, listGroupSides, type GroupSide } from './group-sides.ts';
import type { Said } from './said.ts';

/** A mentor's advice as somebody reads it. */
export interface ReadAdvice {
  readonly row: Stored<AdviceRow>;
  readonly isMine: boolean;
  readonly author: string | null;
  readonly side: GroupSide | undefined;
  /** Who alone reads it; null: the whole group. */
  readonly to: GroupSide | null;
  readonly statement: string;
}

/** What a mentor has given the hat's group, and to a mentor what one has given oneself; the newest first. */
export async function listAdvice(local: Local, hat: Hat): Promise<readonly ReadAdvice[]> {
  const { db, uid } = local;
  const [rows, sides, cards, statements] = await Promise.all([
    listVisible(db, 'advice'),
    listGroupSides(local, hat),
    listGroupCards(local, hat),
    listVisible(db, 'statement'),
  ]);
  return rows
    .filter((row) => reads(row, hat, uid))
    .map((row) => adviceOf(row, { sides, cards, uid, statements }))
    .toSorted((a, b) => (a.row.given_at < b.row.given_at ? 1 : -1));
}

/** The original is the mentor's own; everybody else reads the copy, and the mentor nobody's twice. */
function reads(row: AdviceRow, hat: Hat, uid: string): boolean {
  if (row.group_id !== hat.groupId) return false;
  if (row.scope_id === scopeId('user', uid)) return row.participation_id === hat.participationId;
  const here = [scopeId('group', hat.groupId), scopeId('org', hat.participationId)];
  return row.origin !== null && row.author_id !== uid && here.includes(row.scope_id);
}

interface Around {
  readonly sides: readonly GroupSide[];
  readonly cards: readonly SeatCardRow[];
  readonly uid: string;
  readonly statements: readonly { readonly id: string; readonly short: string }[];
}

function adviceOf(row: Stored<AdviceRow>, around: Around): ReadAdvice {
  const { sides, cards, uid, statements } = around;
  const sideOf = (id: string) => sides.find((side) => side.participationId === id);
  const { to_participation_id: to } = row;
  return {
    row,
    isMine: row.scope_id === scopeId('user', uid),
    author: nameOf(cards, row.author_id),
    side: sideOf(row.participation_id),
    to: to === null ? null : (sideOf(to) ?? null),
    statement: statements.find(({ id }) => id === row.statement_id)?.short ?? '',
  };
}

/** Advice as an entry among the others. */
export function saidAsAdvice({ row, side, to, author, isMine }: ReadAdvice): Said {
  const { scope_id: scope, id, body, given_at: at } = row;
  return { tbl: 'advice', scope, id, body, at, author, isMine, side, to };
}
