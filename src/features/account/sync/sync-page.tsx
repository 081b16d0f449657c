import { useState } from 'react';
import { useLocation } from 'react-router';
import { syncPageWords as words } from '#content/words/account/account.ts';
import { actWord } from '#content/words/common.ts';
import { fetchingWords } from '#content/words/shell/shell.ts';
import type { SyncNowAnswer } from '#data/use-live.ts';
import { getBlock } from '#data/waiting/get-block.ts';
import { getSyncStatus, type SyncStatus } from '#data/waiting/get-sync-status.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CopyButton, ReadCopyButton } from './copy-actions.tsx';
import { ProblemRows } from './problem-rows.tsx';
import { PhoneFacts, SyncedToday } from './sync-facts.tsx';
import { Why, type UpdateAnswer } from './sync-stopped.tsx';
import { useWaiting, WaitingRows } from './waiting-rows.tsx';

function headWords(status: SyncStatus): { readonly title: string; readonly text: string } {
  switch (status.kind) {
    case 'loading':
      return fetchingWords;
    case 'synced':
      return { title: words.syncedTitle, text: words.syncedText };
    case 'stopped':
      return status.asks
        ? { title: words.asksTitle(status.count), text: words.asksText }
        : { title: words.stoppedTitle(status.count), text: words.stoppedText };
    case 'syncing':
      return { title: words.syncingTitle, text: words.waitingText };
    case 'waiting':
      return {
        title: status.count === 0 ? words.document : words.waitingTitle(status.count),
        text: words.waitingText,
      };
  }
}

/** Then it would be untrue that what one writes is saved. */
const fullHead = { title: words.fullTitle, text: words.fullText };

/** Everything that waits and why, in one place; reached from the status on every page. */
export function SyncPage(props: {
  /** Looks for a newer app and takes it. */
  readonly onUpdate: () => Promise<UpdateAnswer>;
}) {
  const local = useLocal();
  const cameFrom = (useLocation().state as { readonly from?: string } | null)?.from;
  const status = useLive(({ db }) => getSyncStatus(db, local.now()));
  const block = useLive(getBlock);
  const waiting = useWaiting();
  if (status === undefined || waiting === undefined || block === undefined) return null;
  const { title, text } = block === 'storage' ? fullHead : headWords(status);

  return (
    <Screen
      kind="inner"
      title={words.document}
      back={{ to: cameFrom ?? paths.more, label: actWord.back }}
    >
      <Stack>
        <h1>{title}</h1>
        <Soft>{text}</Soft>
      </Stack>
      <Why block={block} onUpdate={props.onUpdate} />
      <ProblemRows />
      {waiting.length > 0 && <WaitingRows waiting={waiting} />}
      <Stack width="press">
        <SyncNow kind={block === null || block === 'storage' ? 'main' : 'second'} status={status} />
        <CopyButton kind="second" />
        <Soft small>{waiting.length > 0 ? words.copyHint : words.copyEmpty}</Soft>
        <ReadCopyButton />
      </Stack>
      <SyncedToday />
      <PhoneFacts />
    </Screen>
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
      <Answer>{answered ? words.answer[answerNow(answered, props.status)] : ''}</Answer>
    </>
  );
}
