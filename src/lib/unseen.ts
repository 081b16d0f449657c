/** A break or a tab is a control, too, and yet seen. */
const unseen = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;

/**
 * The text as it is seen: without soft hyphens, joiners, marks of direction and of form, fillers and
 * controls. They come along when something is copied, and nobody who reads it knows that they are there.
 * The same letters stand in the database (`app.read_address`).
 */
export function withoutUnseen(text: string): string {
  return text.replaceAll(unseen, '');
}
