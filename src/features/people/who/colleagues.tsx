import { seatLine, whoWords as words } from '#content/words/people/help.ts';
import type { WhoIsWho } from '#data/people/get-who-is-who.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { Sign } from '#parts/sharing/organisation-shape.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import css from './who.module.css';

interface ColleaguesProps {
  readonly who: WhoIsWho;
  readonly hat: Hat;
  readonly sign: Sign | undefined;
}

/** Everybody in one's own organisation, oneself first; who has not signed in is said here and nowhere else. */
export function Colleagues({ who, hat, sign }: ColleaguesProps) {
  const organisation = hat.organisationName;
  const title = hat.role === 'courseParticipant' ? words.ownCourse : words.own;
  const isAlone = who.colleagues.every((one) => one.isMe);
  return (
    <Section
      title={
        <span className={css['own']}>
          {sign ? <OrganisationSign {...sign} /> : null}
          {title(organisation)}
        </span>
      }
    >
      <Rows>
        {who.colleagues.map((one) => (
          <Row key={one.seatId} title={one.name} second={seatLine(one)} />
        ))}
      </Rows>
      {isAlone ? <p>{words.alone}</p> : null}
    </Section>
  );
}
