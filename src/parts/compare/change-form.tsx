import { threadWords as words } from '#content/words/questions/questions.ts';
import type { Said } from '#data/questions/said.ts';
import { useLocal } from '#data/use-live.ts';
import { ownText } from './own-text.ts';
import { TextForm } from './text-form.tsx';

interface ChangeFormProps {
  readonly said: Said;
  onDone(): void;
}

/** One's own text, to be changed where it stands; others read it as it was until it is saved. */
export function ChangeForm({ said, onDone }: ChangeFormProps) {
  const local = useLocal();
  const { change, draft, limit } = ownText[said.tbl];
  const { id, body } = said;
  return (
    <TextForm
      draft={`${draft}/${id}`}
      stands={body}
      limit={limit}
      isSecond
      words={{
        label: words.field[said.tbl],
        act: words.save,
        empty: words.empty,
        failed: words.failed,
        cancel: words.cancel,
      }}
      write={(_, text) => change(local, said, text)}
      onWritten={onDone}
      onCancel={onDone}
    />
  );
}
