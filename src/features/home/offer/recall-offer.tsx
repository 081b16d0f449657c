import { courseOutline } from '#content/course/outline.ts';
import { recallWords as words } from '#content/words/course/recall.ts';
import { getDueRecall } from '#data/course/recall.ts';
import { useLive } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

/** A week after a module: some of its questions again, for whoever likes to. */
export function RecallOffer() {
  const key = useLive((local) => getDueRecall(local, courseOutline));
  const module = courseOutline.modules.find((one) => one.key === key);
  if (!module) return null;
  return (
    <Section title={words.section}>
      <Rows>
        <Row
          to={paths.recall(module.key)}
          title={words.offer(module.number)}
          second={words.offerSecond}
        />
      </Rows>
    </Section>
  );
}
