import { rolesWords as words } from '#content/words/meetings/arrange.ts';
import { conferenceWords } from '#content/words/meetings/conferences.ts';
import { saveMeeting } from '#data/meetings/arrange/save-meeting.ts';
import type { ComingGroup } from '#data/meetings/before/list-coming.ts';
import { useLocal } from '#data/use-live.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import css from './arrange.module.css';
import { Fault } from './fault.tsx';
import { SeatPick } from './seat-pick.tsx';
import { useSaving } from './use-saving.ts';

interface RolesProps {
  readonly meeting: MeetingRow;
  readonly coming: readonly ComingGroup[];
}

/** Who leads, and who writes: by seat, so that a successor takes it over. */
export function Roles({ meeting, coming }: RolesProps) {
  const local = useLocal();
  const { failed, save } = useSaving();
  const at = { scope: meeting.scope_id, id: meeting.id };
  const isOffices = meeting.host_participation_id === null;
  const shared = { nobody: isOffices ? conferenceWords.office : words.nobody, coming };
  return (
    <Section title={words.title}>
      <Rows>
        <li className={css['line']}>
          <SeatPick
            {...shared}
            label={words.leader}
            value={meeting.leader_seat_id}
            onChange={(leader_seat_id) =>
              void save(() => saveMeeting(local, at, { leader_seat_id }))
            }
          />
        </li>
        <li className={css['line']}>
          <SeatPick
            {...shared}
            label={words.writer}
            value={meeting.writer_seat_id}
            onChange={(writer_seat_id) =>
              void save(() => saveMeeting(local, at, { writer_seat_id }))
            }
          />
        </li>
      </Rows>
      <Fault failed={failed} />
    </Section>
  );
}
