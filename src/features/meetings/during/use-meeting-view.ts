import { useParams } from 'react-router';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { listAgenda } from '#data/meetings/list-agenda.ts';
import { useLive } from '#data/use-live.ts';

/** The meeting an address names, with its agenda; null: it is not here. */
export function useMeetingView() {
  const { meeting = '' } = useParams();
  return useLive(
    async (local) => {
      const [view, agenda] = await Promise.all([
        getMeeting(local, meeting),
        listAgenda(local, meeting),
      ]);
      return view ? { view, agenda } : null;
    },
    [meeting],
  );
}
