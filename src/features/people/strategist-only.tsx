import { notFoundWords as words } from '#content/words/shell/shell.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

/** The same answer as for an address that leads nowhere: the rows are not on the phone either way. */
export function StrategistOnly() {
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
