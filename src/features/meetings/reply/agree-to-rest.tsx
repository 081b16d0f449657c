import { useState } from 'react';
import { replyWords as words } from '#content/words/meetings/record-reply.ts';
import { sayOfRecord, type SayOf } from '#data/meetings/record/reply-to-record.ts';
import { useLocal } from '#data/use-live.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Soft } from '#ui/text/soft.tsx';

interface AgreeToRestProps {
  readonly of: SayOf;
  readonly label: string;
  readonly writers: readonly string[];
}

/** One act for all that one has said nothing of by itself. */
export function AgreeToRest({ of, label, writers }: AgreeToRestProps) {
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  return (
    <ActRow stacked>
      <Button
        onClick={() =>
          void sayOfRecord(local, of, { agrees: true, body: '' }).then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {label}
      </Button>
      <Soft small>{failed ? words.failed : words.goesTo(writers)}</Soft>
    </ActRow>
  );
}
