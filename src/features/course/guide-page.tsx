import type { Guide } from '#content/course/course-model.ts';
import { loadGuide } from '#content/course/course.ts';
import { courseWords } from '#content/words/course/course.ts';
import { guideWords as words } from '#content/words/people/participation.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Button } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './guide-page.module.css';
import { PartBody } from './lesson/part-body.tsx';
import { MissingPart } from './missing-part.tsx';
import { useKept } from './use-module.ts';

/** For whoever leads a talk of 45 minutes: on the phone, or on paper beside it. */
export function GuidePage() {
  return (
    <Ladder read={useKept(loadGuide)} missing={<MissingPart />}>
      {(guide) => <OneGuide guide={guide} />}
    </Ladder>
  );
}

function OneGuide({ guide }: { readonly guide: Guide }) {
  return (
    <Screen kind="inner" title={words.title} back={{ to: paths.course, label: courseWords.back }}>
      <article className={css['guide']}>
        <Soft small>{words.title}</Soft>
        <h1>{guide.title}</h1>
        <p className={css['lead']}>{guide.lead}</p>
        {guide.parts.map((part) => (
          <section key={part.title} className={css['part']}>
            <h2>{part.title}</h2>
            <PartBody body={part.body} />
          </section>
        ))}
      </article>
      <div className={css['act']}>
        <Button kind="second" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
    </Screen>
  );
}
