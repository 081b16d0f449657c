import { useState } from 'react';
import { useNavigate } from 'react-router';

import { versionWords as words } from '#content/words/assessment/assessment.ts';
import { chooseVersion } from '#data/assessment/choose-version.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { type FieldVersions, type Version } from '#data/assessment/list-versions.ts';
import { useLocal } from '#data/use-live.ts';
import { firstName } from '#domain/next-step.ts';
import { joinVersions } from '#domain/text-difference.ts';
import { Button } from '#ui/button/button.tsx';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../joint.module.css';
import { VersionCard } from './version-card.tsx';

interface VersionChoiceProps {
  readonly scope: string;
  readonly scale: Assessment['scale'];
  readonly disputed: FieldVersions;
  /** Where the work is, when this is the last choice of the statement. */
  readonly to: string | undefined;
}

/** One card for each version, and both of a text. */
export function VersionChoice({ scope, scale, disputed, to }: VersionChoiceProps) {
  const { field, versions } = disputed;
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  const navigate = useNavigate();
  async function keep(value: Version['value']) {
    try {
      await chooseVersion(local, scope, disputed, value);
      if (to !== undefined) await navigate(to, { replace: true });
    } catch {
      setFailed(true);
    }
  }
  const choose = (value: Version['value']) => void keep(value);
  return (
    <>
      <Stack>
        <h1>{words.title}</h1>
        <Soft>{why(disputed)}</Soft>
      </Stack>
      <Stack gap={3}>
        {versions.map((version, at) => (
          <VersionCard
            key={version.id ?? 'kept'}
            version={version}
            other={versions[at === 0 ? 1 : 0]}
            scale={scale}
            onKeep={() => choose(version.value)}
          />
        ))}
      </Stack>
      {field === 'comment' ? (
        <Stack width="press">
          <Button onClick={() => choose(joinVersions(versions))}>
            {versions.length > 2 ? words.keepAll : words.keepBoth}
          </Button>
        </Stack>
      ) : null}
      <output className={css['failed']}>{failed ? words.failed : ''}</output>
      <Soft small>{words.hint}</Soft>
    </>
  );
}

function why({ field, versions }: FieldVersions): string {
  const others = versions.filter((one) => !one.isMine);
  return others.length < versions.length
    ? words.why(namesOf(others), field)
    : words.whyOthers(namesOf(versions), field);
}

function namesOf(versions: readonly Version[]): readonly string[] {
  return [...new Set(versions.map((one) => firstName(one.by ?? words.somebody)))];
}
