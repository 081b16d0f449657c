import { filesWords as words } from '#content/words/meetings/files.ts';
import type { FilesOf } from '#data/meetings/material/list-files.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Section } from '#ui/screen/section.tsx';
import { FileRow } from './file-row.tsx';

interface FilesListProps {
  readonly meeting: string;
  readonly files: readonly FilesOf[];
}

/** By who put it there, one's own organisation first. */
export function FilesList({ meeting, files }: FilesListProps) {
  if (files.length === 0)
    return (
      <Empty drawing="books" title={words.empty} level={2}>
        <p>{words.emptyText}</p>
      </Empty>
    );
  return files.map((of) => (
    <Section key={of.participationId} title={of.organisation ?? words.others}>
      <Rows>
        {of.files.map((file) => (
          <FileRow key={file.row.id} meeting={meeting} file={file} />
        ))}
      </Rows>
    </Section>
  ));
}
