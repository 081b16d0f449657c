import { actWord } from '#content/words/common.ts';
import {
  privateWords,
  readerHeading,
  readerWords,
  shareSheet,
  withdrawSheet,
} from '#content/words/meetings/meetings.ts';
import { shareNote, withdrawNote } from '#data/meetings/share-note.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listReaders } from '#data/people/list-readers.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import type { NoteAudience } from '#domain/note.ts';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './note-editor.module.css';
import type { NoteDraft } from './use-note-draft.ts';

interface SheetProps {
  readonly id: string;
  readonly hat: Hat;
  readonly now: NoteAudience;
  /** Undefined = closed. */
  readonly to: NoteAudience | undefined;
  readonly draft: NoteDraft;
  onClose(): void;
}

/** Sharing is a deliberate act: every reader by name, and what it may become. */
export function ShareSheet({ id, hat, to, draft, onClose }: SheetProps) {
  const local = useLocal();
  const audience = to ?? 'self';
  const name = hat.organisationName;
  async function share() {
    await draft.text.flush();
    await shareNote(local, { id, audience, hat });
    onClose();
  }
  return (
    <Sheet
      open={to !== undefined}
      onClose={onClose}
      title={shareSheet.title(audience, name)}
      closeLabel={shareSheet.cancel}
    >
      <Stack gap={3}>
        <Readers audience={audience} hat={hat} />
        <p>{shareSheet.publicRecord}</p>
        <Button onClick={() => void share()}>{shareSheet.confirm(audience, name)}</Button>
      </Stack>
    </Sheet>
  );
}

function Readers({ audience, hat }: { readonly audience: NoteAudience; readonly hat: Hat }) {
  const groups = useLive(
    (local) => listReaders(local, audience, hat),
    [audience, hat.participationId],
  );
  if (!groups) return null;
  return (
    <>
      <p>{groups.length === 0 ? shareSheet.noReaders : shareSheet.readers}</p>
      {groups.map((group) => (
        <div key={group.participationId} className={css['group']}>
          <h3>{readerHeading(group)}</h3>
          <p>{group.readers.map(readerWords).join('; ')}</p>
        </div>
      ))}
      <p>{audience === 'group' ? `${shareSheet.office} ${shareSheet.later}` : shareSheet.later}</p>
    </>
  );
}

/** Taking back: others may already have read it, and that is said before. */
export function WithdrawSheet({ id, hat, now, to, draft, onClose }: SheetProps) {
  const local = useLocal();
  const narrower = to ?? 'self';
  const name = hat.organisationName;
  async function withdraw() {
    await draft.text.flush();
    await withdrawNote(local, { id, to: narrower, hat });
    onClose();
  }
  return (
    <Sheet
      open={to !== undefined}
      onClose={onClose}
      title={withdrawSheet.title(now, name)}
      closeLabel={withdrawSheet.cancel}
    >
      <Stack gap={3}>
        <p>{`${withdrawSheet.text} ${withdrawSheet.keeps(narrower, name)}`}</p>
        <p>{withdrawSheet.publicRecord}</p>
        <Button onClick={() => void withdraw()}>{withdrawSheet.confirm(now, name)}</Button>
      </Stack>
    </Sheet>
  );
}

interface PrivateSheetProps {
  readonly open: boolean;
  onClose(): void;
}

export function PrivateSheet({ open, onClose }: PrivateSheetProps) {
  return (
    <Sheet open={open} onClose={onClose} title={privateWords.title} closeLabel={actWord.close}>
      <Stack gap={3}>
        {privateWords.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Stack>
    </Sheet>
  );
}
