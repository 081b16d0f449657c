import { askedUsWords as words } from '#content/words/home/home-late.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listOpenQuestions } from '#data/questions/list-questions.ts';
import { useLive } from '#data/use-live.ts';
import { splitQuestion } from '#domain/question-text.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

/** What others of the group have asked one's organisations, and nobody there has answered. */
export function AskedUs({ hats }: { readonly hats: readonly Hat[] }) {
  const mine = hats.filter((hat) => hat.kind === 'participant' && hat.role !== 'courseParticipant');
  const waiting = useLive(
    async (local) => {
      const all = await Promise.all(
        mine.map(async (hat) => {
          const { questions } = await listOpenQuestions(local, hat);
          return questions.filter((one) => one.waitsForUs).map((one) => ({ hat, one }));
        }),
      );
      return all.flat();
    },
    [mine.map((hat) => hat.participationId).join('/')],
  );
  if (!waiting || waiting.length === 0) return null;
  return (
    <Section title={words.title}>
      <Rows>
        {waiting.map(({ hat, one: { row, from, statement } }) => (
          <Row
            key={`${hat.participationId}/${row.id}`}
            to={paths.question(row.id)}
            title={words.answer(from?.organisation ?? null)}
            second={words.asked(
              splitQuestion(row.body).headline ?? statement,
              mine.length > 1 ? hat.organisationName : null,
            )}
          />
        ))}
      </Rows>
    </Section>
  );
}
