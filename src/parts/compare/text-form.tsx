import { useState } from 'react';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import type { fieldLimits } from '#domain/field-limits.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import css from './compare.module.css';

interface TextFormProps {
  /** Where what is typed is kept until it has become a row. */
  readonly draft: string;
  /** What stands there already; none: a row is to be made. */
  readonly stands?: string | undefined;
  readonly limit: keyof typeof fieldLimits;
  readonly words: {
    readonly label: string;
    readonly hint?: string | undefined;
    readonly act: string;
    readonly empty: string;
    readonly failed: string;
    readonly cancel?: string;
  };
  readonly isSecond?: boolean;
  write(id: string, body: string): Promise<unknown>;
  onWritten?(id: string): void;
  onCancel?(): void;
}

/** A text that others read by a press and not while one types; it stays on this phone until then. */
export function TextForm(props: TextFormProps) {
  const { draft, stands, limit, words, isSecond, write, onWritten, onCancel } = props;
  const initial = { body: stands ?? '' };
  const isNew = stands === undefined;
  const { id, typed, set, end } = useFormDraft(draft, initial, isNew ? 'new' : 'row');
  const [state, setState] = useState<'writing' | 'checked' | 'acting' | 'failed'>('writing');
  const fault = tooLongField(typed.body, limit);
  const isEmpty = typed.body.trim() === '';

  function type(body: string) {
    set({ body });
    setState('writing');
  }
  async function act() {
    if (state === 'acting') return;
    if (isEmpty || fault !== undefined) return setState('checked');
    setState('acting');
    try {
      await write(id, typed.body);
    } catch {
      return setState('failed');
    }
    await end(initial);
    setState('writing');
    onWritten?.(id);
  }
  async function cancel() {
    if (!isNew) await end(initial);
    onCancel?.();
  }
  return (
    <Form gap={3} width="write" onSubmit={act}>
      <TextArea
        label={words.label}
        hint={words.hint}
        value={typed.body}
        error={state === 'checked' && isEmpty ? words.empty : fault}
        onChange={(event) => type(event.target.value)}
      />
      <output className={css['failed']}>{state === 'failed' ? words.failed : ''}</output>
      <div className={css['acts']}>
        <Button
          type="submit"
          kind={isSecond ? 'second' : 'main'}
          aria-disabled={state === 'acting' || undefined}
        >
          {words.act}
        </Button>
        {words.cancel ? (
          <Button kind="plain" onClick={() => void cancel()}>
            {words.cancel}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
