import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newWorkWords as words } from '#content/words/improvement/works.ts';
import type { WorkOriginView } from '#data/improvement/get-work-origin.ts';
import { addWork } from '#data/improvement/save-work.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import { fieldLimits, signsOver } from '#domain/field-limits.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from './improvement.module.css';

interface NewWorkProps {
  readonly hat: Hat;
  readonly origin: WorkOriginView;
}

interface Typed {
  readonly title: string;
}

/** One sentence, which a statement has written already; everything else can wait. */
export function NewWork({ hat, origin }: NewWorkProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const { from, idea } = origin;
  const initial: Typed = { title: origin.title };
  // The id is kept with what is typed: pressed twice it is one work.
  const key = ['forbattring', hat.participationId, from.from_id, from.from_participation_id];
  const { id, typed, set, end } = useFormDraft<Typed>(
    key.filter(Boolean).join('/'),
    initial,
    'new',
  );
  const [state, setState] = useState<'writing' | 'checked' | 'acting' | 'failed'>('writing');
  const fault = faultOf(typed.title);
  async function begin() {
    if (state === 'acting') return;
    if (fault !== undefined) return setState('checked');
    setState('acting');
    try {
      const { title } = typed;
      await addWork(local, { id, participationId: hat.participationId, from }, { title, idea });
    } catch {
      return setState('failed');
    }
    await end(initial);
    void navigate(workPaths.work(id), { replace: true });
  }
  return (
    <Form width="write" onSubmit={begin}>
      <TextArea
        label={words.name}
        hint={words.hint}
        placeholder={words.placeholder}
        value={typed.title}
        error={state === 'checked' ? fault : undefined}
        onChange={(event) => {
          set({ title: event.target.value });
          setState('writing');
        }}
      />
      <output className={css['failed']}>{state === 'failed' ? words.failed : ''}</output>
      <Button type="submit">{words.act}</Button>
    </Form>
  );
}

function faultOf(title: string): string | undefined {
  if (title.trim() === '') return words.empty;
  return signsOver(title, fieldLimits.title) > 0 ? words.tooLong : undefined;
}
