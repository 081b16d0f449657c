import { checklistWords } from '#content/words/checklist/checklist.ts';
import { Empty } from '#ui/message/empty.tsx';

interface NoChecklistProps {
  readonly why: 'fetching' | 'mentor' | 'learner' | 'noSeat';
  readonly organisation?: string;
}

/** Nothing to score here, and why. */
export function NoChecklist({ why, organisation = '' }: NoChecklistProps) {
  const text = checklistWords.none[why];
  return (
    <Empty drawing={drawings[why]} level={2} title={text.title}>
      <p>{text.text(organisation)}</p>
    </Empty>
  );
}

const drawings = {
  fetching: 'bridge',
  mentor: 'chairs',
  learner: 'books',
  noSeat: 'coats',
} as const;
