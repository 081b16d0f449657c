import { FileText } from 'lucide';
import { useState } from 'react';
import { questionsWords as words } from '#content/words/questions/questions.ts';
import type { GroupSide } from '#data/questions/group-sides.ts';
import type { KeptIdea } from '#data/questions/list-ideas.ts';
import { IdeaButton } from '#parts/compare/idea-button.tsx';
import { BeginWork } from '#parts/scoring/begin-work.tsx';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import css from './questions.module.css';

interface IdeaListProps {
  readonly ideas: readonly KeptIdea[];
  readonly sides: readonly GroupSide[];
}

/** What is let go stays on the page until one leaves it, so that it can be kept again. */
export function IdeaList({ ideas, sides }: IdeaListProps) {
  const [seen, setSeen] = useState<readonly KeptIdea[]>([]);
  const fresh = ideas.filter(({ row }) => seen.every((one) => one.row.id !== row.id));
  if (fresh.length > 0) setSeen([...fresh, ...seen]);
  const shown = [...fresh, ...seen].map(
    (one) => ideas.find(({ row }) => row.id === one.row.id) ?? one,
  );
  if (shown.length === 0) return null;
  const signs = signsOf(sides);
  return (
    <Section title={words.ideas}>
      <Rows>
        {shown.map((idea) => (
          <OneIdea
            key={idea.row.id}
            idea={idea}
            sign={
              signs[
                sides.findIndex((side) => side.participationId === idea.row.from_participation_id)
              ]
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

interface OneIdeaProps {
  readonly idea: KeptIdea;
  readonly sign: ReturnType<typeof signsOf>[number] | undefined;
}

function OneIdea({ idea, sign }: OneIdeaProps) {
  const { row, statement, from, comment, evidence } = idea;
  return (
    <li className={css['idea']}>
      <h3 className={css['about']}>{statement}</h3>
      <p className={css['fact']}>
        {sign ? <OrganisationSign {...sign} /> : null}
        <span>{words.from(from)}</span>
      </p>
      {comment === '' ? null : (
        <p className={css['quote']} dir="auto">
          {comment}
        </p>
      )}
      {evidence === '' ? null : (
        <p className={css['fact']}>
          <Icon of={FileText} small />
          <span dir="auto">{words.how(from, evidence)}</span>
        </p>
      )}
      <div className={css['acts']}>
        <IdeaButton
          occasionId={row.occasion_id}
          statementId={row.statement_id}
          fromParticipationId={row.from_participation_id}
        />
        <BeginWork
          kind="plain"
          statementId={row.statement_id}
          fromParticipationId={row.from_participation_id}
        />
      </div>
    </li>
  );
}
