import { filesCount, filesWords as words } from '#content/words/meetings/files.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { countFiles } from '#data/meetings/material/list-files.ts';
import { useLive } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

/** From a meeting to its files; for who adds none, where there are any. */
export function FilesWay({ view }: { readonly view: MeetingView }) {
  const meeting = view.meeting.id;
  const count = useLive((local) => countFiles(local, meeting), [meeting]);
  if (count === undefined || (count === 0 && !view.hat)) return null;
  return (
    <Rows>
      <Row to={paths.material(meeting)} title={words.title} second={filesCount(count)} />
    </Rows>
  );
}
