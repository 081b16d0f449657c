import { useParams } from 'react-router';
import { replyWords as words } from '#content/words/meetings/record-reply.ts';
import { recordWords } from '#content/words/meetings/record.ts';
import { getRecord, type RecordView } from '#data/meetings/record/get-record.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { recordState } from '#domain/meetings/record-state.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { useClock } from '#parts/use-clock.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { backToMeetings } from '../one-meeting.tsx';
import { OpenReply } from './open-reply.tsx';

/** *Stämmer det?*: whoever was there says so of each paragraph, or of all the rest. */
export function ReplyPage() {
  const { meeting = '' } = useParams();
  const read = useLive((local) => getRecord(local, meeting), [meeting]);
  return (
    <Ladder
      read={read}
      missing={<MissingMeeting back={backToMeetings} title={recordWords.missing} />}
    >
      {(view) => <OneReply key={meeting} view={view} />}
    </Ladder>
  );
}

function OneReply({ view }: { readonly view: RecordView }) {
  const { today } = useClock();
  const { uid } = useLocal();
  const state = recordState(view.record, view.replies, today);
  const { hat, meeting } = view.view;
  const mayHave = hat !== undefined && (view.people === null || view.people.has(uid));
  if (state.kind === 'open' && mayHave)
    return <OpenReply view={view} participationId={hat.participationId} until={state.until} />;
  const why =
    state.kind === 'draft' ? words.notOut : state.kind === 'agreed' ? words.over : words.notThere;
  const to = paths.record(meeting.id);
  return (
    <Screen kind="inner" title={words.title} back={{ to, label: words.back }}>
      <h1>{words.title}</h1>
      <Soft>{why}</Soft>
      <div>
        <ButtonLink kind="second" to={to}>
          {words.read}
        </ButtonLink>
      </div>
    </Screen>
  );
}
