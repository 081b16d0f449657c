import type { Wheel } from '#content/course/figure-model.ts';
import shared from './figure.module.css';
import { NotedText } from './noted-text.tsx';
import css from './wheel.module.css';

const RADIUS = 72;
const CENTRE = 100;

/** A circle without an end: numbers on the ring, and under it what each of them is. */
export function WheelFigure({ figure }: { readonly figure: Wheel }) {
  const count = figure.steps.length;
  return (
    <figure className={shared['figure']}>
      <svg className={css['wheel']} viewBox="0 0 200 200" aria-hidden="true">
        {figure.steps.map((step, index) => (
          <Turn key={step.title} from={index} count={count} />
        ))}
        {figure.steps.map((step, index) => {
          const { x, y } = pointAt(index / count);
          return (
            <g key={step.title}>
              <circle className={css['stop']} cx={x} cy={y} r="20" />
              <text className={css['digit']} x={x} y={y + 7}>
                {index + 1}
              </text>
            </g>
          );
        })}
        <rect className={css['left']} x="85" y="78" width="12" height="44" rx="2" />
        <rect className={css['right']} x="103" y="78" width="12" height="44" rx="2" />
      </svg>
      <ol className={css['steps']}>
        {figure.steps.map((step, index) => (
          <li key={step.title}>
            <span className={css['number']} aria-hidden="true">
              {index + 1}
            </span>
            <NotedText of={step} />
          </li>
        ))}
      </ol>
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}

/** The way from one number to the next, with its arrow. */
function Turn({ from, count }: { readonly from: number; readonly count: number }) {
  const gap = 27 / (2 * Math.PI * RADIUS);
  const start = pointAt(from / count + gap);
  const at = (from + 1) / count - gap;
  const end = pointAt(at);
  const degrees = at * 360;
  return (
    <g>
      <path
        className={css['turn']}
        d={`M${start.x} ${start.y}A${RADIUS} ${RADIUS} 0 0 1 ${end.x} ${end.y}`}
      />
      <path
        className={css['head']}
        d="M-7 -7L5 0L-7 7Z"
        transform={`translate(${end.x} ${end.y}) rotate(${degrees - 4})`}
      />
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A point of the ring, from the top and with the clock; 1 is once round. */
function pointAt(part: number) {
  const angle = part * 2 * Math.PI - Math.PI / 2;
  return {
    x: round(CENTRE + RADIUS * Math.cos(angle)),
    y: round(CENTRE + RADIUS * Math.sin(angle)),
  };
}
