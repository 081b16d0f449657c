import { assessmentWords, versionWords as words } from '#content/words/assessment/assessment.ts';
import { formatTimeOrMoment } from '#content/words/format.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import type { PersonVersion } from '#data/assessment/group-versions.ts';
import { useLocal } from '#data/use-live.ts';
import { firstName } from '#domain/next-step.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import { EvidenceText } from '#parts/scoring/evidence-text.tsx';
import { Button } from '#ui/button/button.tsx';

import { Soft } from '#ui/text/soft.tsx';
import css from '../joint.module.css';
import { MarkedText } from './marked-text.tsx';
import { ScoreWords } from '../score-words.tsx';

interface VersionCardProps {
  readonly version: PersonVersion;
  readonly other: PersonVersion | undefined;
  /** What is the same in both stands here. */
  readonly statement: JointStatement;
  readonly scale: readonly ScaleStep[];
  readonly onKeep: () => void;
  /** This one's score with everybody's text, where both differ. */
  readonly withBoth: { readonly label: string; readonly act: () => void } | undefined;
}

/** Who, when, score and comment, with the difference underlined; the button says whose one keeps. */
export function VersionCard(props: VersionCardProps) {
  const { version, other, statement, scale, onKeep, withBoth } = props;
  const { by, isMine } = version;
  const name = isMine ? words.mine : (by ?? words.somebody);
  const keep = isMine ? words.keepMine : by === null ? words.keepThis : words.keep(firstName(by));
  return (
    <article className={css['version']} data-mine={isMine || undefined}>
      <header>
        <b dir="auto">{name}</b>
        <Time at={version.at} />
      </header>
      <p>
        <ScoreWords score={scoreOf(version, statement)} scale={scale} />
      </p>
      <p className={css['text']} dir="auto">
        <Comment version={version} other={other} statement={statement} />
      </p>
      <Evidence version={version} other={other} statement={statement} />
      <Button kind="second" onClick={onKeep}>
        {keep}
      </Button>
      {withBoth ? (
        <Button kind="plain" onClick={withBoth.act}>
          {withBoth.label}
        </Button>
      ) : null}
    </article>
  );
}

export function scoreOf(version: PersonVersion, statement: JointStatement): number | null {
  const value = version.score?.value;
  return version.score ? (typeof value === 'number' ? value : null) : statement.score;
}

function Comment({
  version,
  other,
  statement,
}: Pick<VersionCardProps, 'version' | 'other' | 'statement'>) {
  if (!version.comment) return statement.comment || assessmentWords.noText;
  const text = textOf(version);
  if (text === '') return words.empty;
  return <MarkedText text={text} other={other?.comment ? textOf(other) : statement.comment} />;
}

/** What is known the same way by all is left out unless there is something to read. */
function Evidence({
  version,
  other,
  statement,
}: Pick<VersionCardProps, 'version' | 'other' | 'statement'>) {
  if (!version.evidence) return <EvidenceText text={statement.evidence} />;
  const text = wordsOf(version.evidence);
  const beside = other?.evidence ? wordsOf(other.evidence) : statement.evidence;
  return (
    <EvidenceText text={text === '' ? words.empty : text}>
      {text === '' ? words.empty : <MarkedText text={text} other={beside} />}
    </EvidenceText>
  );
}

function textOf({ comment }: PersonVersion): string {
  return wordsOf(comment);
}

function wordsOf(version: PersonVersion['comment']): string {
  return typeof version?.value === 'string' ? version.value : '';
}

function Time({ at }: { readonly at: string }) {
  const now = useLocal().now();
  if (at === '') return null;
  return (
    <Soft of="span" small>
      {formatTimeOrMoment(at, now)}
    </Soft>
  );
}
