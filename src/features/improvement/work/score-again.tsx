import { workWords } from '#content/words/improvement/works.ts';
import { listStatementChoices } from '#data/improvement/list-statement-choices.ts';
import { readTogether } from '#data/use-live.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Block } from '#ui/message/block.tsx';
import { paths } from '#ui/paths.ts';
import type { OpenWork } from '../with-work.tsx';

const words = workWords.block;

/** Something is introduced: a new score is proposed and never set. Without a statement there is none to propose. */
export function ScoreAgain({ open }: { readonly open: OpenWork }) {
  const { hat } = open;
  const first = useTiedStatement(open);
  if (!first) return null;
  return (
    <Block
      small={<span dir="auto">{first.short}</span>}
      title={words.score}
      action={
        <ButtonLink to={paths.jointStatement(hat.participationId, first.code)}>
          {words.scoreAct}
        </ButtonLink>
      }
    >
      <p>{words.scoreText}</p>
    </Block>
  );
}

/** The first statement of the list in use that the work belongs with; undefined: none, or not read yet. */
export function useTiedStatement({ hat, view, today }: OpenWork) {
  const tied = view.work.statement_ids;
  return useStatements(hat, today)?.find(({ id, isCurrent }) => isCurrent && tied.includes(id));
}

/** The checklist's statements with where the organisation stands on each; undefined while they are read. */
export function useStatements(hat: OpenWork['hat'], today: string) {
  return useLiveOfHat(
    hat,
    (local, of) => readTogether(local, () => listStatementChoices(local, of, today)),
    [today],
  );
}
