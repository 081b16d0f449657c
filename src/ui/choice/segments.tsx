import { OneOf, type OneOfProps } from './one-of.tsx';
import css from './segments.module.css';

/** Two or three choices in a trough; one above the other when the text is large. */
export function Segments<T extends string>(props: OneOfProps<T>) {
  return <OneOf {...props} look={css} />;
}
