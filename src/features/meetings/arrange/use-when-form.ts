import { useState } from 'react';
import { meetingFormWords as words } from '#content/words/meetings/arrange.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import { saveMeeting, type MeetingChanges } from '#data/meetings/arrange/save-meeting.ts';
import { useLocal } from '#data/use-live.ts';
import { isRemoteLink } from '#domain/meetings/remote-link.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { minutesOf, readDay } from '#lib/stockholm.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';

export interface When {
  readonly day: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly link: string;
}
type Faults = Readonly<Partial<Record<keyof When, string | undefined>>>;

/** The browser's fields write the clock with a colon. */
const toField = (clock: string) => clock.replace('.', ':');
const toClock = (field: string) => field.replace(':', '.').slice(0, 5);

function whenOf(meeting: MeetingRow): When {
  return {
    day: meeting.held_on ?? '',
    starts: toField(meeting.starts_at),
    ends: toField(meeting.ends_at),
    place: meeting.place,
    link: meeting.remote_link,
  };
}

const isTime = (text: string, minutes: number) => text !== '' && !Number.isNaN(minutes);

function faultsOf({ day, starts, ends, place, link }: When, mayEndEarlier: boolean): Faults {
  const [from, to] = [minutesOf(starts), minutesOf(ends)];
  const isTurned = !mayEndEarlier && to <= from;
  const isLink = link.trim() === '' || isRemoteLink(link.trim());
  return {
    day: readDay(day) === undefined ? words.badDay : undefined,
    starts: isTime(starts, from) ? undefined : words.badTime,
    ends: isTime(ends, to) ? (isTurned ? words.badEnd : undefined) : words.badTime,
    place: tooLongField(place, 'place'),
    link: isLink ? tooLongField(link, 'place') : words.badLink,
  };
}

const columns = {
  day: 'held_on',
  starts: 'starts_at',
  ends: 'ends_at',
  place: 'place',
  link: 'remote_link',
} as const;

/** As the row has it, of the fields in which one has typed something else than stands there. */
function changesOf(typed: When, stands: When): MeetingChanges {
  const names = (Object.keys(columns) as (keyof When)[]).filter(
    (one) => typed[one] !== stands[one],
  );
  return Object.fromEntries(
    names.map((name) => [
      columns[name],
      name === 'starts' || name === 'ends' ? toClock(typed[name]) : typed[name].trim(),
    ]),
  );
}

type State = 'writing' | 'checked' | 'saved' | 'moved' | 'failed';

/** The form of when and where: kept on the phone until it is saved. */
export function useWhenForm(meeting: MeetingRow) {
  const local = useLocal();
  const { id, scope_id: scope, kind, invited_at: invited } = meeting;
  const stands = whenOf(meeting);
  const { typed, set, end } = useFormDraft<When>(`ordna/${id}`, stands);
  const [state, setState] = useState<State>('writing');
  // A conference ends the day after it began.
  const faults = faultsOf(typed, kind === 'start' || kind === 'resultsConference');

  async function save() {
    if (Object.values(faults).some((fault) => fault !== undefined)) return setState('checked');
    const changes = changesOf(typed, stands);
    const isMoved = ['held_on', 'starts_at', 'ends_at'].some((name) =>
      Object.hasOwn(changes, name),
    );
    try {
      await saveMeeting(local, { scope, id }, changes);
    } catch {
      return setState('failed');
    }
    await end({ ...typed, place: typed.place.trim(), link: typed.link.trim() });
    setState(isMoved && invited !== null ? 'moved' : 'saved');
  }
  const field = (name: keyof When) => ({
    value: typed[name],
    error: state === 'checked' ? faults[name] : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      set({ ...typed, [name]: event.target.value });
      setState('writing');
    },
  });
  return { field, state, save };
}
