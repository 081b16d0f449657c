import css from './duo.module.css';

interface DuoProps {
  /** The first is filled, the second hollow: the same ink, no colour for either. */
  readonly sides: readonly [DuoSide, DuoSide];
}

export interface DuoSide {
  readonly name: string;
  readonly value: number;
  /** The value as it is read. */
  readonly text: string;
}

/** Two bars from the same line. The numbers stand beside, so the bars say nothing of their own. */
export function Duo({ sides }: DuoProps) {
  const most = Math.max(...sides.map(({ value }) => value), 0);
  return (
    <dl className={css['duo']}>
      {sides.map(({ name, value, text }, at) => (
        <div key={name}>
          <dt dir="auto">{name}</dt>
          <dd>
            <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
              <Bar length={most > 0 ? (Math.max(value, 0) / most) * 100 : 0} hollow={at === 1} />
            </svg>
            <b>{text}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Bar({ length, hollow }: { readonly length: number; readonly hollow: boolean }) {
  if (length <= 0) return null;
  const edge = hollow ? 1 : 0;
  return (
    <rect
      className={css[hollow ? 'hollow' : 'filled']}
      x={edge / 2}
      y={edge}
      width={Math.max(0.5, length - edge)}
      height={16 - 2 * edge}
    />
  );
}
