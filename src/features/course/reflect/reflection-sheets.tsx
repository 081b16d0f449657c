import { reflectionSharingWords as words } from '#content/words/course/shared-reflections.ts';
import { shareReflection, withdrawReflection } from '#data/course/share-reflection.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listCourseReaders } from '#data/people/list-readers.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { ReaderRows } from '#parts/sharing/reader-rows.tsx';
import { ShareSheet } from '#parts/sharing/share-sheet.tsx';
import { SharedText } from '#parts/sharing/shared-text.tsx';
import { WhatItMeans } from '#parts/sharing/what-it-means.tsx';
import type { Autosave } from '#ui/field/use-autosave.ts';

interface SheetProps {
  readonly question: string;
  readonly hat: Hat;
  readonly text: Autosave;
  readonly open: boolean;
  onClose(): void;
}

/** Which text, who can read it and what that means, before it leaves. */
export function ReflectionShareSheet({ question, hat, text, open, onClose }: SheetProps) {
  const local = useLocal();
  const { participationId, organisationName } = hat;
  const groups = useLive((from) => listCourseReaders(from, hat), [participationId]);
  return (
    <ShareSheet
      open={open}
      onClose={onClose}
      title={words.sheetTitle(organisationName)}
      confirm={words.share(organisationName)}
      text={text}
      act={() => shareReflection(local, question, participationId)}
    >
      <SharedText text={text.value} />
      {groups ? <ReaderRows groups={groups} /> : null}
      <WhatItMeans also={words.use} />
    </ShareSheet>
  );
}

export function ReflectionStopSheet({ question, hat, text, open, onClose }: SheetProps) {
  const local = useLocal();
  return (
    <ShareSheet
      open={open}
      onClose={onClose}
      title={words.stopTitle(hat.organisationName)}
      confirm={words.stop}
      cancel={words.stopCancel}
      text={text}
      act={() => withdrawReflection(local, question, hat.participationId)}
    >
      <p>{words.stopText}</p>
    </ShareSheet>
  );
}
