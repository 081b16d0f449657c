import { useState } from 'react';
import { replyWords as words } from '#content/words/meetings/record-reply.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import { sayOfRecord, type SayOf } from '#data/meetings/record/reply-to-record.ts';
import { useLocal } from '#data/use-live.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import css from '../record/record.module.css';

interface ProposeProps {
  readonly of: SayOf;
  /** What stands there, or what one has proposed already. */
  readonly begun: string;
  readonly stands: string;
  onDone(): void;
}

/** How it should be instead: what one has begun stays on the phone until it is saved or let be. */
export function Propose({ of, begun, stands, onDone }: ProposeProps) {
  const local = useLocal();
  const draft = useFormDraft(`proposal/${of.meetingId}/${of.sourceId}`, { body: begun });
  const [error, setError] = useState<string>();
  const { body } = draft.typed;
  const isLong = tooLongField(body, 'proposal');
  async function send() {
    const said = body.trim();
    if (isLong) return;
    if (said === '' || said === stands.trim()) return setError(words.same);
    try {
      await sayOfRecord(local, of, { agrees: false, body: said });
      await draft.end({ body: said });
      onDone();
    } catch {
      setError(words.failed);
    }
  }
  return (
    <Form onSubmit={send} gap={3} width="write">
      <TextArea
        label={words.field}
        value={body}
        error={isLong ?? error}
        onChange={(event) => draft.set({ body: event.currentTarget.value })}
      />
      <div className={css['pair']}>
        <Button type="submit">{words.send}</Button>
        <Button kind="second" onClick={() => void draft.end({ body: begun }).then(onDone)}>
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
}
