import { useState } from 'react';
import { useParams } from 'react-router';
import type { CourseModule } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import type { CourseRecord } from '#domain/course/course.ts';
import { isCheckDone } from '#domain/course/course.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { MissingPart } from '../missing-part.tsx';
import { Question } from './question.tsx';
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

/** One question at a time, from the first that is open; with all done, from the first to read again. */
function Questions({ module, record }: QuestionsProps) {
  const { checks } = module;
  const [resumeAt] = useState(() =>
    Math.max(
      checks.findIndex((check) => !isCheckDone(check, record.attempts)),
      0,
    ),
  );
  const parts = useParts('fraga', checks.length, resumeAt);
  const check = checks[parts.at];
  if (!check) return <MissingPart />;
  const isLast = parts.at === checks.length - 1;
  return (
    <Question
      key={check.key}
      check={check}
      attempts={record.attempts}
      place={{ at: parts.at, of: checks.length }}
      close={{ to: paths.module(module.key), label: courseWords.moduleNumber(module.number) }}
      heading={parts.heading}
      onDone={() => (isLast ? parts.leave(paths.reflection(module.key)) : parts.go(parts.at + 1))}
    />
  );
}
