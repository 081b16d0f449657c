import type { Factor } from '#content/course/course-model.ts';
import type { AdviceRole } from '#content/course/course-model.ts';
import { factorWords, pageEndWords } from '#content/words/course/course.ts';
import { Fold } from '#ui/list/fold.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../course.module.css';
import { FactSources, More } from '../lesson/page-end.tsx';
import { RoleAdvice } from '../lesson/role-advice.tsx';
import { useAdviceRole } from '../lesson/use-advice-role.ts';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { PageFoot } from '../page-foot.tsx';
import { PartSections } from './part-sections.tsx';

interface OneFactorProps {
  readonly factor: Factor;
  readonly before: Factor | undefined;
  readonly after: Factor | undefined;
  readonly ownRole: AdviceRole;
}

/** What it is, what one can do, how to talk about it, and where to read on. */
export function OneFactor({ factor, before, after, ownRole }: OneFactorProps) {
  const { role, choose } = useAdviceRole(ownRole);
  return (
    <Screen kind="inner" title={factor.title} back={{ to: paths.factors, label: factorWords.back }}>
      <Stack gap={1}>
        <Soft small>{factorWords.number(factor.number)}</Soft>
        <h1>{factor.title}</h1>
        <p>{factor.short}</p>
      </Stack>
      <PartSections parts={factor.parts} />
      <RoleAdvice advice={factor.advice} role={role} onRole={choose} />
      <Section title={factorWords.tips}>
        <MarkedList items={factor.tips} />
      </Section>
      <Section title={factorWords.declaration}>
        <p>{factor.declaration}</p>
      </Section>
      <More links={factor.more} />
      <div>
        <FactSources facts={factor.facts} />
        <Fold title={pageEndWords.sources}>
          <div className={css['sources']}>
            <MarkedList items={factor.sources} />
          </div>
        </Fold>
      </div>
      <Rows>
        {after ? (
          <Row to={paths.factor(after.key)} title={after.title} second={factorWords.next} />
        ) : null}
        {before ? (
          <Row to={paths.factor(before.key)} title={before.title} second={factorWords.previous} />
        ) : null}
      </Rows>
      <PageFoot page={`faktor/${factor.key}`} />
    </Screen>
  );
}
