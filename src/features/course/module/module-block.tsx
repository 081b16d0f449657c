import { courseWords } from '#content/words/course/course.ts';
import type { CourseStep, ModuleProgress } from '#domain/course/course.ts';
import { stepPath } from '#parts/step-path.ts';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';

interface ModuleBlockProps {
  readonly module: ModuleProgress;
  readonly next: CourseStep;
  /** On the module's own page its name is the page's heading already. */
  readonly hideNumber?: boolean;
}

/** The module one is in, opened: where one is, how much is left, and the way on. */
export function ModuleBlock({ module, next, hideNumber }: ModuleBlockProps) {
  const act = module.isStarted ? courseWords.goOn : courseWords.begin;
  return (
    <Block
      small={hideNumber ? undefined : courseWords.moduleNumber(module.number)}
      title={hideNumber ? placeOf(module, next) : module.title}
      action={<ButtonLink to={stepPath(next)}>{act(module.minutesLeft)}</ButtonLink>}
    >
      {hideNumber ? null : <p>{placeOf(module, next)}</p>}
      <Ticks
        thin
        now
        total={module.of}
        done={module.done}
        label={courseWords.ticks(module.done, module.of)}
      />
    </Block>
  );
}

function placeOf(module: ModuleProgress, next: CourseStep): string {
  if (next.kind === 'check') return courseWords.atCheck;
  const at = module.lessons.findIndex((lesson) => lesson.key === next.lesson);
  return courseWords.atLesson(at + 1, module.lessons.length, module.lessons[at]?.title ?? '');
}
