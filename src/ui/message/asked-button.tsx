import { useState, type ComponentProps, type ReactNode } from 'react';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from './ask-sheet.tsx';

interface AskedButtonProps {
  readonly kind: ComponentProps<typeof Button>['kind'];
  /** On the button, and on the one that does it. */
  readonly label: string;
  readonly title: ReactNode;
  /** The way back. */
  readonly cancel: string;
  /** The sheet stands until it is closed: by `close`, or with the page it led away from. */
  readonly onConfirm: (close: () => void) => unknown;
  /** What will happen. */
  readonly children: ReactNode;
}

/** Something is lost by it: asked once more. */
export function AskedButton({ kind, label, onConfirm, ...sheet }: AskedButtonProps) {
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <>
      <Button kind={kind} onClick={() => setAsked(true)}>
        {label}
      </Button>
      <AskSheet
        open={isAsked}
        onClose={close}
        confirm={label}
        loses
        onConfirm={() => onConfirm(close)}
        {...sheet}
      />
    </>
  );
}
