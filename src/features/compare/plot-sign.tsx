import type { OrganisationShape } from '#ui/sign/organisation-sign.tsx';
import css from './plot.module.css';
import type { CompareSide } from './use-compare.ts';

interface PlotSignProps {
  readonly side: CompareSide;
  readonly at: { readonly x: number; readonly y: number };
  readonly radius: number;
}

/** An organisation where it stands now: its shape, and its letter. */
export function PlotSign({ side: { sign, participationId }, at, radius }: PlotSignProps) {
  return (
    <g
      className={css['now']}
      data-shape={sign.shape}
      data-long={sign.letters.length > 1 || undefined}
      data-of={participationId}
      transform={`translate(${at.x} ${at.y})`}
    >
      <Shape of={sign.shape} radius={radius} />
      <text y="3.7">{sign.letters}</text>
    </g>
  );
}

export function Shape({
  of,
  radius: r,
}: {
  readonly of: OrganisationShape;
  readonly radius: number;
}) {
  const [wide, half] = [r * 1.22, r * 0.92];
  if (of === 'diamond') return <path d={`M0 ${-wide}L${wide} 0L0 ${wide}L${-wide} 0Z`} />;
  if (of === 'square')
    return <rect x={-half} y={-half} width={half * 2} height={half * 2} rx="1.5" />;
  return <circle r={r} />;
}
