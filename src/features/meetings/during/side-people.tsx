import { useState } from 'react';
import {
  attendanceRoleWord,
  attendanceWords as words,
  expectedWord,
  presenceWord,
} from '#content/words/meetings/during.ts';
import type { Attendee, Side } from '#data/meetings/during/list-attendance.ts';
import { saveAttendance } from '#data/meetings/during/save-attendance.ts';
import { useLocal } from '#data/use-live.ts';
import { expected } from '#domain/meetings/attendance-rows.ts';
import { presences } from '#domain/tables/attendance.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { capital, lowerFirst } from '#lib/letter-case.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import css from './attendance.module.css';

interface SidePeopleProps {
  readonly meeting: MeetingRow;
  readonly side: Side;
  readonly mayWrite: boolean;
}

/** One organisation's people, by role. */
export function SidePeople({ meeting, side, mayWrite }: SidePeopleProps) {
  const name = side.isMentor ? `${side.organisation}, ${words.mentor}` : side.organisation;
  return (
    <Section title={<span dir="auto">{name}</span>}>
      <Rows>
        {side.people.map((person) => (
          <li key={person.seatId} className={css['person']}>
            <p className={css['name']} dir="auto">
              {person.name}
            </p>
            <p className={css['second']}>{secondOf(person)}</p>
            {mayWrite ? <Presence meeting={meeting} person={person} /> : null}
          </li>
        ))}
      </Rows>
    </Section>
  );
}

/** Her role; and how she is there, or what she has answered as long as nobody has seen her. */
function secondOf({ role, presence, answer }: Attendee): string {
  const says = answer === undefined ? words.unanswered : expectedWord[expected[answer]];
  const state = presence === undefined ? says : lowerFirst(presenceWord[presence]);
  return capital([attendanceRoleWord(role), state].join(', '));
}

interface PresenceProps {
  readonly meeting: MeetingRow;
  readonly person: Attendee;
}

function Presence({ meeting, person }: PresenceProps) {
  const local = useLocal();
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <Segments
        legend={<span dir="auto">{person.name}</span>}
        hideLegend
        name={`presence-${person.seatId}`}
        value={person.presence ?? null}
        onChange={(presence) =>
          void saveAttendance(local, meeting, person, presence).then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
        options={presences.map((value) => ({ value, label: presenceWord[value] }))}
      />
      {hasFailed ? <output>{words.failed}</output> : null}
    </>
  );
}
