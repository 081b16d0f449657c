import css from './mark.module.css';

/** Two equal bars. Stands beside the name, so it says nothing itself. */
export function Mark() {
  return <span className={css['mark']} aria-hidden="true" />;
}
