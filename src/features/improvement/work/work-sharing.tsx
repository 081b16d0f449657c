import { useState } from 'react';
import { shareWorkWords as words, workWords } from '#content/words/improvement/works.ts';
import { shareWork, withdrawWork } from '#data/improvement/share-work.ts';
import { listReaders } from '#data/people/list-readers.ts';
import { useLocal } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { ReaderRows } from '#parts/sharing/reader-rows.tsx';
import { WhatItMeans } from '#parts/sharing/what-it-means.tsx';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../improvement.module.css';
import type { OpenWork } from '../with-work.tsx';

/** Who reads and writes it, and the copy that the group reads. */
export function WorkSharing({ open }: { readonly open: OpenWork }) {
  const { hat, view } = open;
  const [asked, setAsked] = useState<'share' | 'withdraw'>();
  const { shared, hasChanged, snapshot } = view.sharing;
  const close = () => setAsked(undefined);
  return (
    <Stack gap={3}>
      <StateMark kind="organisation">
        {workWords.readers(hat.organisationName, view.people.length)}
      </StateMark>
      {shared ? (
        <StateMark kind="group">{workWords.copy(dayOf(shared.shared_at))}</StateMark>
      ) : null}
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
      <ShareSheet open={open} isOpen={asked === 'share'} onClose={close} />
      <WithdrawSheet open={open} isOpen={asked === 'withdraw'} onClose={close} />
    </Stack>
  );
}

interface SheetProps {
  readonly open: OpenWork;
  readonly isOpen: boolean;
  onClose(): void;
}

/** A copy of all of it, read by those who are named: asked, and only then made. */
function ShareSheet({ open: { hat, view }, isOpen, onClose }: SheetProps) {
  const local = useLocal();
  const [hasFailed, setFailed] = useState(false);
  const readers = useLiveOfHat(hat, (from, of) => listReaders(from, 'group', of));
  const { work, scope, sharing } = view;
  const { shared, snapshot } = sharing;
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
        {readers ? <ReaderRows groups={readers} office /> : null}
        <WhatItMeans />
        <output className={css['failed']}>{hasFailed ? words.failed : ''}</output>
      </Stack>
    </AskSheet>
  );
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
