import { askWords as words } from '#content/words/questions/questions.ts';
import { getShownState } from '#data/waiting/get-item-state.ts';
import { useLive } from '#data/use-live.ts';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import css from './compare.module.css';

interface AskedReceiptProps {
  readonly scope: string;
  readonly id: string;
  onDone(): void;
}

/** In place of the form: it is asked, how far it has come, and the way to its thread. */
export function AskedReceipt({ scope, id, onDone }: AskedReceiptProps) {
  const state = useLive(({ db }) => getShownState(db, 'question', scope, id), [scope, id]);
  return (
    <Notice kind="calm" live level={3} title={words.done}>
      {state ? <ItemMark state={state} /> : null}
      <p>{words.doneText}</p>
      <div className={css['acts']}>
        <ButtonLink kind="second" to={paths.question(id)}>
          {words.toThread}
        </ButtonLink>
        <Button kind="plain" onClick={onDone}>
          {words.close}
        </Button>
      </div>
    </Notice>
  );
}
