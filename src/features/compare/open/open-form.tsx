import { useState, type ReactNode } from 'react';
import { openWords as words } from '#content/words/compare/open.ts';
import { openForGroup, type OpeningChoice } from '#data/compare/open-for-group.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './open.module.css';

interface OpenFormProps {
  readonly hat: Hat;
  readonly occasionId: string;
  /** What has been said; null: nothing yet. */
  readonly said: OpeningChoice | null;
  readonly onDone?: (() => void) | undefined;
  /** Who will read it. */
  readonly children: ReactNode;
}

/** What to show and when; nothing is said before the button. */
export function OpenForm({ hat, occasionId, said, onDone, children }: OpenFormProps) {
  const local = useLocal();
  const [withComments, setComments] = useState(said?.withComments ?? true);
  const [asReady, setReady] = useState(said?.asReady ?? false);
  const [failed, setFailed] = useState(false);
  async function open() {
    try {
      await openForGroup(local, { hat, occasionId }, { withComments, asReady });
      setFailed(false);
      onDone?.();
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <Question
        name="what"
        legend={words.what}
        value={withComments}
        onChange={setComments}
        yes={[words.withComments, words.withCommentsHint]}
        no={[words.scoresOnly, words.scoresOnlyHint(hat.organisationName)]}
      />
      <Question
        name="when"
        legend={words.when}
        value={!asReady}
        onChange={(together) => setReady(!together)}
        yes={[words.together, words.togetherHint]}
        no={[words.asReady, words.asReadyHint]}
      />
      {children}
      <Stack width="press">
        <Button onClick={() => void open()}>{said === null ? words.act : words.save}</Button>
        <Soft small>{words.canClose}</Soft>
        <output className={css['failed']}>{failed ? words.failed : ''}</output>
      </Stack>
    </>
  );
}

interface QuestionProps {
  readonly name: string;
  readonly legend: string;
  readonly value: boolean;
  onChange(value: boolean): void;
  readonly yes: readonly [label: string, hint: string];
  readonly no: readonly [label: string, hint: string];
}

function Question({ name, legend, value, onChange, yes, no }: QuestionProps) {
  return (
    <fieldset className={css['question']}>
      <legend>
        <h2>{legend}</h2>
      </legend>
      {([yes, no] as const).map(([label, hint], at) => (
        <Choice
          key={label}
          name={name}
          value={String(at)}
          checked={value === (at === 0)}
          onChange={() => onChange(at === 0)}
          label={
            <>
              <b>{label}</b>
              <Soft small>{hint}</Soft>
            </>
          }
        />
      ))}
    </fieldset>
  );
}
