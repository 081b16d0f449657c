import { compareWords as words } from '#content/words/compare/compare.ts';
import { AdviceOn } from '#parts/compare/advice-on.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { LessonBlock } from './lesson.tsx';
import { useLessonActs } from './lesson-acts.tsx';
import { readPoint } from './point-words.ts';
import { Said } from './said.tsx';
import type { CompareLine, CompareTold, CompareView } from './use-compare.ts';

interface DetailProps {
  readonly view: CompareView;
  readonly line: CompareLine;
}

/** Under its row: what the numbers say, and everybody's words. */
export function InPlace({ view, line }: DetailProps) {
  const point = readPoint(line, view.mine);
  const { acts, form } = useLessonActs(view, line);
  return (
    <Stack gap={3}>
      <p>{point.title}.</p>
      <Soft small>{line.one.text}</Soft>
      {line.told.filter(isTold).map((told) => (
        <Said key={told.side.participationId} told={told} named />
      ))}
      {acts}
      {form}
      <AdviceOn occasionId={view.occasion.id} statementId={line.one.id} code={line.one.code} />
    </Stack>
  );
}

/** Beside the list: one clicks, the other answers. */
export function Beside({ view, line }: DetailProps) {
  const { said } = readPoint(line, view.mine);
  const rest = line.told.filter((told) => hasWords(told) && !said.includes(told));
  return (
    <Stack gap={6}>
      <LessonBlock view={view} line={line} />
      {rest.map((told) => (
        <Section
          key={told.side.participationId}
          title={
            told.side.isMine ? words.ownComment(told.side.name) : words.comment(told.side.name)
          }
        >
          <Said told={told} />
        </Section>
      ))}
      <AdviceOn occasionId={view.occasion.id} statementId={line.one.id} code={line.one.code} />
      <Section title={words.statement}>
        <p>{line.one.text}</p>
      </Section>
    </Stack>
  );
}

const hasWords = ({ side, comment, evidence }: CompareTold) =>
  side.isMine || comment !== '' || evidence !== '';

/** Those who have not scored it have nothing to say about it. */
const isTold = ({ score, comment, evidence }: CompareTold) =>
  score !== null || comment !== '' || evidence !== '';
