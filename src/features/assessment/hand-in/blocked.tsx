import { handInWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';

import { disputed } from '../joint-screen.tsx';
import { VersionsLine } from '../versions/versions-line.tsx';

/** Two versions nobody has chosen between stop the hand-in, and nothing else. */
export function Blocked({ assessment }: { readonly assessment: Assessment }) {
  const pairs = disputed(assessment);
  if (pairs.length === 0) return null;
  return (
    <Notice kind="waiting" title={words.blocked}>
      <p>{words.blockedText(pairs.length)}</p>
      <Rows>
        {pairs.map((one) => (
          <Row
            key={one.id}
            to={paths.versions(assessment.hat.participationId, one.code)}
            title={one.short}
            state={<VersionsLine statement={one} />}
          />
        ))}
      </Rows>
    </Notice>
  );
}
