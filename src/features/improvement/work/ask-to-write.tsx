import { workWords as words } from '#content/words/improvement/works.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { editWorkAt } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import type { WorkText } from './edit-texts.tsx';

interface AskToWriteProps {
  readonly work: string;
  readonly field: WorkText;
  readonly ask: string;
}

/** What is not written is a question here, and the way to answer it. */
export function AskToWrite({ work, field, ask }: AskToWriteProps) {
  return (
    <div className={css['acts']}>
      <Soft>{ask}</Soft>
      <ButtonLink
        kind="second"
        small
        to={editWorkAt(work, field)}
        aria-label={`${words.write}: ${ask}`}
      >
        {words.write}
      </ButtonLink>
    </div>
  );
}
