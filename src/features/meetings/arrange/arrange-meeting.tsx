import { arrangeWords as words } from '#content/words/meetings/arrange.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import type { ArrangeView } from '#data/meetings/arrange/get-arrange.ts';
import { useClock } from '#parts/use-clock.ts';
import { paths } from '#ui/paths.ts';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ArrangeHead } from './arrange-head.tsx';
import { CancelMeeting } from './cancel-meeting.tsx';
import { Days } from './days.tsx';
import { inviteAct } from './invite.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { Plan } from './plan.tsx';
import { Practical } from './practical.tsx';
import { Roles } from './roles.tsx';
import { TakeUpHere } from './take-up-here.tsx';

interface ArrangeMeetingProps {
  readonly of: ArrangeView;
}

/** The agenda, who does what, what is to be seen to, when and where, and the invitation. */
export function ArrangeMeeting({ of }: ArrangeMeetingProps) {
  const { view, items, mornings, coming } = of;
  const { meeting } = view;
  const at = useClock();
  const { today } = at;
  return (
    <Screen
      kind="task"
      title={words.title}
      back={{ to: paths.meeting(meeting.id), label: meeting.title || meetingsWords.meeting }}
      act={inviteAct(of, at)}
    >
      <ArrangeHead view={view} today={today} />
      <Columns>
        <Stack gap={6}>
          <Plan view={view} items={items} mornings={mornings} coming={coming} />
          <TakeUpHere view={view} today={today} />
        </Stack>
        <Stack gap={6}>
          <Roles meeting={meeting} coming={coming} />
          <Practical of={of} />
          <MeetingForm meeting={meeting} />
          <Days meeting={meeting} />
          <CancelMeeting meeting={meeting} />
        </Stack>
      </Columns>
    </Screen>
  );
}
