import { useState } from 'react';
import { useParams } from 'react-router';
import { recordWords as words } from '#content/words/meetings/record.ts';
import { getRecord, type RecordView } from '#data/meetings/record/get-record.ts';
import { useLive } from '#data/use-live.ts';
import { recordState } from '#domain/meetings/record-state.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { useClock } from '#parts/use-clock.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { MissingMeeting } from '#features/meetings/missing-meeting.tsx';
import { backToMeetings } from '#features/meetings/one-meeting.tsx';
import { NotYet } from './not-yet.tsx';
import { PublishAct } from './publish.tsx';
import { placeOf, RecordFrameProvider, type RecordFrame } from './record-frame.ts';
import { WholeRecord } from './whole-record.tsx';

/** A meeting's record: its writer's draft, or what everybody reads and can answer. */
export function RecordPage() {
  const { meeting = '' } = useParams();
  const read = useLive((local) => getRecord(local, meeting), [meeting]);
  return (
    <Ladder read={read} missing={<MissingMeeting back={backToMeetings} title={words.missing} />}>
      {(view) => <OneRecord key={meeting} view={view} />}
    </Ladder>
  );
}

function OneRecord({ view }: { readonly view: RecordView }) {
  const { today } = useClock();
  const [showsSources, setShowsSources] = useState(view.runs);
  const { meeting } = view.view;
  const state = recordState(view.record, view.replies, today);
  const frame: RecordFrame = { ...view, state, place: placeOf(view), showsSources };
  const isDraft = state.kind === 'draft';
  return (
    <Screen
      kind="inner"
      title={words.title}
      back={{ to: paths.meeting(meeting.id), label: meeting.title || words.title }}
      act={isDraft && view.runs ? <PublishAct frame={frame} /> : undefined}
    >
      {isDraft && !view.runs ? (
        <NotYet view={view} />
      ) : (
        <RecordFrameProvider value={frame}>
          <WholeRecord onShowSources={setShowsSources} />
        </RecordFrameProvider>
      )}
    </Screen>
  );
}
