import { useState } from 'react';
import { actWord } from '#content/words/common.ts';
import { historyWords } from '#content/words/history/history.ts';
import { recordWords as words } from '#content/words/meetings/record.ts';
import { partId } from '#data/meetings/record/save-part.ts';
import type { PastVersion } from '#data/programme/get-row-history.ts';
import type { Paragraph } from '#domain/meetings/record-paragraphs.ts';
import { HistoryList, PastText } from '#parts/history/history-list.tsx';
import { useRowHistory } from '#parts/history/use-row-history.ts';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { useRecordFrame } from './record-frame.ts';

/** What stood in the record before, by whom and when: asked of the server when it is opened. */
export function PartHistory({ of }: { readonly of: Paragraph }) {
  const { place } = useRecordFrame();
  const [isOpen, setOpen] = useState(false);
  const id = partId({ ...place, sourceId: of.sourceId });
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {words.history}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.history}
        closeLabel={actWord.close}
      >
        <Versions scope={place.scope} id={id} />
      </Sheet>
    </>
  );
}

function Versions({ scope, id }: { readonly scope: string; readonly id: string }) {
  const asked = useRowHistory('record_part', scope, id);
  return <HistoryList asked={asked} lead={historyWords.lead} show={whatStood} />;
}

function whatStood({ fields }: PastVersion) {
  const isLeftOut = fields['left_out'] === true;
  if (isLeftOut) return <Soft>{words.leftOut}</Soft>;
  return fields['body'] === '' ? (
    <Soft>{words.asWritten}</Soft>
  ) : (
    <PastText text={fields['body']} />
  );
}
