import { arrangeWords as words } from '#content/words/meetings/arrange.ts';
import css from './arrange.module.css';

/** Under what was pressed, when it could not be written. */
export function Fault({ failed }: { readonly failed: boolean }) {
  return <output className={css['failed']}>{failed ? words.failed : ''}</output>;
}
