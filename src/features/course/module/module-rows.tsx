import { minutesWord } from '#content/words/course/course.ts';
import type { CourseProgress } from '#domain/course/course.ts';
import { RowNumber } from '#ui/list/row-number.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import css from '../course.module.css';
import { ModuleBlock } from './module-block.tsx';
import { DoneMark } from './module-contents.tsx';

type ModuleRowsProps = Pick<CourseProgress, 'modules' | 'next'>;

/** All modules in order; the one that one is in opens into its block. */
export function ModuleRows({ modules, next }: ModuleRowsProps) {
  return (
    <Rows ordered>
      {modules.map((module) =>
        next?.module === module.key ? (
          <li key={module.key} className={css['open']}>
            <ModuleBlock module={module} next={next} />
          </li>
        ) : (
          <Row
            key={module.key}
            to={paths.module(module.key)}
            lead={<RowNumber of={module.number} />}
            title={module.title}
            second={module.isDone ? undefined : minutesWord(module.minutesLeft)}
            state={module.isDone ? <DoneMark /> : undefined}
          />
        ),
      )}
    </Rows>
  );
}
