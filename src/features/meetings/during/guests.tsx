import { Trash2 } from 'lucide';
import { useState } from 'react';
import { attendanceWords as words } from '#content/words/meetings/during.ts';
import { actWord } from '#content/words/common.ts';
import { removeGuest } from '#data/meetings/during/save-attendance.ts';
import { useLocal } from '#data/use-live.ts';
import type { AttendanceRow } from '#domain/tables/attendance.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { Button } from '#ui/button/button.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import { AddGuest } from './add-guest.tsx';
import css from './attendance.module.css';

interface GuestsProps {
  readonly meeting: MeetingRow;
  readonly guests: readonly AttendanceRow[];
  readonly mayWrite: boolean;
}

/** Those who have no seat in the programme. */
export function Guests({ meeting, guests, mayWrite }: GuestsProps) {
  const local = useLocal();
  const [hasFailed, setFailed] = useState(false);
  if (guests.length === 0 && !mayWrite) return null;
  const remove = (guest: AttendanceRow) =>
    void removeGuest(local, guest).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <Section title={words.guests}>
      {guests.length > 0 ? (
        <Rows>
          {guests.map((guest) => (
            <li key={guest.id} className={css['guest']}>
              <div className={css['text']}>
                <p className={css['name']} dir="auto">
                  {guest.name}
                </p>
                <p className={css['second']} dir="auto">
                  {guest.unit}
                </p>
              </div>
              {mayWrite ? (
                <Button kind="plain" onClick={() => remove(guest)}>
                  <Icon of={Trash2} small />
                  <span aria-hidden="true">{actWord.remove}</span>
                  <Hidden>{words.removeGuest(guest.name)}</Hidden>
                </Button>
              ) : null}
            </li>
          ))}
        </Rows>
      ) : null}
      <Answer>{hasFailed ? words.failed : ''}</Answer>
      {mayWrite ? <AddGuest meeting={meeting} /> : null}
    </Section>
  );
}
