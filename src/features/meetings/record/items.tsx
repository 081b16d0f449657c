import { draftWords } from '#content/words/meetings/record.ts';
import { isRead } from '#domain/meetings/record-read.ts';
import type { ItemPart } from '#domain/meetings/record.ts';
import { Fold } from '#ui/list/fold.tsx';
import { ItemSection } from './item-section.tsx';
import { useRecordFrame } from './record-frame.ts';
import css from './record.module.css';

const isSilent = ({ lead, paragraphs, pictures }: ItemPart) =>
  !isRead(lead) && paragraphs.length + pictures.length === 0;

/** The agenda's items that something was said on; its writer can say something of the others. */
export function Items() {
  const { composed, runs, showsSources } = useRecordFrame();
  const silent = composed.items.filter(isSilent);
  return (
    <>
      {composed.items.map((part) =>
        isSilent(part) ? null : <ItemSection key={part.item.id} part={part} />,
      )}
      {runs && showsSources && silent.length > 0 ? (
        <div className={css['tools']}>
          <Fold title={draftWords.silentItems}>
            <div className={css['silent']}>
              {silent.map((part) => (
                <ItemSection key={part.item.id} part={part} />
              ))}
            </div>
          </Fold>
        </div>
      ) : null}
    </>
  );
}
