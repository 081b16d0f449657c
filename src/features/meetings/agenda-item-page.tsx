import { useParams } from 'react-router';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { listAgenda } from '#data/meetings/list-agenda.ts';
import { useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { ItemActs } from './during/item-acts.tsx';
import { ItemAct } from './files/item-act.tsx';
import { ItemBody } from './item-body.tsx';
import { ItemHead } from './item-head.tsx';
import { MissingMeeting } from './missing-meeting.tsx';

/** One item of the agenda with the entries on it that this person can read. */
export function AgendaItemPage() {
  const { meeting = '', item: id = '' } = useParams();
  const read = useLive(
    async (local) => {
      const [view, agenda] = await Promise.all([
        getMeeting(local, meeting),
        listAgenda(local, meeting),
      ]);
      const item = agenda.find((entry) => entry.item.id === id)?.item;
      return view && item ? { view, hat: view.hat, item } : null;
    },
    [meeting, id],
  );
  const back = { to: paths.meeting(meeting), label: meetingsWords.backToAgenda };
  return (
    <Ladder read={read} missing={<MissingMeeting back={back} title={meetingsWords.missingItem} />}>
      {({ view, item, hat }) => (
        <Screen
          kind="inner"
          title={item.title}
          back={back}
          act={hat ? <ItemAct item={item} hat={hat} /> : undefined}
        >
          <ItemHead item={item} organisation={hat?.organisationName ?? ''} />
          <ItemBody meeting={meeting} item={id} organisation={hat?.organisationName ?? ''} />
          <ItemActs view={view} item={item} />
        </Screen>
      )}
    </Ladder>
  );
}
