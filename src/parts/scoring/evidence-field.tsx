import { evidenceWords as words } from '#content/words/checklist/evidence.ts';
import { savingWords } from '#content/words/waiting/item-state.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import { getShownState } from '#data/waiting/get-item-state.ts';
import { useLive } from '#data/use-live.ts';
import { scaleEnds, type Score } from '#domain/assessment/assessment.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { Button } from '#ui/button/button.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './evidence.module.css';
import { EvidenceText } from './evidence-text.tsx';
import { fieldHash, useFieldOfAddress } from './use-field-of-address.ts';

interface Asked {
  readonly score: Score;
  readonly evidence: string;
  readonly lastEvidence: { readonly text: string; readonly occasion: string } | null;
}

interface EvidenceFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly tbl: 'own_answer' | 'answer';
  /** Where the row lies that it belongs to. */
  readonly at: { readonly scope: string; readonly id: string };
  readonly statement: Asked;
  readonly scale: readonly ScaleStep[];
  readonly lastTime: (occasion: string) => string;
  /** How far the whole answer has come, where no comment stands beside to say it. */
  readonly marked?: boolean;
  readonly save: (text: string) => Promise<void>;
}

/**
 * How one knows: asked where the top is chosen, never demanded. What was written stays to be seen
 * when the score is lowered. Last occasion's words stand beside, and are taken over only by a press.
 */
export function EvidenceField(props: EvidenceFieldProps) {
  const { label, hint, tbl, at, statement, scale, lastTime, marked = false, save } = props;
  const { scope, id } = at;
  const { score, evidence, lastEvidence: last } = statement;
  const autosave = useAutosave({ of: id, stored: evidence, save });
  const state = useLive(({ db }) => getShownState(db, tbl, scope, id), [tbl, scope, id]);
  const field = useFieldOfAddress(fieldHash.evidence);
  const { value } = autosave;
  if (score !== scaleEnds(scale).top && value === '' && autosave.state === 'saved') return null;
  return (
    <div className={css['ask']}>
      <TextArea
        {...autosave.field}
        ref={field}
        rows={1}
        label={label}
        hint={hint}
        error={autosave.state === 'failed' ? words.failed : tooLong(value, 'evidence')}
        state={
          autosave.state === 'saved' ? (
            marked && value !== '' && state && <ItemMark state={state} />
          ) : (
            <Soft of="span" small>
              {savingWords.saving}
            </Soft>
          )
        }
      />
      {last && last.text !== value ? (
        <div className={css['last']}>
          <Soft small>{lastTime(last.occasion)}</Soft>
          <EvidenceText text={last.text} bare />
          {value === '' ? (
            <Button kind="plain" onClick={() => autosave.set(last.text)}>
              {words.holds}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
