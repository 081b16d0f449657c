import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { AgendaEntry } from '#data/meetings/list-agenda.ts';
import { Columns } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { InRoom } from './in-room.tsx';
import { LeadActs } from './lead-acts.tsx';
import { LeadSheets } from './lead-sheets.tsx';
import { NowBlock } from './now-block.tsx';
import { PastItems, RestOfDay } from './rest-of-day.tsx';
import { SharedOnItem } from './shared-on-item.tsx';
import { useDay, type Today as TodayView } from './use-day.ts';
import { useLead } from './use-lead.ts';
import { WhoLeads } from './who-leads.tsx';

interface TodayProps {
  readonly view: MeetingView;
  readonly agenda: readonly AgendaEntry[];
}

/** The meeting on its day: what goes on, what has been shared on it, and what is left. */
export function Today({ view, agenda }: TodayProps) {
  const today = useDay(
    view,
    agenda.map((entry) => entry.item),
  );
  if (!today) return null;
  return <Day view={view} today={today} />;
}

interface DayProps {
  readonly view: MeetingView;
  readonly today: TodayView;
}

function Day({ view, today: { day, now } }: DayProps) {
  const { meeting } = view;
  const lead = useLead(meeting, now);
  const acts = day.runs ? <LeadActs now={now} lead={lead} /> : undefined;
  const takesPart = view.hat !== undefined || view.isOffice;
  const room = takesPart ? <InRoom view={view} /> : null;
  const on = now.current ?? now.past.at(-1);
  return (
    <>
      {takesPart ? <WhoLeads view={view} today={{ day, now }} /> : null}
      <Columns>
        <Stack gap={6}>
          <NowBlock meeting={meeting.id} now={now} acts={acts} />
          {on ? <SharedOnItem view={view} item={on.id} /> : null}
        </Stack>
        <Stack gap={6}>
          {day.runs ? room : null}
          <RestOfDay meeting={meeting.id} now={now} />
          <PastItems meeting={meeting.id} now={now} />
          {day.runs ? null : room}
        </Stack>
      </Columns>
      <LeadSheets lead={lead} />
    </>
  );
}
