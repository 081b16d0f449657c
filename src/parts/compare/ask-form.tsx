import { useState } from 'react';
import { askWords as words } from '#content/words/questions/questions.ts';
import { askQuestion } from '#data/questions/ask-question.ts';
import { isRoundOver, listGroupSides, type GroupSide } from '#data/questions/group-sides.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat, useLocal, type Local } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import { useClock } from '#parts/use-clock.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { AskedReceipt } from './asked-receipt.tsx';
import { TextForm } from './text-form.tsx';

interface AskFormProps {
  readonly occasionId: string;
  readonly statementId: string;
  /** Null: all the others. */
  readonly toParticipationId: string | null;
  /** One has asked and seen so, or lets it be: the form is closed. */
  onDone(): void;
}

/** Opens in place: who reads the question, the field, and afterwards that it is asked. */
export function AskForm(props: AskFormProps) {
  const hat = useHat()?.hat;
  const { today } = useClock();
  const read = useLiveOfHat(hat, (local, of) => readGroup(local, of, today));
  if (!hat || !read || hat.kind === 'mentor' || hat.role === 'courseParticipant') return null;
  if (read.isOver) return <Soft>{words.over}</Soft>;
  return <Ask {...props} key={hat.participationId} hat={hat} sides={read.sides} />;
}

async function readGroup(local: Local, hat: Hat, today: string) {
  const [sides, isOver] = await Promise.all([
    listGroupSides(local, hat),
    isRoundOver(local, hat, today),
  ]);
  return { sides, isOver };
}

interface AskProps extends AskFormProps {
  readonly hat: Hat;
  readonly sides: readonly GroupSide[];
}

function Ask({ occasionId, statementId, toParticipationId, onDone, hat, sides }: AskProps) {
  const local = useLocal();
  const [asked, setAsked] = useState<string>();
  if (asked !== undefined)
    return <AskedReceipt scope={scopeId('group', hat.groupId)} id={asked} onDone={onDone} />;
  const asks = sides.find((side) => side.participationId === toParticipationId);
  const to = toParticipationId ?? 'alla';
  return (
    <Stack gap={3}>
      <Soft small>{words.readers(sides)}</Soft>
      <TextForm
        draft={`fraga/${hat.participationId}/${occasionId}/${statementId}/${to}`}
        limit="question"
        words={{
          ...words,
          label: words.title(asks?.organisation ?? null),
          hint: words.draft,
        }}
        write={(id, body) =>
          askQuestion(local, { id, hat, occasionId, statementId, toParticipationId }, body)
        }
        onWritten={setAsked}
        onCancel={onDone}
      />
    </Stack>
  );
}
