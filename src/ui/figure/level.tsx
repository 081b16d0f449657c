import css from './level.module.css';

interface LevelProps {
  readonly score: number;
  readonly of?: number | undefined;
}

/** A score as filled bars; its digit or word always stands beside it. */
export function Level({ score, of = 3 }: LevelProps) {
  return (
    <span className={css['level']} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} data-on={index < score || undefined} />
      ))}
    </span>
  );
}
