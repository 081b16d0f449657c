import css from './drawing.module.css';

/** Two bridge posts and a board that does not reach: no way over yet. */
export function BridgeDrawing() {
  return (
    <svg
      className={css['drawing']}
      viewBox="0 8 360 196"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <path className={css['wall']} d="M-400 0h1160v176H-400z" />
      <path className={css['water']} d="M118 178h124v30H118z" />
      <rect className={css['brand']} x="84" y="46" width="30" height="130" rx="3" />
      <rect className={css['right']} x="246" y="46" width="30" height="130" rx="3" />
      <path className={css['wood']} d="M114 120h72v10h-72z" />
      <path className={css['hook']} d="M99 60q40 52 84 60" />
      <path className={css['ground']} d="M-400 176h518v32M760 176H242v32" />
      <path className={css['hook']} d="M134 190q11-7 23 0t23 0 23 0 23 0" />
    </svg>
  );
}
