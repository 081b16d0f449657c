import { filesCount, filesWords as words } from '#content/words/meetings/files.ts';
import { countFiles } from '#data/meetings/material/list-files.ts';
import { useLive } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

/** From a meeting to its files. */
export function FilesWay({ meeting }: { readonly meeting: string }) {
  const count = useLive((local) => countFiles(local, meeting), [meeting]);
  if (count === undefined) return null;
  return (
    <Rows>
      <Row to={paths.material(meeting)} title={words.title} second={filesCount(count)} />
    </Rows>
  );
}
