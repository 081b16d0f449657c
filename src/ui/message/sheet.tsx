import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { Button } from '#ui/button/button.tsx';
import css from './sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  /** What the sheet asks for: stands still beside the way back, however long the middle is. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/**
 * From below, only for choosing and confirming. The page behind is inert while it is open; what
 * does not fit scrolls in the middle, and the buttons stay where the thumb is.
 */
export function Sheet({ open, onClose, title, closeLabel, act, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    const before = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  const onBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape closes it natively: the click is only for a press beside the sheet
    <dialog
      ref={dialog}
      className={css['sheet']}
      aria-labelledby={id}
      onClick={onBackdrop}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <div className={css['inside']}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: arrow keys must reach it, and reading begins here, at the top */}
          <div className={css['middle']} tabIndex={0}>
            <h2 id={id}>{title}</h2>
            {children}
          </div>
          <div className={css['foot']}>
            <Button kind={act === undefined ? 'plain' : 'second'} onClick={onClose}>
              {closeLabel}
            </Button>
            {act}
          </div>
        </div>
      ) : null}
    </dialog>
  );
}
