import { savingWords as words } from '#content/words/waiting/item-state.ts';
import { getItemState } from '#data/waiting/get-item-state.ts';
import { useLive } from '#data/use-live.ts';
import type { TableName } from '#domain/tables.ts';
import type { Autosave } from '#ui/field/use-autosave.ts';
import { paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { ItemMark } from './item-mark.tsx';

interface SavedTextProps {
  readonly tbl: TableName;
  /** Where the row lies that the text belongs to. */
  readonly at: { readonly scope: string; readonly id: string };
  readonly text: Autosave;
}

/** Under a field: on its way to the phone, on the phone, or synked; nothing under an empty field. */
export function SavedText({ tbl, at: { scope, id }, text }: SavedTextProps) {
  const item = useLive((of) => getItemState(of.db, tbl, scope, id), [tbl, scope, id]);
  if (text.state === 'failed') {
    return (
      <StateMark kind="refused" to={paths.sync}>
        {words.notSaved}
      </StateMark>
    );
  }
  if (text.value === '' || !item) return null;
  if (text.state === 'saving') return <StateMark kind="saved">{words.saving}</StateMark>;
  return <ItemMark state={item} />;
}
