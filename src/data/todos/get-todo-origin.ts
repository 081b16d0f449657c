import { noteCards } from '#domain/note.ts';
import { scopeId } from '#domain/scope.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { listHats, type Hat } from '#data/people/list-hats.ts';
import { listGroupSides, type GroupSide } from '#data/questions/group-sides.ts';

export interface TodoOrigin {
  readonly meeting: MeetingRow | undefined;
  readonly item: AgendaItemRow | undefined;
  /** What the entry it is made of says. */
  readonly text: string;
  readonly sharedNote: boolean;
}

/** The meeting, the item and the entry that something to do comes from, as far as they are here. */
export async function getTodoOrigin(
  { db, uid }: Local,
  of: { readonly meeting: string; readonly item: string; readonly note: string },
): Promise<TodoOrigin> {
  const [meetings, items, notes] = await Promise.all([
    listVisible(db, 'meeting', { index: 'id', equals: of.meeting }),
    listVisible(db, 'agenda_item', { index: 'meeting_id', equals: of.meeting }),
    listVisible(db, 'note', { index: 'agenda_item_id', equals: of.item }),
  ]);
  const card = noteCards(notes, uid).find((one) => one.origin === of.note);
  return {
    meeting: meetings[0],
    item: items.find((one) => one.id === of.item),
    text: card?.shown.body ?? '',
    sharedNote: card !== undefined && card.audience !== 'self' && card.audience !== 'organisation',
  };
}

export interface TodoPeople {
  readonly hat: Hat;
  readonly sides: readonly GroupSide[];
  readonly cards: readonly Pick<SeatCardRow, 'seat_id' | 'participation_id' | 'name'>[];
}

/** Who something can be for: everybody in the group of the meeting, or of the hat one acts for. */
export async function listTodoPeople(
  local: Local,
  chosen: string | undefined,
  meeting: MeetingRow | undefined,
): Promise<TodoPeople | undefined> {
  const hats = (await listHats(local)).filter((hat) => hat.role !== 'courseParticipant');
  const room = meeting?.scope_id;
  const fits = (hat: Hat) =>
    room === undefined ||
    [scopeId('group', hat.groupId), scopeId('strategists', hat.groupId)].includes(room) ||
    room === scopeId('round', hat.roundId);
  const able = hats.filter(fits);
  const hat = able.find((one) => one.participationId === chosen) ?? able[0];
  if (!hat) return undefined;
  const [sides, ours, theirs] = await Promise.all([
    listGroupSides(local, hat),
    cardsIn(local, scopeId('org', hat.participationId)),
    cardsIn(local, scopeId('group', hat.groupId)),
  ]);
  const cards = new Map([...theirs, ...ours].map((card) => [card.seat_id, card]));
  return { hat, sides, cards: [...cards.values()] };
}

async function cardsIn({ db }: Local, scope: string): Promise<SeatCardRow[]> {
  const cards = await listVisible(db, 'seat_card', { index: 'scope_id', equals: scope });
  return cards
    .filter((card) => card.role !== 'courseParticipant')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}
