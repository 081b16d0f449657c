import type { Beside } from '#data/compare/get-comparison.ts';
import { withSigns } from '../use-compare.ts';
import css from './house-front.module.css';
import { windowOf, type WindowState } from './opening-state.ts';

interface HouseFrontProps {
  readonly beside: Beside;
  readonly today: string;
}

/** One window for each organisation; the words under it say what the picture shows. */
export function HouseFront({ beside, today }: HouseFrontProps) {
  const sides = withSigns(beside).sides.map((side) => ({
    ...side,
    window: windowOf(side, beside, today),
  }));
  const column = 320 / Math.max(1, sides.length);
  const half = Math.min(21, column * 0.36);
  return (
    <div className={css['house']}>
      <svg className={css['front']} viewBox="0 0 320 112" aria-hidden="true">
        <rect className={css['wall']} width="320" height="97" />
        {Array.from({ length: 15 }, (_, at) => (
          <path key={at} className={css['board']} d={`M${(at + 1) * 20} 0V97`} />
        ))}
        <path className={css['ground']} d="M0 97h320" />
        {sides.map(({ participationId, window }, at) => (
          <g key={participationId} transform={`translate(${column * (at + 0.5)} 0)`}>
            <Window look={window.look} half={half} />
          </g>
        ))}
      </svg>
      <ul className={css['words']} data-many={sides.length > 3 || undefined}>
        {sides.map(({ participationId, name, window }) => (
          <li key={participationId}>
            <b dir="auto">{name}</b>
            <span>
              {window.word}
              <br />
              {window.when}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WindowProps {
  readonly look: WindowState['look'];
  readonly half: number;
}

function Window({ look, half }: WindowProps) {
  return (
    <>
      <rect className={css[look]} x={-half} y="16" width={half * 2} height="56" rx="2" />
      {look === 'dark' ? null : (
        <path className={css['cross']} data-of={look} d={`M0 16v56M${-half} 44h${half * 2}`} />
      )}
      <rect className={css['sill']} x={-half - 7} y="74" width={half * 2 + 14} height="5" />
      {look === 'lit' ? (
        <path className={css['light']} d={`M${-half} 98h${half * 2}l-14 12h${-half * 2}Z`} />
      ) : null}
    </>
  );
}
