import { versionWords as words } from '#content/words/assessment/assessment.ts';
import { formatTimeOrMoment } from '#content/words/format.ts';
import type { Version } from '#data/assessment/list-versions.ts';
import { useLocal } from '#data/use-live.ts';
import { firstName } from '#domain/next-step.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import { Button } from '#ui/button/button.tsx';

import { Soft } from '#ui/text/soft.tsx';
import css from '../joint.module.css';
import { MarkedText } from './marked-text.tsx';
import { ScoreWords } from '../score-words.tsx';

interface VersionCardProps {
  readonly version: Version;
  readonly other: Version | undefined;
  readonly scale: readonly ScaleStep[];
  readonly onKeep: () => void;
}

/** Who, when, what, with the difference underlined; the button says whose one keeps. */
export function VersionCard({ version, other, scale, onKeep }: VersionCardProps) {
  const { value, by, isMine } = version;
  const name = isMine ? words.mine : (by ?? words.somebody);
  const keep = isMine ? words.keepMine : by === null ? words.keepThis : words.keep(firstName(by));
  return (
    <article className={css['version']} data-mine={isMine || undefined}>
      <header>
        <b dir="auto">{name}</b>
        <Time at={version.at} />
      </header>
      {typeof value === 'string' ? (
        <p className={css['text']} dir="auto">
          {value === '' ? (
            words.empty
          ) : (
            <MarkedText text={value} other={String(other?.value ?? '')} />
          )}
        </p>
      ) : (
        <p>
          <ScoreWords score={value} scale={scale} />
        </p>
      )}
      <Button kind="second" onClick={onKeep}>
        {keep}
      </Button>
    </article>
  );
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
