import { comingWords as words } from '#content/words/meetings/before.ts';
import type { ComingGroup } from '#data/meetings/before/list-coming.ts';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { FoldRow } from '#ui/list/fold-row.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import css from './before.module.css';

/** One row an organisation: how many come, and who on request. */
export function WhoComes({ groups }: { readonly groups: readonly ComingGroup[] }) {
  if (groups.length === 0) return null;
  const signs = signsOf(groups);
  return (
    <Section title={words.title}>
      <Rows>
        {groups.map((group, at) => (
          <FoldRow
            key={group.participationId}
            lead={signs[at] ? <OrganisationSign {...signs[at]} /> : null}
            title={words.organisation(group)}
            second={words.counts(group.counts)}
          >
            <ul className={css['names']}>
              {group.people.map((person) => (
                <li key={person.seatId}>
                  <span dir="auto">{words.person(person)}</span>
                  <span className={person.answer === null ? css['quiet'] : undefined}>
                    {words.said(person.answer)}
                  </span>
                </li>
              ))}
            </ul>
          </FoldRow>
        ))}
      </Rows>
    </Section>
  );
}
