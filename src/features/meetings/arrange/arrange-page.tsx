import { useParams } from 'react-router';
import { arrangeWords as words } from '#content/words/meetings/arrange.ts';
import { getArrange } from '#data/meetings/arrange/get-arrange.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { ArrangeMeeting } from './arrange-meeting.tsx';

/** Where a host arranges her meeting; nobody else can change anything there, and is told so. */
export function ArrangePage() {
  const { meeting = '' } = useParams();
  const read = useLive((local) => getArrange(local, meeting), [meeting]);
  return (
    <Ladder read={read} missing={<NotMine meeting={meeting} />}>
      {(arrange) => <ArrangeMeeting key={meeting} of={arrange} />}
    </Ladder>
  );
}

function NotMine({ meeting }: { readonly meeting: string }) {
  const to = paths.meeting(meeting);
  return (
    <Screen kind="inner" title={words.title} back={{ to, label: words.toMeeting }}>
      <Empty
        drawing="chairs"
        title={words.missing}
        action={<ButtonLink to={to}>{words.toMeeting}</ButtonLink>}
      >
        <p>{words.missingText}</p>
      </Empty>
    </Screen>
  );
}
