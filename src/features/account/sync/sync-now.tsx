import { useState } from 'react';
import { syncPageWords as words } from '#content/words/account/account.ts';
import type { SyncNowAnswer } from '#data/use-live.ts';
import { type SyncStatus } from '#data/waiting/get-sync-status.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';

interface Answered {
  readonly answer: SyncNowAnswer;
  readonly at: string;
}

/** An answer stands until everything has been synced after it: then that is the answer. */
function answerNow({ answer, at }: Answered, status: SyncStatus): SyncNowAnswer {
  return status.kind === 'synced' && status.at > at ? 'synced' : answer;
}

/** Always answers, also when there is nothing to do or nobody to reach. */
export function SyncNow(props: { readonly kind: 'main' | 'second'; readonly status: SyncStatus }) {
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
