import { versionsLine } from '#content/words/assessment/versions.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';

interface VersionsLineProps {
  readonly statement: Pick<JointStatement, 'versions'>;
  /** Where one chooses; without it the line stands in a row that leads on. */
  readonly to?: string;
}

/** "Två versioner: Anna 10.05 · Bo 10.00"; nothing when nobody disagrees. */
export function VersionsLine({ statement, to }: VersionsLineProps) {
  if (statement.versions.length === 0) return null;
  return (
    <StateMark kind="versions" to={to}>
      {versionsLine(statement.versions)}
    </StateMark>
  );
}
