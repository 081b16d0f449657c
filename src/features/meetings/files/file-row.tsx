import { filesWords as words, fileSize, tileWord } from '#content/words/meetings/files.ts';
import { audienceLabel } from '#content/words/meetings/meetings.ts';
import { readLink } from '#domain/files/read-link.ts';
import { lowerFirst } from '#lib/letter-case.ts';
import type { FileView } from '#data/meetings/material/list-files.ts';
import { Button } from '#ui/button/button.tsx';
import { Row } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import css from './files.module.css';
import { FileMark } from './file-mark.tsx';
import { useFetch } from './use-fetch.ts';

interface FileRowProps {
  readonly meeting: string;
  readonly file: FileView;
  /** Whose it is, by name. */
  readonly organisation: string;
}

/** One file: what it is, how large, who reads it and where its bytes are; opened, or fetched first. */
export function FileRow({ meeting, file, organisation }: FileRowProps) {
  const { row, state, audience } = file;
  const fetching = useFetch();
  const isAway = state.kind === 'away';
  const what =
    row.kind === 'link' ? (readLink(row.link)?.host ?? words.opensOutside) : fileSize(row.bytes);
  return (
    <Row
      to={isAway ? undefined : paths.materialFile(meeting, row.id)}
      lead={
        <span className={css['tile']} aria-hidden="true">
          {tileWord(row.kind, row.title)}
        </span>
      }
      title={row.title}
      second={`${what}, ${lowerFirst(audienceLabel(audience, organisation))}`}
      state={
        fetching.why ? (
          <span className={css['state']}>{words[fetching.why]}</span>
        ) : (
          <FileMark state={state} />
        )
      }
      trail={
        isAway ? (
          <Button kind="second" aria-busy={fetching.isBusy} onClick={() => void fetching.get(row)}>
            {fetching.isBusy ? words.fetching : words.fetch}
          </Button>
        ) : undefined
      }
    />
  );
}
