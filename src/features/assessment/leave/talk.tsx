import { leaveWords, talkWords as words } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { talkOf } from '../joint-screen.tsx';
import { LeaveFirst } from './leave-first.tsx';

/** How far apart the seats stand before they agree; nothing before one has left one's own scores. */
export function Talk({ assessment }: { readonly assessment: Assessment }) {
  const { hat, left, state } = assessment;
  if (state.kind !== 'open') return null;
  if (left.all === null)
    return (
      <LeaveFirst assessment={assessment} title={left.count === 0 ? leaveWords.way : words.blind} />
    );
  const { differing, minutes, alike } = talkOf(assessment);
  return (
    <>
      <p>
        {words.differ(differing.length, minutes)} {leaveWords.count(left.count, left.of)}.
      </p>
      {alike.length > 0 ? (
        <Rows>
          <Row
            to={paths.alike(hat.participationId)}
            title={words.alike(alike.length)}
            second={words.alikeHint}
          />
        </Rows>
      ) : null}
    </>
  );
}
