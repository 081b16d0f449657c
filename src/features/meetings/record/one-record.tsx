import { useState } from 'react';
import { recordWords as words } from '#content/words/meetings/record.ts';
import type { RecordView } from '#data/meetings/record/get-record.ts';
import { recordState } from '#domain/meetings/record-state.ts';
import { useClock } from '#parts/use-clock.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { NotYet } from './not-yet.tsx';
import { PublishAct } from './publish.tsx';
import { placeOf, RecordFrameProvider, type RecordFrame } from './record-frame.ts';
import { WholeRecord } from './whole-record.tsx';

/** A draft is read by those who write it; the others are told that it is being written. */
export function OneRecord({ view }: { readonly view: RecordView }) {
  const { today } = useClock();
  const [showsSources, setShowsSources] = useState(view.runs);
  const { meeting } = view.view;
  const state = recordState(view.record, view.replies, today);
  const frame: RecordFrame = { ...view, state, place: placeOf(view), showsSources };
  const isDraft = state.kind === 'draft';
  return (
    <Screen
      kind={isDraft && view.runs ? 'task' : 'inner'}
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
