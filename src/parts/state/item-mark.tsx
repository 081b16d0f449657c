import { itemStateWords } from '#content/words/waiting/item-state.ts';
import type { ItemState } from '#data/waiting/get-item-state.ts';
import { useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';

/** How far what one wrote has come; where something stands against it, the way there. */
export function ItemMark({ state }: { readonly state: ItemState }) {
  const local = useLocal();
  const to = 'problem' in state ? paths.problem(state.problem) : undefined;
  return (
    <StateMark kind={state.kind} to={to}>
      {itemStateWords(state, local.now())}
    </StateMark>
  );
}
