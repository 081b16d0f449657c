import { morningIds, timedAgenda } from '#domain/meetings/follow-times.ts';
import { hostsMeeting } from '#domain/meetings/runs-meeting.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import { listComing, type ComingGroup } from '../before/list-coming.ts';
import { listNeeds, type ReadNeed } from '../before/list-needs.ts';
import { getMeeting, type MeetingView } from '../get-meeting.ts';
import { listOwnSeats } from '../list-own-seats.ts';

export interface ArrangeView {
  readonly view: MeetingView;
  readonly items: readonly AgendaItemRow[];
  /** Those of the items that begin a later day. */
  readonly mornings: ReadonlySet<string>;
  readonly coming: readonly ComingGroup[];
  readonly needs: readonly ReadNeed[];
}

/** What the agenda is arranged of. */
export type PlanView = Pick<ArrangeView, 'view' | 'items' | 'mornings' | 'coming'>;

/** All that a host arranges; null for everybody else. */
export function getArrange(local: Local, id: string): Promise<ArrangeView | null> {
  return readTogether(local, async () => {
    const view = await getMeeting(local, id);
    if (!view || !hostsMeeting(view.meeting, await listOwnSeats(local))) return null;
    const { meeting, hat } = view;
    const [items, coming, needs] = await Promise.all([
      listVisible(local.db, 'agenda_item', { index: 'meeting_id', equals: id }),
      listComing(local, meeting, hat?.participationId ?? ''),
      listNeeds(local, meeting),
    ]);
    const own = items.filter((item) => item.scope_id === meeting.scope_id);
    return {
      view,
      items: timedAgenda(own, meeting),
      mornings: morningIds(own, meeting),
      coming,
      needs,
    };
  });
}
