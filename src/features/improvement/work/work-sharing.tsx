import { useEffect, useRef, useState } from 'react';
import { shareWorkWords as words, workWords } from '#content/words/improvement/works.ts';
import { getSharing } from '#data/improvement/get-sharing.ts';
import { withdrawWork } from '#data/improvement/share-work.ts';
import { listReaders, type ReaderGroup } from '#data/people/list-readers.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../improvement.module.css';
import type { OpenWork } from '../with-work.tsx';
import { ShareWorkSheet, type SheetProps } from './share-work-sheet.tsx';

/** Who reads and writes it, and the copy that the group reads. */
export function WorkSharing({ open }: { readonly open: OpenWork }) {
  const { hat, today } = open;
  const { scope, work } = open.view;
  const sharing = useLive(
    (local) => getSharing(local, { scope, id: work.id }, today),
    [scope, work.id, today],
  );
  const readers = useLiveOfHat(hat, (local, of) => listReaders(local, 'organisation', of));
  const [asked, setAsked] = useState<'share' | 'withdraw'>();
  const close = () => setAsked(undefined);
  const readBy = useKeptFocus(asked !== undefined, sharing?.shared?.shared_at);
  if (!sharing || !readers) return null;
  const { shared, hasChanged, snapshot } = sharing;
  return (
    <Stack gap={3}>
      <div ref={readBy} tabIndex={-1}>
        <Stack gap={3}>
          <StateMark kind="organisation">
            {workWords.readers(hat.organisationName, countWriters(readers))}
          </StateMark>
          {shared ? (
            <StateMark kind="group">{workWords.copy(dayOf(shared.shared_at), today)}</StateMark>
          ) : null}
        </Stack>
      </div>
      {snapshot === undefined ? <Soft small>{words.tooMuch}</Soft> : null}
      <div className={css['acts']}>
        {snapshot !== undefined && (!shared || hasChanged) ? (
          <Button kind="second" onClick={() => setAsked('share')}>
            {shared ? words.shareAgain : words.share}
          </Button>
        ) : null}
        {shared ? (
          <div className={css['quiet']}>
            <Button kind="plain" onClick={() => setAsked('withdraw')}>
              {words.withdraw}
            </Button>
          </div>
        ) : null}
      </div>
      <ShareWorkSheet open={open} sharing={sharing} isOpen={asked === 'share'} onClose={close} />
      <WithdrawSheet open={open} isOpen={asked === 'withdraw'} onClose={close} />
    </Stack>
  );
}

/** Shared or taken back the button that asked is gone: the focus goes to who reads it now. */
function useKeptFocus(isAsked: boolean, sharedAt: string | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const whenAsked = useRef<{ readonly sharedAt: string | undefined }>(undefined);
  useEffect(() => {
    if (isAsked) whenAsked.current ??= { sharedAt };
    if (isAsked || !whenAsked.current || whenAsked.current.sharedAt === sharedAt) return;
    whenAsked.current = undefined;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body)
      box.current?.focus({ preventScroll: true });
  }, [isAsked, sharedAt]);
  return box;
}

/** Everybody of the organisation but those who take its course alone; two seats of one person are one. */
function countWriters(groups: readonly ReaderGroup[]): number {
  const all = groups.flatMap(({ readers }) => readers);
  return all.filter(({ role }) => role !== 'courseParticipant').length;
}

function WithdrawSheet({ open: { view }, isOpen, onClose }: SheetProps) {
  const local = useLocal();
  const [hasFailed, setFailed] = useState(false);
  async function withdraw() {
    try {
      await withdrawWork(local, { scope: view.scope, id: view.work.id });
    } catch {
      return setFailed(true);
    }
    onClose();
  }
  return (
    <AskSheet
      open={isOpen}
      onClose={onClose}
      title={words.withdrawTitle}
      cancel={words.cancel}
      confirm={words.withdraw}
      loses
      onConfirm={withdraw}
    >
      <p>{words.withdrawText}</p>
      <output className={css['failed']}>{hasFailed ? words.failed : ''}</output>
    </AskSheet>
  );
}
