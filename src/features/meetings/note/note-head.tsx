import { Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import { actWord } from '#content/words/common.ts';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import css from './note-editor.module.css';

interface NoteHeadProps {
  readonly onRemove: (() => void) | undefined;
  /** The place: time and title of the agenda item. */
  readonly children: ReactNode;
}

/** What the entry is about, and the way to be rid of it once it is there. */
export function NoteHead({ onRemove, children }: NoteHeadProps) {
  return (
    <div className={css['head']}>
      <h1 className={css['place']}>{children}</h1>
      {onRemove ? <RemoveButton onRemove={onRemove} /> : null}
    </div>
  );
}

/** Where it stands in a line of others the picture is enough to see. */
export function RemoveButton({ onRemove }: { readonly onRemove: () => void }) {
  return (
    <Button kind="plain" onClick={onRemove}>
      <Icon of={Trash2} small />
      <span className={css['remove']}>{actWord.remove}</span>
    </Button>
  );
}
