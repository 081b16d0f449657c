import { checklistWords } from '#content/words/checklist/checklist.ts';
import { itemStateWords } from '#content/words/waiting/sync.ts';
import { getShownState, type ItemState } from '#data/waiting/get-item-state.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { fieldLimits } from '#domain/field-limits.ts';
import { TextArea } from '#ui/field/field.tsx';
import { paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';

import { Soft } from '#ui/text/soft.tsx';

interface CommentFieldProps {
  readonly tbl: 'own_answer' | 'answer';
  /** Where the row lies that the comment belongs to. */
  readonly at: { readonly scope: string; readonly id: string };
  readonly stored: string;
  readonly hint: string;
  readonly save: (text: string) => Promise<void>;
}

/** The comment, saved while one types, and under it how far the whole answer has come. */
export function CommentField({ tbl, at, stored, hint, save }: CommentFieldProps) {
  const local = useLocal();
  const { scope, id } = at;
  const autosave = useAutosave({ of: id, stored, save });
  const state = useLive(({ db }) => getShownState(db, tbl, scope, id), [tbl, scope, id]);
  return (
    <TextArea
      {...autosave.field}
      label={checklistWords.comment}
      hint={hint}
      maxLength={fieldLimits.comment}
      error={autosave.state === 'failed' ? checklistWords.commentFailed : undefined}
      state={
        autosave.state === 'saved' ? (
          state && <AnswerState state={state} now={local.now()} />
        ) : (
          <Soft of="span" small>
            {checklistWords.saving}
          </Soft>
        )
      }
    />
  );
}

function AnswerState({ state, now }: { readonly state: ItemState; readonly now: Date }) {
  const problem = 'problem' in state ? paths.problem(state.problem) : undefined;
  return (
    <StateMark kind={state.kind} to={problem}>
      {itemStateWords(state, now)}
    </StateMark>
  );
}
