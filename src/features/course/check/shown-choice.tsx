import type { RefObject } from 'react';
import type { CourseModule } from '#content/course/course-model.ts';
import { courseOutline } from '#content/course/outline.ts';
import { shownChoiceWords as words } from '#content/words/course/course.ts';
import { saveCheckAttempt } from '#data/course/save-check-attempt.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { useLocal } from '#data/use-live.ts';
import { isOnlyShown, ONWARD, type CourseRecord } from '#domain/course/course.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { NotSaved } from '../not-saved.tsx';
import { useSaves } from '../use-saves.ts';

interface ShownChoiceProps {
  readonly module: CourseModule;
  readonly attempts: CourseRecord['attempts'];
  readonly close: { readonly to: string; readonly label: string };
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onRedo: () => void;
  readonly onOnward: () => void;
}

/** Most answers were only looked at: done anew, or onward all the same. */
export function ShownChoice(props: ShownChoiceProps) {
  const { module, attempts, close, heading, onRedo, onOnward } = props;
  const local = useLocal();
  const { failed, save } = useSaves();
  const shown = module.checks.filter((check) => isOnlyShown(check, attempts)).length;
  const title = words.title(shown, module.checks.length);

  async function goOn() {
    await saveCheckAttempt(local, { check: module.key, choice: ONWARD, correct: false });
    await saveCourseStatus(local, courseOutline);
    onOnward();
  }
  return (
    <Screen
      kind="task"
      title={title}
      close={close}
      act={
        <ActRow>
          <Button kind="second" onClick={() => save(goOn())}>
            {words.onward}
          </Button>
          <Button onClick={onRedo}>{words.redo}</Button>
        </ActRow>
      }
    >
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{words.text}</p>
      {failed ? <NotSaved /> : null}
    </Screen>
  );
}
