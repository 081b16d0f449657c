import { notFoundWords as words } from '#content/words/shell/shell.ts';
import { paths } from '#ui/paths.ts';
import { Missing } from './missing.tsx';

/** An address that leads nowhere, and one this person's seats do not open: the same answer. */
export function NotFound() {
  return (
    <Missing
      drawing="bridge"
      title={words.document}
      text={words.text}
      way={{ to: paths.home, label: words.home }}
    />
  );
}
