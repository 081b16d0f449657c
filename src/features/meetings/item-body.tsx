import { listNotes } from '#data/meetings/list-notes.ts';
import { useLive } from '#data/use-live.ts';
import { ItemPictures } from './files/item-pictures.tsx';
import { ItemNotes } from './note/item-notes.tsx';
import { RemovedNotice } from './note/removed-notice.tsx';

interface ItemBodyProps {
  readonly meeting: string;
  readonly item: string;
  readonly organisation: string;
}

/** What was taken on the item, and written. */
export function ItemBody({ meeting, item, organisation }: ItemBodyProps) {
  const notes = useLive((local) => listNotes(local, item), [item]);
  return (
    <>
      <RemovedNotice item={item} />
      <ItemPictures meeting={meeting} item={item} organisation={organisation} />
      {notes ? (
        <ItemNotes notes={notes} meeting={meeting} item={item} organisation={organisation} />
      ) : null}
    </>
  );
}
