import { ArrowLeft } from 'lucide';
import { cardsWords as words } from '#content/words/checklist/cards.ts';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { OwnChecklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import type { CardProps } from './card.tsx';

/** What is left, and the way to leave it to the colleagues. */
export function CardsEnd({ hat, own }: Pick<CardProps, 'hat' | 'own'>) {
  const { statements, occasion } = own;
  const left = statements.filter(({ score }) => score === null);
  const total = statements.length;
  return (
    <Screen
      kind="task"
      title={words.title}
      back={{ to: paths.checklist, label: checklistWords.back }}
      act={<EndActs hat={hat} statements={statements} />}
    >
      <Ticks total={total} done={total - left.length} />
      <Stack>
        <h1>{words.endTitle(left.length, total)}</h1>
        <Soft>{checklistWords.progress(occasion.title, total - left.length, total)}</Soft>
        <p>{words.endText(left.length)}</p>
      </Stack>
      {left.length > 0 ? (
        <Section title={words.left}>
          <Rows>
            {left.map(({ id, code, short }) => (
              <Row key={id} to={paths.card(hat.participationId, code)} title={short} />
            ))}
          </Rows>
        </Section>
      ) : null}
    </Screen>
  );
}

interface EndActsProps extends Pick<OwnChecklist, 'statements'> {
  readonly hat: Hat;
}

function EndActs({ hat: { participationId }, statements }: EndActsProps) {
  const last = statements.at(-1);
  return (
    <ActRow>
      {last ? (
        <ButtonLink
          kind="second"
          to={paths.card(participationId, last.code)}
          aria-label={words.previous}
        >
          <Icon of={ArrowLeft} />
        </ButtonLink>
      ) : null}
      <ButtonLink to={paths.leave(participationId)}>{words.leave}</ButtonLink>
    </ActRow>
  );
}
