import { useParams } from 'react-router';
import { useHat } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingPart } from '../missing-part.tsx';
import { OneLesson } from './one-lesson.tsx';
import { adviceRoleOf } from './role-advice.tsx';
import { useCourseProgress } from '../use-course.ts';
import { useModule } from '../use-module.ts';

export function LessonPage() {
  const params = useParams();
  const course = useCourseProgress();
  const hat = useHat();
  const module = useModule(params['module']);
  const lesson = module?.lessons.find((one) => one.key === params['lesson']);
  const progress = course?.modules.find((one) => one.key === module?.key);
  const isHere = module === undefined || (module !== null && lesson !== undefined);
  const read = module && lesson && progress && hat && { module, lesson, progress };
  return (
    <Ladder read={isHere ? (read ?? undefined) : null} missing={<MissingPart />}>
      {(one) => <OneLesson key={one.lesson.key} {...one} ownRole={adviceRoleOf(hat?.hat?.role)} />}
    </Ladder>
  );
}
