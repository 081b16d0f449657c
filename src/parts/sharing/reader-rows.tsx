import { peopleWord } from '#content/words/common.ts';
import {
  firstNamesWords,
  personWords,
  readersWords as words,
} from '#content/words/sharing/readers.ts';
import type { ReaderGroup } from '#data/people/list-readers.ts';
import { FoldRow } from '#ui/list/fold-row.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { OfficeRow } from './office-row.tsx';
import { signsOf } from './organisation-shape.ts';
import css from './sharing.module.css';

interface ReaderRowsProps {
  readonly groups: readonly ReaderGroup[];
  /** The programme office can read, too. */
  readonly office?: boolean;
}

/** Count first, names on request: one row an organisation, unfolded by whoever asks. */
export function ReaderRows({ groups, office = false }: ReaderRowsProps) {
  const signs = signsOf(groups);
  const count = groups.reduce((sum, group) => sum + group.readers.length, 0);
  const isAlone = groups.every((group) => group.readers.every((reader) => reader.isMe));
  if (isAlone && !office) return <p>{words.none}</p>;
  return (
    <Stack gap={2}>
      <h3 className={css['label']}>{words.canRead(count, office)}</h3>
      <Rows>
        {groups.map((group, at) => (
          <FoldRow
            key={group.participationId}
            lead={signs[at] ? <OrganisationSign {...signs[at]} /> : null}
            title={group.isMentor ? words.mentor(group.organisation) : group.organisation}
            second={firstNamesWords(group.readers)}
            count={{ of: group.readers.length, aloud: peopleWord(group.readers.length) }}
          >
            <ul className={css['names']}>
              {group.readers.map((reader) => (
                <li key={reader.seatId}>
                  <Soft of="span" small>
                    {personWords(reader)}
                  </Soft>
                </li>
              ))}
            </ul>
          </FoldRow>
        ))}
        {office ? <OfficeRow key="office" /> : null}
      </Rows>
    </Stack>
  );
}
