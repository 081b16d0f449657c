import { filesWords as words, whyNotAdded } from '#content/words/meetings/files.ts';
import { Notice } from '#ui/message/notice.tsx';
import type { WhyNotAdded } from './use-add-file.ts';

/** Nothing was kept, and why. */
export function NotAdded({ why }: { readonly why: WhyNotAdded | undefined }) {
  if (why === undefined) return null;
  return (
    <Notice kind="stopped" title={words.notAdded} live>
      <p>{whyNotAdded[why]}</p>
    </Notice>
  );
}
