import { shiftWords as words } from '#content/words/assessment/shift.ts';
import type { Move } from '#domain/assessment/shift.ts';
import css from './shift.module.css';
import { titleAt, type ShiftProps } from './shift-head.tsx';
import { planSlope, type SlopePlan } from './slope-lines.ts';

/** Raised lies over same: what changed is what one looks for. */
const order: readonly Move[] = ['same', 'raised', 'lowered'];

/** From the first to now, one line a statement; the same numbers stand in the table below. */
export function Slope({ own, shift }: ShiftProps) {
  const { sinceFirst: counts, first, now, lines } = shift;
  const [from, to] = [titleAt(own, first), titleAt(own, now)];
  const plan = planSlope(
    lines,
    own.scale.map(({ score }) => score),
  );
  if (plan.lines.length === 0) return null;
  return (
    <figure className={css['figure']}>
      <div className={css['ends']} aria-hidden="true">
        <span>{words.from(from)}</span>
        <span>{words.now}</span>
      </div>
      <svg
        className={css['slope']}
        viewBox={`0 0 320 ${plan.height}`}
        role="img"
        aria-label={words.slope(from, to, counts)}
      >
        <Lines plan={plan} />
        {plan.steps.map(({ score, y }) => (
          <g key={score}>
            <text x={0} y={y + 7}>
              {score}
            </text>
            <text x={320} y={y + 7} textAnchor="end">
              {score}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={css['moves']}>
        <Sample move="raised">{words.raised(counts.raised)}</Sample>
        <Sample move="same">{words.same(counts.same)}</Sample>
        <Sample move="lowered">{words.lowered(counts.lowered)}</Sample>
      </figcaption>
    </figure>
  );
}

function Lines({ plan }: { readonly plan: SlopePlan }) {
  const drawn = plan.lines.toSorted((a, b) => order.indexOf(a.move) - order.indexOf(b.move));
  return drawn.map(({ code, from, to, move, fromY, toY }) => (
    <path
      key={code}
      data-code={code}
      data-from={from}
      data-to={to}
      data-move={move}
      d={`M34 ${fromY}C160 ${fromY} 160 ${toY} 286 ${toY}`}
    />
  ));
}

function Sample({ move, children }: { readonly move: Move; readonly children: string }) {
  return (
    <span>
      <svg className={css['slope']} viewBox="0 0 22 8" aria-hidden="true">
        <path data-move={move} d="M1.5 4h19" />
      </svg>
      {children}
    </span>
  );
}
