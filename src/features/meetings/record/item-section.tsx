import { useState } from 'react';
import { draftWords } from '#content/words/meetings/record.ts';
import { isRead } from '#domain/meetings/record-read.ts';
import type { ItemPart } from '#domain/meetings/record.ts';
import { Button } from '#ui/button/button.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Paragraph } from './paragraph.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { Proposals } from './proposals.tsx';
import { useRecordFrame } from './record-frame.ts';
import { RecordPicture } from './record-picture.tsx';
import css from './record.module.css';

/** One item of the agenda: what the writer says of it, then what was shared on it. */
export function ItemSection({ part }: { readonly part: ItemPart }) {
  const { runs, showsSources } = useRecordFrame();
  const mayWrite = runs && showsSources;
  return (
    <Section title={<span dir="auto">{part.item.title}</span>}>
      <Lead part={part} mayWrite={mayWrite} />
      {part.paragraphs.map((one) => (
        <Paragraph key={one.sourceId} of={one} />
      ))}
      {part.pictures.map((row) => (
        <RecordPicture key={row.id} row={row} />
      ))}
    </Section>
  );
}

function Lead({
  part: { lead },
  mayWrite,
}: {
  readonly part: ItemPart;
  readonly mayWrite: boolean;
}) {
  const [isEdited, setEdited] = useState(false);
  if (isEdited)
    return (
      <ParagraphEditor of={lead} label={draftWords.leadField} onDone={() => setEdited(false)} />
    );
  if (!isRead(lead) && !mayWrite) return null;
  return (
    <div className={css['paragraph']}>
      {isRead(lead) ? (
        <p className={css['text']} dir="auto">
          {lead.text}
        </p>
      ) : null}
      {mayWrite ? (
        <div className={css['acts']}>
          <Button kind="plain" onClick={() => setEdited(true)}>
            {isRead(lead) ? draftWords.edit : draftWords.addLead}
          </Button>
        </div>
      ) : null}
      <Proposals of={lead} />
    </div>
  );
}
