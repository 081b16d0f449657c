import css from './scene.module.css';
import { Person, SceneFrame } from './scene-frame.tsx';

/** People round a table; on the wall two columns of the same height. */
export function ManagementScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <rect className={css['deep']} x="118" y="16" width="124" height="70" rx="4" />
      <rect className={css['wall']} x="125" y="23" width="110" height="56" />
      <path className={css['brand']} d="M144 44h12v28h-12zM192 36h12v36h-12z" />
      <path className={css['sun']} d="M159 52h12v20h-12zM207 36h12v36h-12z" />
      <path className={css['wire']} d="M138 73h86" />
      <Person x={62} y={148} tone="brand" />
      <Person x={138} y={148} tone="sun" />
      <Person x={222} y={148} tone="mid" />
      <Person x={298} y={148} tone="brand" />
      <path className={css['mid']} d="M20 124h320v9H20z" />
      <path className={css['deep']} d="M44 133h14v37H44zM302 133h14v37h-14z" />
      <path className={css['paper']} d="M48 118h34l6 6H42zM206 118h34l6 6h-46z" />
      <path className={css['deep']} d="M118 104h42l5 20h-52z" />
      <path className={css['paper']} d="M272 110h13v9q0 5-4 5h-5q-4 0-4-5z" />
      <path className={css['wire']} d="M285 113q6 0 5 4t-6 3" />
      <path className={css['sun']} d="M184 108h6v16h-6z" />
      <path className={css['sun']} d="M174 112h6v12h-6z" />
    </SceneFrame>
  );
}
