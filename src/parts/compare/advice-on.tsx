import { questionsWords as words } from '#content/words/questions/questions.ts';
import { isRoundOver, listGroupSides } from '#data/questions/group-sides.ts';
import { listAdvice, saidAsAdvice } from '#data/questions/list-advice.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readTogether, useHat, type Local } from '#data/use-live.ts';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { useClock } from '#parts/use-clock.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { SaidEntry } from './said-entry.tsx';

interface AdviceOnProps {
  readonly occasionId: string;
  readonly statementId: string;
  readonly code: string;
}

function readAdvice(local: Local, hat: Hat, today: string) {
  return readTogether(local, async () => {
    const [advice, sides, isOver] = await Promise.all([
      listAdvice(local, hat),
      listGroupSides(local, hat),
      isRoundOver(local, hat, today),
    ]);
    return { advice, sides, isOver };
  });
}

/** What the mentor says of a statement; to the mentor the way to say more. Nothing where there is neither. */
export function AdviceOn({ occasionId, statementId, code }: AdviceOnProps) {
  const hat = useHat()?.hat;
  const { today } = useClock();
  const read = useLiveOfHat(hat, (local, of) => readAdvice(local, of, today), [today]);
  if (!hat || !read) return null;
  const { sides, isOver } = read;
  const about = read.advice.filter(
    ({ row }) => row.statement_id === statementId && row.occasion_id === occasionId,
  );
  const mayWrite = hat.kind === 'mentor' && !isOver;
  if (about.length === 0 && !mayWrite) return null;
  const signs = signsOf(sides);
  const signOf = (id: string | undefined) =>
    signs[sides.findIndex((side) => side.participationId === id)];
  return (
    <Section title={hat.kind === 'mentor' ? words.ownAdvice : words.advice}>
      {about.length === 0 ? null : (
        <Rows>
          {about.map((one) => (
            <SaidEntry
              key={one.row.id}
              said={saidAsAdvice(one)}
              sign={signOf(one.side?.participationId)}
              isOver={isOver}
            />
          ))}
        </Rows>
      )}
      {mayWrite ? (
        <ButtonLink kind="second" to={paths.adviseOn(hat.participationId, code)}>
          {words.write}
        </ButtonLink>
      ) : null}
    </Section>
  );
}
