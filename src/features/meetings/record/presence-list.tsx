import { recordWords as words, rolesWords } from '#content/words/meetings/record.ts';
import { organisationIn } from '#content/words/meetings/record-document.ts';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { namesIn, useRecordFrame } from './record-frame.ts';
import css from './record.module.css';

/** Who was there, by organisation and role; guests by name. */
export function PresenceList() {
  const frame = useRecordFrame();
  const { sides, guests } = frame.composed.presence;
  const signs = signsOf(frame.sides);
  if (sides.length + guests.length === 0) {
    return (
      <>
        <Soft>{words.noPresent}</Soft>
        {frame.runs ? (
          <div>
            <ButtonLink kind="plain" to={paths.attendance(frame.view.meeting.id)}>
              {words.toAttendance}
            </ButtonLink>
          </div>
        ) : null}
      </>
    );
  }
  return (
    <dl className={css['present']}>
      {sides.map((side) => {
        const at = frame.sides.findIndex((one) => one.participationId === side.participationId);
        const sign = signs[at];
        return (
          <div key={side.participationId}>
            <dt>
              {sign ? <OrganisationSign {...sign} /> : null}
              <span dir="auto">{organisationIn(namesIn(frame), side.participationId)}</span>
            </dt>
            <dd>{rolesWords(side.roles)}</dd>
            <dd dir="auto">{side.names.join(', ')}</dd>
          </div>
        );
      })}
      {guests.length > 0 ? (
        <div>
          <dt>{words.guests}</dt>
          {guests.map((guest) => (
            <dd key={guest.id} dir="auto">
              {[guest.name, guest.unit].filter(Boolean).join(', ')}
            </dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
}
