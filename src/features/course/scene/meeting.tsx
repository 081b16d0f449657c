import css from './scene.module.css';
import { Person, SceneFrame } from './scene-frame.tsx';

/** Two at a table, both with something to say. */
export function MeetingScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <path
        className={css['brand']}
        d="M64 16h88q10 0 10 10v32q0 10-10 10h-34l-18 18v-18H64q-10 0-10-10V26q0-10 10-10z"
      />
      <path className={css['cut']} d="M72 34h70M72 48h46" />
      <path
        className={css['sun']}
        d="M208 30h88q10 0 10 10v28q0 10-10 10h-36v18l-18-18h-34q-10 0-10-10V40q0-10 10-10z"
      />
      <path className={css['cut']} d="M216 47h70M216 61h50" />
      <path className={css['deep']} d="M52 112h8v34h38v8H60v16h-8zM90 154h8v16h-8z" />
      <path className={css['deep']} d="M308 112h-8v34h-38v8h38v16h8zM262 154h8v16h-8z" />
      <Person x={84} y={156} tone="brand" size={0.84} />
      <path className={css['arm']} d="M96 126l34 4" />
      <Person x={276} y={156} tone="sun" size={0.84} />
      <path className={css['warm']} d="M264 126l-34 4" />
      <path className={css['mid']} d="M116 132h128v8H116zM176 140h8v24h-8zM158 164h44v6h-44z" />
      <path
        className={css['snow']}
        d="M152 120h13v8q0 4-4 4h-5q-4 0-4-4zM196 120h13v8q0 4-4 4h-5q-4 0-4-4z"
      />
      <path className={css['wire']} d="M152 122q-6 0-5 4t6 3M209 122q6 0 5 4t-6 3" />
    </SceneFrame>
  );
}
