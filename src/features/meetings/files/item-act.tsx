import type { Hat } from '#data/people/list-hats.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { WriteOn } from '#parts/writing/write-on.tsx';
import { TakePicture } from './take-picture.tsx';

interface ItemActProps {
  readonly item: AgendaItemRow;
  readonly hat: Hat;
}

/** By the thumb on an item of the agenda: *Anteckna*, and *Bild* beside it. */
export function ItemAct({ item, hat }: ItemActProps) {
  const to = {
    participationId: hat.participationId,
    meetingId: item.meeting_id,
    agendaItemId: item.id,
  };
  return <WriteOn meeting={item.meeting_id} item={item.id} beside={<TakePicture to={to} />} />;
}
