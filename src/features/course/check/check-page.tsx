import { useState } from 'react';
import { useParams } from 'react-router';
import type { CourseModule } from '#content/course/course-model.ts';
import { checkWords, courseWords } from '#content/words/course/course.ts';
import type { CourseRecord } from '#domain/course/course.ts';
import { isCheckDone, isOnlyShown, mustChoose, SHOWN } from '#domain/course/course.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { MissingPart } from '../missing-part.tsx';
import { OneCheck } from './one-check.tsx';
import { ShownChoice } from './shown-choice.tsx';
import { useCourseRecord } from '../use-course.ts';
import { useModule } from '../use-module.ts';
import { useParts } from '../use-parts.ts';

export function CheckPage() {
  const module = useModule(useParams()['module']);
  const record = useCourseRecord();
  return (
    <Ladder read={module && record && { module, record }} missing={<MissingPart />}>
      {(one) => <Questions {...one} />}
    </Ladder>
  );
}

interface QuestionsProps {
  readonly module: CourseModule;
  readonly record: CourseRecord;
}

/**
 * One question at a time, from the first that is open; with all done, from the first to read again.
 * Where most answers were only looked at the person says how to go on.
 */
function Questions({ module, record }: QuestionsProps) {
  const { checks } = module;
  const { attempts, redo } = useRedo(record.attempts);
  const isOpen = (check: { readonly key: string; readonly right: string }) =>
    !isCheckDone(check, attempts);
  const [resumeAt] = useState(() => Math.max(checks.findIndex(isOpen), 0));
  const [isAsking, setAsking] = useState(() => !checks.some(isOpen));
  const hasChoice = mustChoose(module, record);
  const isChoosing = isAsking && hasChoice;
  const parts = useParts('fraga', checks.length, resumeAt, isChoosing);
  const check = checks[parts.at];
  if (!check) return <MissingPart />;
  const close = { to: paths.module(module.key), label: courseWords.moduleNumber(module.number) };
  const toReflection = () => parts.leave(paths.reflection(module.key));

  if (isChoosing) {
    const again = () => {
      redo();
      setAsking(false);
      parts.go(checks.findIndex((one) => isOnlyShown(one, record.attempts)));
    };
    return (
      <ShownChoice
        module={module}
        attempts={record.attempts}
        close={close}
        heading={parts.heading}
        onRedo={again}
        onOnward={toReflection}
      />
    );
  }
  const isLast = parts.at === checks.length - 1;
  const toEnd = hasChoice ? checkWords.goOn : checkWords.toReflection;
  function onDone() {
    if (!isLast) parts.go(parts.at + 1);
    else if (hasChoice) setAsking(true);
    else toReflection();
  }
  return (
    <OneCheck
      key={check.key}
      check={check}
      attempts={attempts}
      place={{ at: parts.at, of: checks.length }}
      close={close}
      heading={parts.heading}
      onward={isLast ? toEnd : checkWords.nextQuestion}
      onDone={onDone}
    />
  );
}

const nameOf = ({ check_key: check, tried_at: at }: CourseRecord['attempts'][number]) =>
  `${check} ${at}`;

/** Done anew, a question is open again: that its answer was once shown is put aside. */
function useRedo(attempts: CourseRecord['attempts']) {
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const shown = attempts.filter((one) => one.choice === SHOWN);
  return {
    attempts: attempts.filter((one) => one.choice !== SHOWN || !aside.has(nameOf(one))),
    redo: () => setAside(new Set(shown.map(nameOf))),
  };
}
