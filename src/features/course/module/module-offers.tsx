import type { CourseModule } from '#content/course/course-model.ts';
import { talkWords } from '#content/words/course/group-talk.ts';
import { recallWords } from '#content/words/course/recall.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

interface ModuleOffersProps {
  readonly module: CourseModule;
  readonly isDone: boolean;
}

/** What one can do with a module beside reading it. */
export function ModuleOffers({ module, isDone }: ModuleOffersProps) {
  return (
    <Rows>
      {isDone ? (
        <Row
          to={paths.recall(module.key)}
          title={recallWords.entry}
          second={recallWords.entrySecond}
        />
      ) : null}
      <Row to={paths.newTalk(module.key)} title={talkWords.title} second={talkWords.entrySecond} />
    </Rows>
  );
}
