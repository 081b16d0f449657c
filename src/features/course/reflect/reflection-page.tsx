import { useParams } from 'react-router';
import type { CourseModule } from '#content/course/course-model.ts';
import { courseWords, reflectionWords } from '#content/words/course/course.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { MissingPart } from '../missing-part.tsx';
import { ReflectionText } from './reflection-text.tsx';
import { PartActs } from '../lesson/part-acts.tsx';
import { useModule } from '../use-module.ts';
import { AskFoot } from '../page-foot.tsx';
import { useParts } from '../use-parts.ts';

export function ReflectionPage() {
  return (
    <Ladder read={useModule(useParams()['module'])} missing={<MissingPart />}>
      {(module) => <Reflections module={module} />}
    </Ladder>
  );
}

/** One question at a time. Each may be left empty: a thought cannot be demanded. */
function Reflections({ module }: { readonly module: CourseModule }) {
  const { reflections } = module;
  const parts = useParts('fraga', reflections.length, 0);
  const reflection = reflections[parts.at];
  if (!reflection) return <MissingPart />;
  const isLast = parts.at === reflections.length - 1;
  return (
    <Screen
      kind="task"
      title={`${reflectionWords.title}: ${reflection.question}`}
      close={{ to: paths.module(module.key), label: courseWords.moduleNumber(module.number) }}
      act={
        <PartActs
          at={parts.at}
          previous={reflectionWords.previous}
          next={isLast ? reflectionWords.end : reflectionWords.next}
          onPrevious={() => parts.go(parts.at - 1)}
          onNext={() => (isLast ? parts.leave(paths.module(module.key)) : parts.go(parts.at + 1))}
        />
      }
    >
      <Ticks
        thin
        total={reflections.length}
        done={parts.at}
        now
        text={courseWords.place(parts.at + 1, reflections.length)}
      />
      <ReflectionText key={reflection.key} reflection={reflection} heading={parts.heading} />
      <AskFoot />
    </Screen>
  );
}
