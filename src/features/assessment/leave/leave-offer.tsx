import { Eye, Lock, Undo2 } from 'lucide';
import { assessmentWords } from '#content/words/assessment/assessment.ts';
import { leaveWords as words } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { firstName } from '#domain/next-step.ts';
import { Ticks } from '#ui/figure/ticks.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../joint.module.css';
import { LeaveActs } from './leave-acts.tsx';

interface LeaveOfferProps {
  readonly assessment: Assessment;
  readonly back: { readonly to: string; readonly label: string };
}

/** What goes to whom, and how to undo it, before it goes. */
export function LeaveOffer({ assessment, back }: LeaveOfferProps) {
  const { hat, left, people, state } = assessment;
  const others = people.slice(1).map(({ name }) => firstName(name));
  const title = words.title(hat.organisationName);
  const isClosed = state.kind === 'handedIn';
  return (
    <Screen
      kind="task"
      title={title}
      back={back}
      act={isClosed ? undefined : <LeaveActs assessment={assessment} />}
    >
      <What assessment={assessment} title={title} />
      {isClosed ? <p>{words.closed}</p> : null}
      <Section title={words.after}>
        <Rows>
          <Row lead={<Icon of={Eye} />} title={words.readers(others)} />
          <Row lead={<Icon of={Undo2} />} title={words.undo(hat.organisationName)} />
        </Rows>
      </Section>
      <div className={css['count']}>
        <p>{words.count(left.count, left.of)}</p>
        <Ticks total={left.of} done={left.count} now={left.count < left.of} />
      </div>
      <Notice kind="calm" icon={<Icon of={Lock} />} title={words.blind} />
    </Screen>
  );
}

function What({ assessment, title }: { readonly assessment: Assessment; readonly title: string }) {
  const { hat, occasion, statements } = assessment;
  const own = statements.flatMap((one) => one.own ?? []);
  const scored = own.filter(({ score }) => score !== null).length;
  const comments = own.filter(({ comment }) => comment !== '').length;
  return (
    <Stack gap={3}>
      <Stack gap={1}>
        <Soft small>{assessmentWords.place(hat.organisationName, occasion.title)}</Soft>
        <h1>{title}</h1>
      </Stack>
      <Ticks total={statements.length} done={scored} />
      <Soft small>{words.what(scored, statements.length, comments)}</Soft>
    </Stack>
  );
}
