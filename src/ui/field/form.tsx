import type { FormEvent, ReactNode } from 'react';
import { Stack, type StackWidth } from '#ui/text/stack.tsx';

interface FormProps {
  readonly gap?: 2 | 3 | 4;
  readonly width?: StackWidth;
  readonly onSubmit: () => unknown;
  readonly children: ReactNode;
}

/** Fields and their button. What is wrong is said by the app, in its own words. */
export function Form({ gap = 4, width = 'press', onSubmit, children }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={gap} width={width}>
        {children}
      </Stack>
    </form>
  );
}
