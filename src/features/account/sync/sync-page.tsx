import { useLocation } from 'react-router';
import { syncPageWords as words } from '#content/words/account/account.ts';
import { actWord } from '#content/words/common.ts';
import { getBlock } from '#data/waiting/get-block.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CopyButton, ReadCopyButton } from './copy-actions.tsx';
import { headWords } from './head-words.ts';
import { ProblemRows } from './problem-rows.tsx';
import { PhoneFacts, SyncedToday } from './sync-facts.tsx';
import { SyncNow } from './sync-now.tsx';
import { Why, type UpdateAnswer } from './sync-stopped.tsx';
import { useWaitingCount, WaitingRows } from './waiting-rows.tsx';

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
  const waiting = useWaitingCount();
  if (status === undefined || waiting === undefined || block === undefined) return null;
  const { title, text } = block === 'storage' ? fullHead : headWords(status, local.now());

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
      <WaitingRows />
      <Stack width="press">
        <SyncNow kind={block === null || block === 'storage' ? 'main' : 'second'} status={status} />
        <CopyButton kind="second" />
        <Soft small>{waiting > 0 ? words.copyHint : words.copyEmpty}</Soft>
        <ReadCopyButton />
      </Stack>
      <SyncedToday />
      <PhoneFacts />
    </Screen>
  );
}
