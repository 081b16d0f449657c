import css from './answer.module.css';

/** What came of a press, under the button: seen, and said aloud. Nothing at first. */
export function Answer({ children }: { readonly children: string }) {
  return <output className={css['answer']}>{children}</output>;
}
