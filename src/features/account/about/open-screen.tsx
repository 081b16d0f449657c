import type { ReactNode } from 'react';
import { actWord } from '#content/words/common.ts';
import { shellWords } from '#content/words/shell/shell.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

interface OpenScreenProps {
  readonly title: string;
  readonly signedIn: boolean;
  readonly children: ReactNode;
}

/** A page that is read with and without login: back to where one came from in either. */
export function OpenScreen({ title, signedIn, children }: OpenScreenProps) {
  const back = signedIn
    ? { to: paths.more, label: shellWords.places.more }
    : { to: paths.signIn, label: actWord.back };
  return (
    <Screen kind={signedIn ? 'inner' : 'task'} title={title} back={back}>
      {children}
    </Screen>
  );
}
