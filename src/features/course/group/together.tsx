import { courseWords } from '#content/words/course/course.ts';
import { talkWords } from '#content/words/course/group-talk.ts';
import { sharedReflectionsWords } from '#content/words/course/shared-reflections.ts';
import { useHat } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';

/** What one does with the others in the course; without a seat there are none. */
export function Together() {
  const hat = useHat()?.hat;
  if (!hat) return null;
  return (
    <Section title={courseWords.together}>
      <TogetherRows />
    </Section>
  );
}

export function TogetherRows() {
  return (
    <Rows>
      <Row to={paths.talks} title={talkWords.title} second={talkWords.entrySecond} />
      <Row
        to={paths.sharedReflections}
        title={sharedReflectionsWords.entry}
        second={sharedReflectionsWords.entrySecond}
      />
    </Rows>
  );
}
