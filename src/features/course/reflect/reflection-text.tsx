import type { RefObject } from 'react';
import type { Reflection } from '#content/course/course-model.ts';
import { reflectionWords } from '#content/words/course/course.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import { saveReflection } from '#data/course/save-reflection.ts';
import { getReflection, reflectionKey } from '#data/course/get-reflection.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../course.module.css';
import { ReflectionAudience } from './reflection-audience.tsx';

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
          error={tooLong(text.value, 'text')}
          disabled={stored === undefined}
          state={<SavedText tbl="reflection" at={reflectionKey(local, key)} text={text} />}
          {...text.field}
        />
      </div>
      <ReflectionAudience question={key} text={text} />
    </Stack>
  );
}
