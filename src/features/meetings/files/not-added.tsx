import { filesWords as words, whyNotAdded } from '#content/words/meetings/files.ts';
import { Notice } from '#ui/message/notice.tsx';
import { Stack } from '#ui/text/stack.tsx';
import type { AddingFiles, NotAddedFile } from './use-add-file.ts';

/** Which files were not kept, and why; the others of the same choice were. */
export function NotAdded({ notAdded, added }: Pick<AddingFiles, 'notAdded' | 'added'>) {
  if (notAdded.length === 0) return null;
  return (
    <Notice kind="stopped" title={notAddedTitle(notAdded)} live>
      <NotAddedList notAdded={notAdded} />
      {added > 0 ? <p>{words.othersAdded(added)}</p> : null}
    </Notice>
  );
}

export const notAddedTitle = ({ length }: readonly NotAddedFile[]) =>
  length === 1 ? words.notAdded : words.severalNotAdded(length);

export function NotAddedList({ notAdded }: Pick<AddingFiles, 'notAdded'>) {
  return (
    <Stack gap={3}>
      {notAdded.map(({ name, why }, at) => (
        <p key={`${at} ${name}`}>
          <bdi>{name}</bdi>: {whyNotAdded[why]}
        </p>
      ))}
    </Stack>
  );
}
