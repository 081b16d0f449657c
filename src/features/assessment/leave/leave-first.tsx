import { Lock } from 'lucide';
import { leaveWords } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Icon } from '#ui/sign/icon.tsx';

interface LeaveFirstProps {
  readonly assessment: Pick<Assessment, 'hat' | 'left'>;
  readonly title: string;
}

/** One does not see the others' before one has left one's own: how many have, and the way to do it. */
export function LeaveFirst({ assessment: { hat, left }, title }: LeaveFirstProps) {
  return (
    <Notice
      kind="calm"
      icon={<Icon of={Lock} />}
      title={title}
      action={
        <ButtonLink kind="second" to={paths.leave(hat.participationId)}>
          {leaveWords.way}
        </ButtonLink>
      }
    >
      <p>{leaveWords.entry.open(left.count, left.of)}</p>
    </Notice>
  );
}
