import { threadWords as words } from '#content/words/questions/questions.ts';
import type { Thread } from '#data/questions/get-thread.ts';
import { splitQuestion } from '#domain/question-text.ts';
import { IdeaButton } from '#parts/compare/idea-button.tsx';
import { ActRow } from '#ui/button/act-row.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Reply } from './reply.tsx';
import { Settle } from './settle.tsx';
import { ThreadHead } from './thread-head.tsx';
import { ThreadList } from './thread-list.tsx';

export interface OneThreadProps {
  readonly thread: Thread;
  readonly back: { readonly to: string; readonly label: string };
}

/** The question heads the page; nobody's text is changed by another. */
export function OneThread({ thread, back }: OneThreadProps) {
  const { row, statement, ideaFrom, occasion, statementId, isOver } = thread;
  const text = splitQuestion(thread.question.body);
  const headline = row === null ? words.withdrawnTitle : text.headline || words.untitled(statement);
  return (
    <Screen
      kind="task"
      title={headline}
      back={back}
      act={
        ideaFrom !== null && occasion ? (
          <ActRow stacked>
            <IdeaButton
              kind="main"
              occasionId={occasion.id}
              statementId={statementId}
              fromParticipationId={ideaFrom}
            />
          </ActRow>
        ) : undefined
      }
    >
      <ThreadHead thread={thread} headline={headline} />
      <ThreadList thread={thread} rest={text.rest} />
      {row && !isOver ? <Settle thread={thread} row={row} /> : null}
      {row && !isOver ? <Reply thread={thread} /> : null}
    </Screen>
  );
}
