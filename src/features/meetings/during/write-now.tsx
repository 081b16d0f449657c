import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { AgendaEntry } from '#data/meetings/list-agenda.ts';
import { itemToWriteOn } from '#domain/meetings/place-now.ts';
import { WriteOn } from '#parts/writing/write-on.tsx';
import { useDay } from './use-day.ts';

interface WriteNowProps {
  readonly view: MeetingView;
  readonly agenda: readonly AgendaEntry[];
}

/** By the thumb: opens on what goes on, else on what was just said. */
export function WriteNow({ view, agenda }: WriteNowProps) {
  const items = agenda.map((entry) => entry.item);
  const now = useDay(view, items)?.now;
  if (!now) return null;
  const item = itemToWriteOn(now);
  return item ? <WriteOn meeting={view.meeting.id} item={item.id} /> : null;
}
