import { checklistWords } from '#content/words/checklist/checklist.ts';
import { savingWords } from '#content/words/waiting/item-state.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import { getShownState } from '#data/waiting/get-item-state.ts';
import { useLive } from '#data/use-live.ts';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';

import { fieldHash, useFieldOfAddress } from './use-field-of-address.ts';
import { Soft } from '#ui/text/soft.tsx';

interface CommentFieldProps {
  readonly tbl: 'own_answer' | 'answer';
  /** Where the row lies that the comment belongs to. */
  readonly at: { readonly scope: string; readonly id: string };
  readonly stored: string;
  readonly hint: string;
  /** How many times one has asked for the field: it takes the focus. */
  readonly asked?: number;
  readonly save: (text: string) => Promise<void>;
}

/** The comment, saved while one types, and under it how far the whole answer has come. */
export function CommentField({ tbl, at, stored, hint, asked, save }: CommentFieldProps) {
  const { scope, id } = at;
  const autosave = useAutosave({ of: id, stored, save });
  const state = useLive(({ db }) => getShownState(db, tbl, scope, id), [tbl, scope, id]);
  const field = useFieldOfAddress(fieldHash.comment, asked);
  return (
    <TextArea
      {...autosave.field}
      ref={field}
      label={checklistWords.comment}
      hint={hint}
      error={
        autosave.state === 'failed'
          ? checklistWords.commentFailed
          : tooLong(autosave.value, 'comment')
      }
      state={
        autosave.state === 'saved' ? (
          state && <ItemMark state={state} />
        ) : (
          <Soft of="span" small>
            {savingWords.saving}
          </Soft>
        )
      }
    />
  );
}
