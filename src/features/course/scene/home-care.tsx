import css from './scene.module.css';
import { Person, SceneFrame, Window } from './scene-frame.tsx';

/** Somebody in an armchair, somebody with a bag who has come to help; coffee on the table. */
export function HomeCareScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame alt={alt}>
      <Window x={36} y={28} width={76} height={72} />
      <path
        className={css['sun']}
        d="M26 22h96v6H26zM26 28h22q-2 44-22 64zM122 28h-22q2 44 22 64z"
      />
      <rect className={css['mid']} x="186" y="34" width="44" height="34" rx="2" />
      <rect className={css['wall']} x="191" y="39" width="34" height="24" />
      <path className={css['brand']} d="M194 60l9-12 7 8 5-5 7 9z" />
      <Person x={150} y={170} tone="brand" size={1.16} />
      <path className={css['arm']} d="M164 118l22 20" />
      <path className={css['deep']} d="M108 142h30v22q0 4-4 4h-22q-4 0-4-4z" />
      <path className={css['wire']} d="M115 142q0-10 8-10t8 10" />
      <path className={css['cut']} d="M123 149v12M117 155h12" />
      <path className={css['mid']} d="M176 142h52v6h-52zM184 148h5v22h-5zM215 148h5v22h-5z" />
      <path className={css['snow']} d="M192 130h15v8q0 4-5 4h-5q-5 0-5-4z" />
      <path className={css['wire']} d="M207 132q6 0 5 4t-6 3" />
      <path className={css['faint']} d="M258 84q0-14 14-14h36q14 0 14 14v50h-64z" />
      <path className={css['deep']} d="M262 86q0-12 12-12h34q12 0 12 12v66h-58z" />
      <Person x={291} y={158} tone="sun" size={0.94} />
      <path className={css['deep']} d="M250 118q8-3 14 2v28h54v-28q6-5 14-2v46h-82z" />
      <path className={css['rod']} d="M258 164v6M324 164v6" />
      <path className={css['rod']} d="M340 104v58M332 104h14" />
      <circle className={css['mid']} cx="340" cy="164" r="6" />
    </SceneFrame>
  );
}
