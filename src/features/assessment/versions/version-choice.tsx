import { useState } from 'react';
import { useNavigate } from 'react-router';

import { versionWords as words } from '#content/words/assessment/assessment.ts';
import { chooseVersion } from '#data/assessment/choose-version.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { groupVersions, type PersonVersion } from '#data/assessment/group-versions.ts';
import type { DisputedField, FieldVersions } from '#data/assessment/list-versions.ts';
import { useLocal } from '#data/use-live.ts';
import { fieldLimits, signsOver } from '#domain/field-limits.ts';
import { firstName } from '#domain/next-step.ts';
import { joinVersions } from '#domain/text-difference.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../joint.module.css';
import { scoreOf, VersionCard } from './version-card.tsx';

interface VersionChoiceProps {
  readonly assessment: Assessment;
  readonly statement: JointStatement;
  /** "1 av 2": which of those that somebody has to choose. */
  readonly place: { readonly number: number; readonly count: number };
  /** The next that waits, or where the work is. */
  readonly to: string;
}

/** One card for each person's version, score and comment together, and one act. */
export function VersionChoice({ assessment, statement, place, to }: VersionChoiceProps) {
  const { scope, scale } = assessment;
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  const navigate = useNavigate();
  const versions = groupVersions(statement.versions);
  const ofScore = statement.versions.find(({ field }) => field === 'score');
  const texts = statement.versions.filter(({ field }) => field !== 'score');

  async function keep(chosen: Parameters<typeof chooseVersion>[3]) {
    try {
      await chooseVersion(local, scope, statement.versions, chosen);
      await navigate(to, { replace: true });
    } catch {
      setFailed(true);
    }
  }
  const joined = joinTexts(texts);
  const fits = texts.every(({ field }) => fitsIn(joined, field));
  const count = Math.max(0, ...texts.map(({ versions }) => versions.length));
  const withBoth = (version: PersonVersion) => ({
    label: words.withBoth(scoreOf(version, statement), count),
    act: () => void keep({ score: scoreOf(version, statement), ...joined }),
  });
  return (
    <>
      <Stack>
        {place.count > 1 ? <Soft small>{words.place(place.number, place.count)}</Soft> : null}
        <h1>{words.title}</h1>
        <Soft>{why(versions, statement)}</Soft>
      </Stack>
      <Stack gap={3}>
        {versions.map((version, at) => (
          <VersionCard
            key={version.key}
            version={version}
            other={versions[at === 0 ? 1 : 0]}
            statement={statement}
            scale={scale}
            onKeep={() => void keep(valuesOf(version))}
            withBoth={ofScore && count > 0 && fits ? withBoth(version) : undefined}
          />
        ))}
      </Stack>
      {count > 0 && !ofScore && fits ? (
        <Stack width="press">
          <Button onClick={() => void keep(joined)}>
            {count > 2 ? words.keepAll : words.keepBoth}
          </Button>
        </Stack>
      ) : null}
      <output className={css['failed']}>{failed ? words.failed : ''}</output>
      {!fits ? <Soft small>{words.tooLongTogether}</Soft> : null}
      <NotChosen assessment={assessment} statement={statement} />
    </>
  );
}

/** Where what one does not choose is kept. */
function NotChosen({
  assessment: { hat },
  statement,
}: Pick<VersionChoiceProps, 'assessment' | 'statement'>) {
  return (
    <>
      <Soft small>{isUnsent(statement) ? words.hintUnsent : words.hint}</Soft>
      <Stack width="press">
        <ButtonLink kind="plain" to={paths.answerHistory(hat.participationId, statement.code)}>
          {words.history}
        </ButtonLink>
      </Stack>
    </>
  );
}

/** No history holds it yet. */
function isUnsent({ versions: fields }: JointStatement): boolean {
  return fields.some(({ versions }) => versions.some((one) => one.isUnsent));
}

type Texts = Partial<Record<'comment' | 'evidence', string>>;

/** Everybody's words, of each text that differs. */
function joinTexts(fields: readonly FieldVersions[]): Texts {
  return Object.fromEntries(fields.map(({ field, versions }) => [field, joinVersions(versions)]));
}

function fitsIn(texts: Texts, field: DisputedField): boolean {
  return field === 'score' || signsOver(texts[field] ?? '', fieldLimits[field]) === 0;
}

/** Of the fields that differ, those this person has written; the others stay as they stand. */
function valuesOf({ score, comment, evidence }: PersonVersion) {
  return {
    ...(score ? { score: typeof score.value === 'number' ? score.value : null } : {}),
    ...(comment ? { comment: typeof comment.value === 'string' ? comment.value : '' } : {}),
    ...(evidence ? { evidence: typeof evidence.value === 'string' ? evidence.value : '' } : {}),
  };
}

function why(versions: readonly PersonVersion[], { versions: fields }: JointStatement): string {
  const what = fields.map(({ field }) => field);
  const others = versions.filter((one) => !one.isMine);
  return others.length < versions.length
    ? words.why(namesOf(others), what)
    : words.whyOthers(namesOf(versions), what);
}

function namesOf(versions: readonly PersonVersion[]): readonly string[] {
  return [...new Set(versions.map((one) => firstName(one.by ?? words.somebody)))];
}
