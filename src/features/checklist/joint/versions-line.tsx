import { versionWords } from '#content/words/assessment.ts';
import { formatTime } from '#content/words/format.ts';
import type { JointStatement } from '#data/local/queries/get-assessment.ts';
import { firstName } from '#domain/next-step.ts';
import { StateMark } from '#ui/state-mark.tsx';

interface VersionsLineProps {
  readonly statement: Pick<JointStatement, 'versions'>;
  /** Where one chooses; without it the line stands in a row that leads on. */
  readonly to?: string;
}

/** "Två versioner: Anna 10.05 · Bo 10.00"; nothing when nobody disagrees. */
export function VersionsLine({ statement, to }: VersionsLineProps) {
  const [first] = statement.versions;
  if (!first) return null;
  const said = first.versions.map((one) =>
    [firstName(one.by ?? versionWords.somebody), one.at && formatTime(one.at)]
      .filter(Boolean)
      .join(' '),
  );
  return (
    <StateMark kind="versions" to={to}>
      {versionWords.line(said)}
    </StateMark>
  );
}
