import css from './scene.module.css';
import { Person, SceneFrame, Window } from './scene-frame.tsx';

/** Two children build two towers of the same height; coats hang on their hooks. */
export function PreschoolScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <Window x={246} y={26} width={84} height={62} />
      <circle className={css['sun']} cx="309" cy="43" r="9" />
      <path className={css['mid']} d="M24 40h128v7H24z" />
      <path className={css['wire']} d="M46 47v9M88 47v9M130 47v9" />
      <path
        className={css['brand']}
        d="M38 56h16q6 1 8 8l6 36h-8l-2-10v18H34V90l-2 10h-8l6-36q2-7 8-8z"
      />
      <path
        className={css['sun']}
        d="M80 56h16q6 1 8 8l6 36h-8l-2-10v18H76V90l-2 10h-8l6-36q2-7 8-8z"
      />
      <path className={css['deep']} d="M118 58h24q4 0 4 5v27q0 6-6 6h-20q-6 0-6-6V63q0-5 4-5z" />
      <path className={css['cut']} d="M121 76h18M46 60v44M88 60v44" />
      <path className={css['brand']} d="M158 150h20v20h-20zM158 106h20v20h-20z" />
      <path className={css['mid']} d="M158 128h20v20h-20zM186 150h20v20h-20zM186 106h20v20h-20z" />
      <path className={css['sun']} d="M186 128h20v20h-20z" />
      <path className={css['brand']} d="M158 104l10-14 10 14z" />
      <path className={css['sun']} d="M186 104l10-14 10 14z" />
      <Person x={118} y={170} tone="sun" size={0.7} />
      <path className={css['warm']} d="M128 142l20-12" />
      <Person x={246} y={170} tone="brand" size={0.7} />
      <path className={css['arm']} d="M236 142l-20-12" />
      <circle className={css['sun']} cx="310" cy="158" r="12" />
      <path className={css['cut']} d="M299 154q11 6 22 0" />
    </SceneFrame>
  );
}
