import { duringWords as during } from '#content/words/meetings/during.ts';
import { afterWords as words, recordWords } from '#content/words/meetings/record.ts';
import { getRecordState } from '#data/meetings/record/get-record-state.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive } from '#data/use-live.ts';
import type { RecordState } from '#domain/meetings/record-state.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

interface AfterProps {
  readonly view: MeetingView;
  readonly today: string;
}

/**
 * The way to the record, with how far it has come: from the day the meeting is held. Until it stands one may still
 * say how the day was; on the day itself that has its place in the room.
 */
export function After({ view: { meeting, lastDay, hat, isOffice }, today }: AfterProps) {
  const { held_on: day } = meeting;
  const takesPart = hat !== undefined || isOffice;
  const hasCome = day !== null && day <= today && takesPart && !meeting.cancelled;
  const read = useLive((local) => getRecordState(local, meeting, today), [meeting.id, today]);
  if (!hasCome || !read) return null;
  const isOver = (lastDay ?? day) < today;
  return (
    <Rows>
      <Row
        to={paths.record(meeting.id)}
        title={recordWords.title}
        second={stateWords(read.state, read.runs, today)}
      />
      {hat && isOver && read.state.kind !== 'agreed' ? (
        <Row
          to={paths.feedback(meeting.id)}
          title={during.feedback}
          second={during.feedbackSecond}
        />
      ) : null}
    </Rows>
  );
}

function stateWords(state: RecordState, runs: boolean, today: string): string {
  if (state.kind === 'draft') return runs ? words.draftMine : words.draft;
  const where = state.kind === 'open' ? words.open(state.until, today) : words.agreed;
  return runs && state.waiting > 0 ? `${where}. ${words.proposals(state.waiting)}` : where;
}
