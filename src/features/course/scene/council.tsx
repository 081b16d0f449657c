import css from './scene.module.css';
import { Person, SceneFrame } from './scene-frame.tsx';

/** Somebody speaks from a lectern; rows of people listen. */
export function CouncilScene({ alt }: { readonly alt: string }) {
  return (
    <SceneFrame
      alt={alt}
      front={
        <>
          <Heads
            y={196}
            from={20}
            tones={['brand', 'sun', 'mid', 'brand', 'mid', 'sun', 'brand']}
          />
        </>
      }
    >
      <path
        className={css['panel']}
        d="M24 0v170M48 0v170M72 0v170M96 0v170M120 0v170M144 0v170M168 0v170M192 0v170M216 0v170M240 0v170M264 0v170M288 0v170M312 0v170M336 0v170"
      />
      <rect className={css['brand']} x="234" y="8" width="30" height="74" rx="3" />
      <rect className={css['sun']} x="274" y="8" width="30" height="74" rx="3" />
      <Person x={236} y={126} tone="mid" size={0.8} />
      <Person x={302} y={126} tone="mid" size={0.8} />
      <path className={css['deep']} d="M204 121h132v49H204z" />
      <path className={css['mid']} d="M198 114h144v7H198z" />
      <Person x={104} y={146} tone="sun" size={1.12} />
      <path className={css['warm']} d="M122 104q16 2 22-12" />
      <path className={css['brand']} d="M70 100h68l-7 70H77z" />
      <path className={css['mid']} d="M64 94h80v7H64z" />
      <path className={css['cut']} d="M94 116v22M114 116v22" />
      <path className={css['wire']} d="M88 94q-6-10-2-20" />
    </SceneFrame>
  );
}

interface HeadsProps {
  readonly y: number;
  readonly from: number;
  readonly tones: readonly ('brand' | 'sun' | 'mid')[];
}

function Heads({ y, from, tones }: HeadsProps) {
  return tones.map((tone, index) => (
    <Person key={index} x={from + index * 53} y={y} tone={tone} size={0.72} />
  ));
}
