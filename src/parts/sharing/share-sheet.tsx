import type { ReactNode } from 'react';
import { readersWords } from '#content/words/sharing/readers.ts';
import type { Autosave } from '#ui/field/use-autosave.ts';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface ShareSheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly cancel?: string;
  /** What is shared, or taken back: its last letters go to the phone first. */
  readonly text: Autosave;
  readonly act: () => Promise<unknown>;
  readonly onClose: () => void;
  /** Who can read, and what it means. */
  readonly children: ReactNode;
}

/** Sharing and taking back are deliberate acts: asked, with what it means, and only then done. */
export function ShareSheet({ text, act, onClose, children, ...sheet }: ShareSheetProps) {
  const { cancel = readersWords.cancel } = sheet;
  async function confirm() {
    await text.flush();
    await act();
    onClose();
  }
  return (
    <AskSheet {...sheet} cancel={cancel} onClose={onClose} onConfirm={confirm}>
      <Stack gap={4}>{children}</Stack>
    </AskSheet>
  );
}
