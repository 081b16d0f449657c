import { seatLine, whoWords as words } from '#content/words/people/help.ts';
import type { Beside, WhoIsWho } from '#data/people/get-who-is-who.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { capital, lowerFirst } from '#lib/letter-case.ts';
import { OfficeRow } from '#parts/sharing/office-row.tsx';
import type { Sign } from '#parts/sharing/organisation-shape.ts';
import { FoldRow } from '#ui/list/fold-row.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import css from './who.module.css';

interface BesideRowsProps {
  readonly who: WhoIsWho;
  readonly hat: Hat;
  readonly signs: readonly Sign[];
}

/** The others of the group: how many, what they are to one, and their names on request. */
export function BesideRows({ who: { beside }, hat, signs }: BesideRowsProps) {
  return (
    <Rows>
      {beside.map((one, at) => (
        <FoldRow
          key={one.participationId}
          lead={signs[at] ? <OrganisationSign {...signs[at]} /> : null}
          title={one.organisation}
          second={whatTheyAre(one, hat)}
          count={{ of: one.readers.length, aloud: words.count(one.readers.length) }}
        >
          <ul className={css['names']}>
            {one.readers.map((person) => (
              <li key={person.seatId}>{`${person.name}, ${seatLine(person).toLowerCase()}`}</li>
            ))}
          </ul>
        </FoldRow>
      ))}
      <OfficeRow key="office" />
    </Rows>
  );
}

function whatTheyAre(one: Beside, hat: Hat): string {
  const role = one.isMentor ? words.mentor : hat.kind === 'mentor' ? words.follows : undefined;
  const host = one.hosts === undefined ? undefined : words.host(one.hosts);
  return capital([role, host && lowerFirst(host)].filter(Boolean).join(', ')) || words.partner;
}
