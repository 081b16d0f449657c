import { useId, type ReactNode } from 'react';
import { compareWords as words } from '#content/words/compare/compare.ts';
import { byLevel } from '#domain/assessment/levels.ts';
import type { Level, ScaleStep } from '#domain/tables/checklist-version.ts';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { narrowPlot, widePlot } from './dot-geometry.ts';
import { DotPlot } from './dot-plot.tsx';
import css from './plot.module.css';
import type { CompareLine, CompareView } from './use-compare.ts';

interface DotRowsProps {
  readonly parts: readonly {
    readonly title: string | null;
    readonly lines: readonly CompareLine[];
  }[];
  readonly scale: readonly ScaleStep[];
  /** Said in each row; none where the parts are the levels. */
  readonly levels: readonly Level[];
  /** Whether somebody's of the time before can be read. */
  readonly hasLast: boolean;
  readonly chosen: string | null;
  onChoose(statement: string): void;
  /** Unfolds under the chosen row; without it the row is chosen for what stands beside. */
  readonly renderInside?: ((line: CompareLine) => ReactNode) | undefined;
}

/** In the list's order, each level under its name. */
export function partsByLevel({ levels, lines }: CompareView): DotRowsProps['parts'] {
  return byLevel(levels, lines, ({ one }) => one.level).map(({ label, some }) => ({
    title: label,
    lines: some,
  }));
}

/** Every statement on the scale, in the order the table has. */
export function DotRows(props: DotRowsProps) {
  const { parts, scale, levels, hasLast, chosen, onChoose, renderInside } = props;
  const isWide = renderInside === undefined;
  const size = isWide ? widePlot : narrowPlot;
  return (
    <div className={css['plot']} data-wide={isWide || undefined}>
      <Scale scale={scale} hasLast={hasLast} />
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <ol key={title ?? ''} className={css['rows']} aria-label={title ?? undefined}>
            {title === null ? null : (
              <li className={css['part']} aria-hidden="true">
                {title}
              </li>
            )}
            {lines.map((line) => (
              <DotRow
                key={line.one.id}
                line={line}
                levels={levels}
                isChosen={line.one.id === chosen}
                onChoose={() => onChoose(line.one.id)}
                renderInside={renderInside}
              >
                <DotPlot told={line.told} scale={scale} size={size} />
              </DotRow>
            ))}
          </ol>
        ))}
    </div>
  );
}

interface DotRowProps {
  readonly line: CompareLine;
  readonly levels: readonly Level[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly renderInside: DotRowsProps['renderInside'];
  readonly children: ReactNode;
}

function DotRow({ line, levels, isChosen, onChoose, renderInside, children }: DotRowProps) {
  const id = useId();
  const state = renderInside
    ? { 'aria-expanded': isChosen, 'aria-controls': isChosen ? id : undefined }
    : { 'aria-current': isChosen || undefined };
  return (
    <li data-statement={line.one.code}>
      <button type="button" className={css['row']} onClick={onChoose} {...state}>
        <span className={css['name']}>
          <StatementName levels={levels} one={line.one} />
        </span>
        {children}
      </button>
      {renderInside && isChosen ? (
        <div id={id} className={css['inside']}>
          {renderInside(line)}
        </div>
      ) : null}
    </li>
  );
}

function Scale({ scale, hasLast }: Pick<DotRowsProps, 'scale' | 'hasLast'>) {
  const steps = scale.toSorted((a, b) => a.score - b.score);
  return (
    <div className={css['scale']}>
      <span className={css['last']}>
        {hasLast ? (
          <>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r="7" />
            </svg>
            {words.lastTime}
          </>
        ) : null}
      </span>
      <div className={css['steps']}>
        {steps.map(({ score, label }, at) => (
          <span key={`${score} ${at}`}>
            <b>{score}</b> {label}
          </span>
        ))}
      </div>
    </div>
  );
}
