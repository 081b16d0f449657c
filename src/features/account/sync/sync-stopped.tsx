import { useState } from 'react';
import { syncPageWords as words } from '#content/words/account/account.ts';
import { sizeWords } from '#content/words/account/diagnosis.ts';
import { getPhoneFacts } from '#data/account/get-phone-facts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import styles from './sync.module.css';

/** `none`: there is no newer app yet; `held`: some tab holds text that is being saved. */
export type UpdateAnswer = 'taken' | 'held' | 'none' | 'offline';

interface WhyProps {
  readonly block: 'signIn' | 'update' | 'storage' | null;
  readonly onUpdate: () => Promise<UpdateAnswer>;
}

/** What only a person can mend, and the way to mend it. */
export function Why({ block, onUpdate }: WhyProps) {
  switch (block) {
    case 'signIn':
      return <SignInNeeded />;
    case 'update':
      return <UpdateNeeded onUpdate={onUpdate} />;
    case 'storage':
      return <StorageFull />;
    case null:
      return null;
  }
}

function SignInNeeded() {
  const { email } = useLocal();
  return (
    <Notice
      kind="waiting"
      title={words.signInTitle}
      action={
        <ButtonLink to={`${paths.signIn}?adress=${encodeURIComponent(email)}`}>
          {words.signIn}
        </ButtonLink>
      }
    >
      {words.signInText}
    </Notice>
  );
}

function UpdateNeeded({ onUpdate }: Pick<WhyProps, 'onUpdate'>) {
  const [state, setState] = useState<UpdateAnswer | 'ready' | 'acting'>('ready');

  async function update() {
    if (state === 'acting') return;
    setState('acting');
    setState(await onUpdate());
  }

  return (
    <Notice
      kind="waiting"
      title={words.update}
      action={
        <div className={styles['act']}>
          <Button aria-busy={state === 'acting'} onClick={() => void update()}>
            {state === 'acting' ? words.updating : words.updateAct}
          </Button>
          <Answer>
            {state === 'ready' || state === 'acting' ? '' : words.updateAnswer[state]}
          </Answer>
        </div>
      }
    >
      {words.updateText}
    </Notice>
  );
}

function StorageFull() {
  const facts = useLive(getPhoneFacts);
  const isKnown = facts !== undefined && facts.used !== null && facts.quota !== null;
  return (
    <Notice kind="stopped" title={words.storageFull}>
      <p>{words.storageFullText}</p>
      {isKnown && (
        <p>{words.storageUse(sizeWords(facts.used ?? 0), sizeWords(facts.quota ?? 0))}</p>
      )}
    </Notice>
  );
}
