import type { RefObject } from 'react';
import type { Reflection } from '#content/course/course-model.ts';
import { reflectionWords } from '#content/words/course/course.ts';
import { itemStateWords } from '#content/words/waiting/sync.ts';
import { saveReflection } from '#data/course/save-reflection.ts';
import { getItemState } from '#data/waiting/get-item-state.ts';
import { getReflection, reflectionKey } from '#data/course/get-reflection.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { fieldLimits } from '#domain/field-limits.ts';
import { TextArea } from '#ui/field/field.tsx';
import { paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { useAutosave, type Autosave } from '#ui/field/use-autosave.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../course.module.css';
import { ReflectionAudience } from '../reflect/reflection-audience.tsx';

interface ReflectionTextProps {
  readonly reflection: Reflection;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function ReflectionText({ reflection, heading }: ReflectionTextProps) {
  const local = useLocal();
  const { key, question, help } = reflection;
  const stored = useLive((of) => getReflection(of, key), [key]);
  const text = useAutosave({ of: key, stored, save: (body) => saveReflection(local, key, body) });
  return (
    <Stack gap={4}>
      <h1 ref={heading} tabIndex={-1}>
        {question}
      </h1>
      <Soft small>{help}</Soft>
      <div className={css['write']}>
        <TextArea
          label={reflectionWords.label}
          maxLength={fieldLimits.text}
          disabled={stored === undefined}
          state={<TextState question={key} text={text} />}
          {...text.field}
        />
      </div>
      <ReflectionAudience question={key} text={text} />
    </Stack>
  );
}

interface TextStateProps {
  readonly question: string;
  readonly text: Autosave;
}

/** Under the field: on its way to the phone, on the phone, or synked; nothing under an empty field. */
function TextState({ question, text }: TextStateProps) {
  const local = useLocal();
  const { scope, id } = reflectionKey(local, question);
  const item = useLive((of) => getItemState(of.db, 'reflection', scope, id), [scope, id]);
  if (text.state === 'failed') {
    return (
      <StateMark kind="refused" to={paths.sync}>
        {reflectionWords.notSaved}
      </StateMark>
    );
  }
  if (text.value === '' || !item) return null;
  if (text.state === 'saving') return <StateMark kind="saved">{reflectionWords.saving}</StateMark>;
  const to = 'problem' in item ? paths.problem(item.problem) : undefined;
  return (
    <StateMark kind={item.kind} to={to}>
      {itemStateWords(item, local.now())}
    </StateMark>
  );
}
