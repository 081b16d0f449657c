import { courseWords } from '#content/words/course/course.ts';
import { Notice } from '#ui/message/notice.tsx';

export function NotSaved() {
  return (
    <Notice kind="stopped" title={courseWords.notSaved} live>
      {courseWords.notSavedWhy}
    </Notice>
  );
}
