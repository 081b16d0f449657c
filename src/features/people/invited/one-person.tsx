import { roleTitle } from '#content/words/common.ts';
import { howFar, invitedWords as words } from '#content/words/people/participation.ts';
import { type Invited } from '#data/people/list-invited.ts';
import { certificateNumber } from '#domain/course/certificate-number.ts';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/list/rows.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';

interface OnePersonProps {
  readonly person: Invited;
  readonly participationId: string;
  readonly today: string;
}

/** Who, and how far. */
export function OnePerson({ person, participationId, today }: OnePersonProps) {
  const { name, role, unit, stage, isPresent, isUnsent, byOfficeAt, user_id: user } = person;
  const office = byOfficeAt === null ? '' : words.byOffice(byOfficeAt, today);
  const how = isPresent ? `${howFar(person)}, ${words.present}` : howFar(person);
  return (
    <Row
      to={paths.invitation(participationId, person.id)}
      title={name}
      second={[[roleTitle(role), unit].filter(Boolean).join(', '), office]
        .filter(Boolean)
        .join('. ')}
      state={
        isUnsent ? (
          <StateMark kind="waiting">{`${how}. ${words.unsent}`}</StateMark>
        ) : stage === 'finished' ? (
          <StateMark kind="done">
            {user === null ? how : words.certified(how, certificateNumber(user, participationId))}
          </StateMark>
        ) : (
          <Soft of="span" small>
            {how}
          </Soft>
        )
      }
    />
  );
}
