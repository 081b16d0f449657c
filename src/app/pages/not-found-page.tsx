import { notFoundWords as words } from '#content/words/shell/shell.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

/** An address that leads nowhere, and one this person's seats do not open: the same answer. */
export function NotFoundPage() {
  return (
    <Screen kind="inner" title={words.document}>
      <Empty
        drawing="bridge"
        title={words.title}
        action={<ButtonLink to={paths.home}>{words.home}</ButtonLink>}
      >
        <p>{words.text}</p>
      </Empty>
    </Screen>
  );
}
