import type { ReactNode } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from './sheet.tsx';

interface AskSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** The way back. */
  readonly cancel: string;
  readonly confirm: string;
  /** Something is lost by it. */
  readonly loses?: boolean | undefined;
  readonly onConfirm: () => unknown;
  /** What will happen. */
  readonly children: ReactNode;
}

/** Asked once more before it is done. */
export function AskSheet(props: AskSheetProps) {
  const { open, onClose, title, cancel, confirm, loses, onConfirm, children } = props;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={cancel}
      act={
        <Button kind={loses ? 'stop' : 'main'} onClick={() => void onConfirm()}>
          {confirm}
        </Button>
      }
    >
      {children}
    </Sheet>
  );
}
