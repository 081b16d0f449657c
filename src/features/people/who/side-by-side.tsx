import css from './who.module.css';

interface SideBySideProps {
  readonly partners: number;
  readonly hasMentor: boolean;
}

const shapes = [
  'M0 -6a6 6 0 1 0 0.01 0z',
  'M0 -7.5l7.5 7.5 -7.5 7.5 -7.5 -7.5z',
  'M-5.5 -5.5h11v11h-11z',
] as const;

/** As many bars as go side by side, and one that has gone before. The words beside carry it. */
export function SideBySide({ partners, hasMentor }: SideBySideProps) {
  const bars = Array.from({ length: Math.min(Math.max(partners, 2), 3) }, (_, at) => at);
  const first = 160 - bars.length * 20 - (hasMentor ? 22 : 0);
  const ring = first + bars.length * 40 + 36;
  return (
    <svg className={css['picture']} viewBox="0 0 320 92" aria-hidden="true">
      <path className={css['ground']} d="M-1000 84h2320" />
      {bars.map((at) => (
        <g key={at} data-bar={at} transform={`translate(${first + at * 40} 12)`}>
          <rect width="30" height="72" rx="3" />
          <path d={shapes[at]} transform="translate(15 18)" />
        </g>
      ))}
      {hasMentor ? (
        <g data-bar="mentor" transform={`translate(${ring} 12)`}>
          <rect width="30" height="72" rx="3" />
          <circle cx="15" cy="18" r="5.5" />
        </g>
      ) : null}
    </svg>
  );
}
