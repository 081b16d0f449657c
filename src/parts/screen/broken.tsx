import { brokenWords as words } from '#content/words/shell/shell.ts';
import { Notice } from '#ui/message/notice.tsx';

/** In place of an entry or a block that could not be drawn. */
export function Broken() {
  return (
    <Notice kind="waiting" title={words.title} level={3}>
      {words.text}
    </Notice>
  );
}
