import { conferenceWords } from '#content/words/meetings/conferences.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { isOffice } from '#data/people/is-office.ts';
import { useLive } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { OfficeConferences } from './office-conferences.tsx';

/** Who has no seat at any meeting: the programme office holds conferences, somebody else has none. */
export function Seatless() {
  const office = useLive(isOffice);
  if (office === undefined) return null;
  return (
    <Screen kind="main" title={office ? conferenceWords.title : meetingsWords.title}>
      {office ? <OfficeConferences /> : <NoSeat />}
    </Screen>
  );
}

function NoSeat() {
  return (
    <Empty
      drawing="chairs"
      title={meetingsWords.noSeatTitle}
      action={<ButtonLink to={paths.home}>{meetingsWords.home}</ButtonLink>}
    >
      <p>{meetingsWords.noSeatText}</p>
    </Empty>
  );
}
