import css from './scene.module.css';
import { Person, SceneFrame } from './scene-frame.tsx';

/** People round a table; on the wall two columns of the same height. */
export function ManagementScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <rect className={css['deep']} x="130" y="14" width="100" height="66" rx="4" />
      <rect className={css['wall']} x="137" y="21" width="86" height="52" />
      <path className={css['brand']} d="M148 38h11v29h-11zM186 30h11v37h-11z" />
      <path className={css['sun']} d="M162 48h11v19h-11zM200 30h11v37h-11z" />
      <path className={css['wire']} d="M144 68h72" />
      <Person x={46} y={128} tone="brand" size={0.94} />
      <Person x={104} y={128} tone="sun" size={0.94} />
      <Person x={256} y={128} tone="mid" size={0.94} />
      <Person x={314} y={128} tone="brand" size={0.94} />
      <path className={css['mid']} d="M20 124h320v9H20z" />
      <path className={css['deep']} d="M44 133h14v37H44zM302 133h14v37h-14z" />
      <path className={css['snow']} d="M30 118h34l6 6H24zM236 118h34l6 6h-46z" />
      <path className={css['deep']} d="M84 104h42l5 20H79z" />
      <path className={css['snow']} d="M288 110h13v9q0 5-4 5h-5q-4 0-4-5z" />
      <path className={css['wire']} d="M301 113q6 0 5 4t-6 3" />
      <path className={css['deep']} d="M166 124v-14h28v14z" />
      <path className={css['brand']} d="M180 110q-18-12-13-30 13 6 13 24 2-20 14-26 4 22-14 32z" />
    </SceneFrame>
  );
}
