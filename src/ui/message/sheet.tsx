import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { Button } from '#ui/button/button.tsx';
import css from './sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/** From below, only for choosing and confirming. The page behind is inert while it is open. */
export function Sheet({ open, onClose, title, closeLabel, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    const before = document.activeElement;
    element.showModal();
    // what has the focus may stand far down; reading begins at the top
    element.scrollTop = 0;
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
          <h2 id={id}>{title}</h2>
          {children}
          <Button kind="plain" onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
      ) : null}
    </dialog>
  );
}
