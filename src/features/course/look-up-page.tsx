import { useParams } from 'react-router';
import type { LookUp } from '#content/course/course-model.ts';
import { loadPages } from '#content/course/course.ts';
import { lookUpWords as words, pageEndWords } from '#content/words/course/course.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Button } from '#ui/button/button.tsx';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import css from './guide-page.module.css';
import { FactList, More } from './lesson/page-end.tsx';
import { PartSections } from './factor/part-sections.tsx';
import { MissingPart } from './missing-part.tsx';
import { PageFoot } from './page-foot.tsx';
import { useKept } from './use-module.ts';

/** A page to look up: objections and answers, history and cases. On paper with all its sources. */
export function LookUpPage() {
  const { page } = useParams();
  const pages = useKept(loadPages);
  const found = pages && (pages.find((one) => one.key === page) ?? null);
  return (
    <Ladder read={found} missing={<MissingPart />}>
      {(one) => <OnePage page={one} />}
    </Ladder>
  );
}

function OnePage({ page }: { readonly page: LookUp }) {
  return (
    <Screen kind="inner" title={page.title} back={{ to: paths.course, label: words.back }}>
      <article className={css['guide']}>
        <h1>{page.title}</h1>
        <p className={css['lead']}>{page.lead}</p>
        <PartSections parts={page.parts} />
        <More links={page.more} />
        <Section title={pageEndWords.facts(page.facts.length)}>
          <FactList facts={page.facts} />
        </Section>
        <Section title={pageEndWords.sources}>
          <MarkedList items={page.sources} />
        </Section>
      </article>
      <div className={css['act']}>
        <Button kind="second" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      <PageFoot page={`uppslag/${page.key}`} />
    </Screen>
  );
}
