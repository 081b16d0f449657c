import { filesWords as words } from '#content/words/meetings/files.ts';
import type { FilesOf } from '#data/meetings/material/list-files.ts';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Section } from '#ui/screen/section.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import css from './files.module.css';
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
  const named = files.map((of) => ({ ...of, organisation: of.organisation ?? words.others }));
  const signs = signsOf(named);
  return named.map((of, at) => (
    <Section
      key={of.participationId}
      title={
        <span className={css['organisation']}>
          <OrganisationSign {...(signs[at] ?? { shape: 'circle', letters: '' })} />
          <span dir="auto">{of.organisation}</span>
        </span>
      }
    >
      <Rows>
        {of.files.map((file) => (
          <FileRow key={file.row.id} meeting={meeting} file={file} organisation={of.organisation} />
        ))}
      </Rows>
    </Section>
  ));
}
