import { handInWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';

import { disputed, tooLong } from '../joint-screen.tsx';
import { VersionsLine } from '../versions/versions-line.tsx';

/** What stops the hand-in: two versions nobody has chosen between, and a comment that is too long. */
export function Blocked({ assessment }: { readonly assessment: Assessment }) {
  return (
    <>
      <Disputed assessment={assessment} />
      <TooLong assessment={assessment} />
    </>
  );
}

function TooLong({ assessment }: { readonly assessment: Assessment }) {
  const long = tooLong(assessment);
  if (long.length === 0) return null;
  return (
    <Notice kind="waiting" title={words.shorten}>
      <p>{words.shortenText(long.length)}</p>
      <Rows>
        {long.map((one) => (
          <Row
            key={one.id}
            to={paths.jointStatement(assessment.hat.participationId, one.code)}
            title={<StatementName levels={assessment.levels} one={one} />}
          />
        ))}
      </Rows>
    </Notice>
  );
}

function Disputed({ assessment }: { readonly assessment: Assessment }) {
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
            title={<StatementName levels={assessment.levels} one={one} />}
            state={<VersionsLine statement={one} />}
          />
        ))}
      </Rows>
    </Notice>
  );
}
