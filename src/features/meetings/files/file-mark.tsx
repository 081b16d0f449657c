import { Check, CircleAlert, Cloud, Pin, Smartphone } from 'lucide';
import { fileStateWord } from '#content/words/meetings/files.ts';
import type { FileState } from '#data/meetings/material/list-files.ts';
import { Icon } from '#ui/sign/icon.tsx';
import css from './files.module.css';

const drawings = {
  link: Cloud,
  waiting: Smartphone,
  refused: CircleAlert,
  here: Check,
  pinned: Pin,
  away: Cloud,
  coming: Cloud,
  missing: CircleAlert,
} as const;

/** Where the bytes are: a small picture and the word for it. */
export function FileMark({ state }: { readonly state: FileState }) {
  return (
    <span className={css['state']} data-kind={state.kind}>
      <Icon of={drawings[state.kind]} small />
      <span>{fileStateWord(state)}</span>
    </span>
  );
}
