import { erasedWords as words } from '#content/words/account/erase-me.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

/** The last page somebody sees who has had everything erased. */
export function ErasedPage() {
  return (
    <Screen kind="bare" title={words.document}>
      <Empty
        drawing="coats"
        title={words.title}
        action={
          <ButtonLink kind="second" to={paths.signIn}>
            {words.signIn}
          </ButtonLink>
        }
      >
        <p>{words.text}</p>
        <p>{words.phone}</p>
        <p>{words.again}</p>
      </Empty>
    </Screen>
  );
}
