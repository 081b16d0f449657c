import { changedPlaces, morningIds, moveItem } from '#domain/meetings/follow-times.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit, OwnFields } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import { agendaTables, itemsOf, newItem, type MeetingAt } from './agenda-rows.ts';

/** What an item begins as. */
export interface ItemText {
  readonly title: string;
  readonly body: string;
  readonly minutes: number;
  /** Only of what begins the next morning. */
  readonly startsAt?: string | undefined;
}

/** Last of all. The id is the caller's, so that pressed twice it is one item. */
export const addItem = command(
  agendaTables,
  async (tx, at: MeetingAt, id: string, of: ItemText) => {
    if (await tx.get('agenda_item', at.scope, id)) return;
    await addLast(tx, at, [{ ...of, id }]);
  },
);

/**
 * A topic or a question becomes an item, which says what it was made of. Its id is made of both, so
 * that two who take up the same thing at once have taken it up once.
 */
export const takeUp = command(
  agendaTables,
  async (tx, at: MeetingAt, of: ItemText & { readonly takenUp: string }) => {
    const id = rowId('agenda_item', at.id, of.takenUp);
    if (await tx.get('agenda_item', at.scope, id)) return;
    await addLast(tx, at, [{ ...of, id }]);
  },
);

/** Only where nothing stands yet. Two who begin with the same template at once have begun once. */
export const beginAgenda = command(
  agendaTables,
  async (tx, at: MeetingAt, items: readonly ItemText[]) => {
    if ((await itemsOf(tx, at)).length > 0) return;
    await addLast(
      tx,
      at,
      items.map((item, place) => ({ ...item, id: rowId('agenda_item', at.id, `${place}`) })),
    );
  },
);

type Added = ItemText & { readonly id: string; readonly takenUp?: string };

async function addLast(tx: Edit, at: MeetingAt, added: readonly Added[]): Promise<void> {
  const meeting = await meetingOf(tx, at);
  const items = await itemsOf(tx, at);
  const last = items.at(-1)?.ord ?? 0;
  for (const [place, { id, title, body, minutes, startsAt = '', takenUp }] of added.entries()) {
    const fields = { title, body, minutes, ord: last + place + 1, starts_at: startsAt };
    const taken = takenUp === undefined ? {} : { taken_up_id: takenUp };
    await tx.put('agenda_item', at.scope, id, newItem(meeting, { ...fields, ...taken }));
  }
}

export type ItemChanges = Partial<
  Pick<OwnFields<'agenda_item'>, 'title' | 'body' | 'minutes' | 'leader_seat_id'>
>;

/** What is taken away meanwhile, on another phone, is not brought back by a change. */
export const changeItem = command(
  agendaTables,
  async (tx, at: MeetingAt, id: string, changes: ItemChanges) => {
    const item = await tx.get('agenda_item', at.scope, id);
    if (!item) throw new Error('the item is not on this phone');
    await tx.put('agenda_item', at.scope, id, changes);
  },
);

/**
 * One place up (-1) or down (1). Only the two that change places are written. The morning's clock stays
 * at its place, so that a day begins when it did, with whoever now stands there; any other clock is let
 * go of, since beside other neighbours it could be taken for a morning.
 */
export const moveAgendaItem = command(
  agendaTables,
  async (tx, at: MeetingAt, id: string, way: 1 | -1) => {
    const items = await itemsOf(tx, at);
    const mornings = morningIds(items, await meetingOf(tx, at));
    const order = moveItem(items, id, way);
    const ords = new Map(changedPlaces(order).map((one) => [one.id, one.ord]));
    for (const [place, { id: moved, ord }] of order.entries()) {
      const stood = items[place];
      if (stood?.id === moved && !ords.has(moved)) continue;
      await tx.put('agenda_item', at.scope, moved, {
        ord: ords.get(moved) ?? ord,
        starts_at: stood && mornings.has(stood.id) ? stood.starts_at : '',
      });
    }
  },
);

/** The item begins the next morning at this clock; empty: it follows on the one above it again. */
export const beginMorning = command(
  agendaTables,
  async (tx, at: MeetingAt, id: string, clock: string) => {
    if (await tx.get('agenda_item', at.scope, id))
      await tx.put('agenda_item', at.scope, id, { starts_at: clock });
  },
);

/** An item taken away, for *Ångra*. */
export interface RemovedItem {
  readonly id: string;
  readonly title: string;
  readonly fields: OwnFields<'agenda_item'>;
}

/** Where it began a day the one below it begins it now, at the same clock. */
export const removeItem = command(
  agendaTables,
  async (tx, at: MeetingAt, id: string): Promise<RemovedItem> => {
    const item = await tx.get('agenda_item', at.scope, id);
    if (!item) throw new Error('the item is not on this phone');
    const { isMorning, heir } = await morningAt(tx, at, id);
    await tx.remove('agenda_item', at.scope, id);
    if (isMorning && heir)
      await tx.put('agenda_item', at.scope, heir.id, { starts_at: item.starts_at });
    return { id, title: item.title, fields: ownFields(item) };
  },
);

/** Back where it stood, with the morning it began, unless somebody has brought it back already. */
export const restoreItem = command(agendaTables, async (tx, at: MeetingAt, of: RemovedItem) => {
  if (await tx.get('agenda_item', at.scope, of.id)) return;
  await tx.put('agenda_item', at.scope, of.id, of.fields);
  const { isMorning, heir } = await morningAt(tx, at, of.id);
  if (isMorning && heir && heir.starts_at !== '')
    await tx.put('agenda_item', at.scope, heir.id, { starts_at: '' });
});

/** Does the item begin a later day, and who would begin that day without it? */
async function morningAt(tx: Edit, at: MeetingAt, id: string) {
  const items = await itemsOf(tx, at);
  const mornings = morningIds(items, await meetingOf(tx, at));
  const below = items[items.findIndex((item) => item.id === id) + 1];
  const heir = below && !mornings.has(below.id) ? below : undefined;
  return { isMorning: mornings.has(id), heir };
}

function ownFields(item: AgendaItemRow): OwnFields<'agenda_item'> {
  const { host_participation_id, meeting_id, ord, starts_at, minutes } = item;
  const { title, body, leader_seat_id, taken_up_id, left_over } = item;
  return {
    host_participation_id,
    meeting_id,
    ord,
    starts_at,
    minutes,
    title,
    body,
    leader_seat_id,
    taken_up_id,
    left_over,
  };
}

async function meetingOf(tx: Edit, at: MeetingAt) {
  const meeting = await tx.get('meeting', at.scope, at.id);
  if (!meeting) throw new Error('the meeting is not on this phone');
  return meeting;
}
