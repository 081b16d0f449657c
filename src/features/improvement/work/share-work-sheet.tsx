import { useState } from 'react';
import { leftOutText, shareWorkWords as words } from '#content/words/improvement/works.ts';
import type { WorkSharing } from '#data/improvement/get-sharing.ts';
import { shareWork } from '#data/improvement/share-work.ts';
import { listReaders } from '#data/people/list-readers.ts';
import { useLocal } from '#data/use-live.ts';
import { ReaderRows } from '#parts/sharing/reader-rows.tsx';
import { WhatItMeans } from '#parts/sharing/what-it-means.tsx';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../improvement.module.css';
import type { OpenWork } from '../with-work.tsx';

export interface SheetProps {
  readonly open: OpenWork;
  readonly isOpen: boolean;
  onClose(): void;
}

/** A copy of all of it, read by those who are named: asked, and only then made. */
export function ShareWorkSheet({
  open: { hat, view },
  sharing: { shared, snapshot, leftOut },
  isOpen,
  onClose,
}: SheetProps & { readonly sharing: WorkSharing }) {
  const local = useLocal();
  const [hasFailed, setFailed] = useState(false);
  const readers = useLiveOfHat(hat, (from, of) => listReaders(from, 'group', of));
  const { work, scope } = view;
  async function share() {
    if (!snapshot) return;
    try {
      await shareWork(local, { scope, id: work.id }, hat.groupId, snapshot);
    } catch {
      return setFailed(true);
    }
    onClose();
  }
  return (
    <AskSheet
      open={isOpen}
      onClose={onClose}
      title={<span dir="auto">{shared ? words.again(work.title) : words.title(work.title)}</span>}
      cancel={words.cancel}
      confirm={shared ? words.confirmAgain : words.confirm}
      onConfirm={share}
    >
      <Stack gap={4}>
        <p>{words.what}</p>
        {leftOut > 0 ? <p>{leftOutText(leftOut)}</p> : null}
        {readers ? <ReaderRows groups={readers} office /> : null}
        <WhatItMeans />
        <output className={css['failed']}>{hasFailed ? words.failed : ''}</output>
      </Stack>
    </AskSheet>
  );
}
