import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';

interface SubScreenProps<T> {
  /** Undefined while it is read; null: there is no such meeting here. */
  readonly read: T | null | undefined;
  readonly title: string;
  /** One thing at a time: without the bar. */
  readonly isTask?: boolean;
  children(of: T): ReactNode;
}

/** A page below one meeting: back is the meeting by its name. */
export function SubScreen<T extends { readonly meeting: MeetingRow }>(props: SubScreenProps<T>) {
  const { read, title, isTask, children } = props;
  const { meeting: id = '' } = useParams();
  const to = paths.meeting(id);
  return (
    <Ladder
      read={read}
      missing={
        <MissingMeeting back={{ to, label: meetingsWords.meeting }} title={meetingsWords.missing} />
      }
    >
      {(of) => (
        <Screen
          kind={isTask ? 'task' : 'inner'}
          title={title}
          back={{ to, label: of.meeting.title || meetingsWords.meeting }}
        >
          {children(of)}
        </Screen>
      )}
    </Ladder>
  );
}
