import { useState } from 'react';
import { useParams } from 'react-router';
import type { CourseModule } from '#content/course/course-model.ts';
import { courseWords } from '#content/words/course/course.ts';
import { recallWords as words } from '#content/words/course/recall.ts';
import { homeWords } from '#content/words/home/home.ts';
import type { CourseRecord } from '#domain/course/course.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { MissingPart } from '../missing-part.tsx';
import { useCourseRecord } from '../use-course.ts';
import { useKept } from '../use-module.ts';
import { chooseChecks, everything } from './choose-checks.ts';
import { Recall } from './recall.tsx';

/** Some questions of a module again: /kurs/:module/minns. */
export function RecallPage() {
  const { module: key } = useParams();
  const modules = useKept(everything);
  const record = useCourseRecord();
  const module = modules && (modules.find((one) => one.key === key) ?? null);
  return (
    <Ladder
      read={module && modules && record ? { module, modules, record } : module && undefined}
      missing={<MissingPart />}
    >
      {(one) => <Questions key={one.module.key} {...one} />}
    </Ladder>
  );
}

interface QuestionsProps {
  readonly module: CourseModule;
  readonly modules: readonly CourseModule[];
  readonly record: CourseRecord;
}

/** Chosen once: nothing that is answered elsewhere meanwhile changes them. */
function Questions({ module, modules, record }: QuestionsProps) {
  const [checks] = useState(() => chooseChecks(modules, module.key, record));
  const close = useClose(module);
  return <Recall module={module} checks={checks} close={close} />;
}

/** Wherever it was opened from; from nowhere, the module. */
function useClose({ key, number }: CourseModule) {
  const from = useCameFrom() ?? paths.module(key);
  if (from === paths.home) return { to: from, label: homeWords.document };
  const isModule = from === paths.module(key);
  return { to: from, label: isModule ? courseWords.moduleNumber(number) : words.close };
}
