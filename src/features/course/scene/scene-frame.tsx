import type { ReactNode } from 'react';
import css from './scene.module.css';

interface SceneFrameProps {
  readonly alt: string;
  readonly children: ReactNode;
  /** Drawn over the ground line: what stands nearest. */
  readonly front?: ReactNode;
}

/** A wall and the ground: what all the places have in common. */
export function SceneFrame({ alt, children, front }: SceneFrameProps) {
  return (
    <svg className={css['scene']} viewBox="0 0 360 190" role="img" aria-label={alt}>
      <path className={css['wall']} d="M0 0h360v170H0z" />
      {children}
      <path className={css['ground']} d="M0 170h360" />
      {front}
    </svg>
  );
}

interface PersonProps {
  /** Where the feet stand. */
  readonly x: number;
  readonly y: number;
  readonly tone: 'brand' | 'sun' | 'mid';
  readonly size?: number;
}

/** Anybody: a head and a coat, about ninety high. */
export function Person({ x, y, tone, size = 1 }: PersonProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path className={css[tone]} d="M-18 0v-42q0-20 18-20t18 20V0z" />
      <circle className={css[tone === 'mid' ? 'head' : 'mid']} cy="-77" r="12.5" />
    </g>
  );
}

/** A window with a cross. */
export function Window({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) {
  return (
    <g>
      <rect className={css['paper']} x={x} y={y} width={width} height={height} rx="3" />
      <path
        className={css['cut']}
        d={`M${x + width / 2} ${y}v${height}M${x} ${y + height / 2}h${width}`}
      />
      <path className={css['mid']} d={`M${x - 6} ${y + height}h${width + 12}v6h-${width + 12}z`} />
    </g>
  );
}
