import { factorHeads } from '#content/course/course.ts';
import {
  bottomsLeft,
  countsInWords,
  shiftWords as words,
} from '#content/words/assessment/shift.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import { shiftByFactor } from '#domain/assessment/shift.ts';
import { capital } from '#lib/letter-case.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import type { ShiftProps } from './shift-head.tsx';
import css from './shift.module.css';

/** What moved within each success factor, and the way to what it is about. */
export function FactorRows({ own, shift }: ShiftProps) {
  const { bottom } = scaleEnds(own.scale);
  return (
    <Rows>
      {shiftByFactor(shift.lines).map(({ factor, lines, counts }) => {
        const head = factorHeads.find(({ number }) => number === factor);
        const left = lines.filter(({ now }) => now === bottom).length;
        return (
          <Row
            key={factor}
            to={head ? paths.factor(head.key) : undefined}
            title={words.factor(factor, head?.title)}
            second={[
              lines.map(({ one }) => one.short).join(', '),
              [
                shift.first === null ? '' : `${capital(countsInWords(counts))}.`,
                left > 0 ? bottomsLeft(left, bottom) : '',
              ]
                .join(' ')
                .trim(),
            ]
              .filter((part) => part !== '')
              .map((part) => (
                <span key={part} className={css['part']}>
                  {part}
                </span>
              ))}
          />
        );
      })}
    </Rows>
  );
}
