import { signInWords as words } from '#content/words/account/sign-in.ts';
import { listKept } from '#data/account/kept-work.ts';
import { Notice } from '#ui/message/notice.tsx';

/** What somebody has left on this phone waits for that person alone. */
export function KeptNotice() {
  const people = listKept();
  if (people.length === 0) return null;
  return (
    <Notice kind="waiting" title={words.kept}>
      {words.keptText(people.map((one) => one.email))}
    </Notice>
  );
}
