import { useState } from 'react';
import { useLocation } from 'react-router';
import { syncPageWords as words } from '#content/words/account.ts';
import { actWord } from '#content/words/common.ts';
import { fetchingWords } from '#content/words/shell.ts';
import type { SyncNowAnswer } from '#data/local/local.ts';
import { getSyncStatus, type SyncStatus } from '#data/local/queries/get-sync-status.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen.tsx';
import { CopyButton, ReadCopyButton } from './copy-actions.tsx';
import { ProblemRows } from './problem-rows.tsx';
import { PhoneFacts, SyncedToday } from './sync-facts.tsx';
import styles from './sync.module.css';
import { useWaiting, WaitingRows } from './waiting-rows.tsx';

function headWords(status: SyncStatus): { readonly title: string; readonly text: string } {
  switch (status.kind) {
    case 'loading':
      return fetchingWords;
    case 'synced':
      return { title: words.syncedTitle, text: words.syncedText };
    case 'stopped':
      return { title: words.stoppedTitle(status.count), text: words.stoppedText };
    case 'syncing':
      return { title: words.syncingTitle, text: words.waitingText };
    case 'waiting':
      return {
        title: status.count === 0 ? words.document : words.waitingTitle(status.count),
        text: words.waitingText,
      };
  }
}

/** Everything that waits and why, in one place; reached from the status on every page. */
export function SyncPage(props: { readonly version: string }) {
  const local = useLocal();
  const cameFrom = (useLocation().state as { readonly from?: string } | null)?.from;
  const status = useLive(({ db }) => getSyncStatus(db, local.now()));
  const waiting = useWaiting();
  if (status === undefined || waiting === undefined) return null;
  const { title, text } = headWords(status);

  return (
    <Screen
      kind="inner"
      title={words.document}
      back={{ to: cameFrom ?? paths.more, label: actWord.back }}
    >
      <div className={styles['head']}>
        <h1>{title}</h1>
        <p className={styles['soft']}>{text}</p>
      </div>
      <Why status={status} />
      <ProblemRows />
      {waiting.length > 0 && <WaitingRows waiting={waiting} />}
      <div className={styles['buttons']}>
        <SyncNow kind={isSignedOut(status) ? 'second' : 'main'} status={status} />
        <CopyButton kind="second" />
        <p className={styles['hint']}>{waiting.length > 0 ? words.copyHint : words.copyEmpty}</p>
        <ReadCopyButton />
      </div>
      <SyncedToday />
      <PhoneFacts version={props.version} />
    </Screen>
  );
}

/** Then signing in is the one thing to do first. */
function isSignedOut(status: SyncStatus): boolean {
  return status.kind === 'waiting' && status.why === 'signIn';
}

/** What only a person can mend. */
function Why(props: { readonly status: SyncStatus }) {
  const { email } = useLocal();
  const why = props.status.kind === 'waiting' ? props.status.why : undefined;
  if (why === undefined) return null;
  if (why === 'storage') {
    return (
      <Notice kind="stopped" title={words.storageFull}>
        {words.storageFullText}
      </Notice>
    );
  }
  if (why === 'update') {
    return (
      <Notice kind="waiting" title={words.update}>
        {words.updateText}
      </Notice>
    );
  }
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

interface Answered {
  readonly answer: SyncNowAnswer;
  readonly at: string;
}

/** An answer stands until everything has been synced after it: then that is the answer. */
function answerNow({ answer, at }: Answered, status: SyncStatus): SyncNowAnswer {
  return status.kind === 'synced' && status.at > at ? 'synced' : answer;
}

/** Always answers, also when there is nothing to do or nobody to reach. */
function SyncNow(props: { readonly kind: 'main' | 'second'; readonly status: SyncStatus }) {
  const local = useLocal();
  const [answered, setAnswered] = useState<Answered>();
  const [busy, setBusy] = useState(false);

  async function syncNow() {
    if (busy) return;
    setBusy(true);
    setAnswered(undefined);
    const answer = await local.syncNow();
    setAnswered({ answer, at: local.now().toISOString() });
    setBusy(false);
  }

  return (
    <>
      <Button kind={props.kind} onClick={() => void syncNow()} aria-busy={busy}>
        {busy ? words.acting : words.act}
      </Button>
      <output className={styles['said']}>
        {answered ? words.answer[answerNow(answered, props.status)] : ''}
      </output>
    </>
  );
}
