import css from '../improvement.module.css';

/** What somebody has written, with its lines. */
export function OwnText({ text }: { readonly text: string }) {
  return (
    <p className={css['text']} dir="auto">
      {text.trim()}
    </p>
  );
}
