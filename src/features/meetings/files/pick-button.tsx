import { useRef, type ChangeEvent, type ReactNode } from 'react';
import { Button } from '#ui/button/button.tsx';
import css from './files.module.css';

interface PickButtonProps {
  readonly kind?: 'main' | 'second';
  /** The camera first, where there is one. */
  readonly camera?: boolean;
  /** No more than one. */
  readonly one?: boolean;
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export const acceptPictures = 'image/*';
export const acceptFiles =
  'application/pdf,image/*,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp,.heic';

/** A button that lets somebody choose files, or take a picture. */
export function PickButton(props: PickButtonProps) {
  const { kind, camera, one, accept, isBusy, onFiles, children } = props;
  const input = useRef<HTMLInputElement>(null);
  function take({ currentTarget: field }: ChangeEvent<HTMLInputElement>) {
    const files = [...(field.files ?? [])];
    // The same files may be chosen once more.
    field.value = '';
    onFiles(files);
  }
  return (
    <>
      <Button kind={kind} aria-busy={isBusy} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        className={css['input']}
        type="file"
        accept={accept}
        multiple={!camera && !one}
        capture={camera ? 'environment' : undefined}
        tabIndex={-1}
        aria-hidden="true"
        data-testid={camera ? 'photo' : 'file'}
        onChange={take}
      />
    </>
  );
}
