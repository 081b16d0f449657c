import { PencilLine } from 'lucide';
import { useState, type ReactNode } from 'react';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { useLocal } from '#data/use-live.ts';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { makeNewNote } from './new-note.ts';
import { raiseKeyboard } from './raise-keyboard.ts';

/** Made when the page opens, so that each entry has its own id before its first letter. */
export function WriteOn(props: {
  readonly meeting: string;
  readonly item: string;
  /** What else is done there by the thumb. */
  readonly beside?: ReactNode;
}) {
  const { meeting, item, beside } = props;
  const local = useLocal();
  const [note] = useState(() => makeNewNote(local));
  return (
    <Float>
      <ButtonLink to={paths.writeNote(meeting, item, note)} onClick={raiseKeyboard}>
        <Icon of={PencilLine} />
        {meetingsWords.write}
      </ButtonLink>
      {beside}
    </Float>
  );
}
