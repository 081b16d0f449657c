import { useState } from 'react';
import { cardsWords as words } from '#content/words/checklist/cards.ts';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { OwnChecklist, OwnStatement } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import { ScorePresses } from '#ui/choice/score-presses.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { StatementPlace } from '#parts/scoring/statement-place.tsx';
import { lowerFirst } from '#lib/letter-case.ts';
import { CardActs } from './card-acts.tsx';
import { CardTexts } from './card-texts.tsx';
import css from './cards.module.css';
import { placesOf } from './places-of.ts';
import { useCard, useGo } from './use-card.ts';
import { useKeys } from './use-keys.ts';

export interface CardProps {
  readonly hat: Hat;
  readonly own: OwnChecklist;
  readonly statement: OwnStatement;
}

const heading = 'pastaende';

/** The statement takes the room that is left, the choice stands by the thumb. */
export function Card({ hat, own, statement }: CardProps) {
  const { scale, levels, statements, occasion } = own;
  const { top } = scaleEnds(scale);
  const places = placesOf(hat, statements, statement);
  const [asked, setAsked] = useState(0);
  const { last, signOfTop } = statement;
  const of = {
    participationId: hat.participationId,
    occasionId: occasion.id,
    statementId: statement.id,
  };
  const go = useGo();
  const stays = asked > 0;
  const { value, failed, press } = useCard({
    of,
    stored: statement.score,
    top,
    on: places.on.to,
    stays,
  });
  useKeys((key) => {
    const step = scale.find(({ score }) => String(score) === key);
    if (step) press(step.score);
    else if (key === 'ArrowLeft') go('back', places.back.to);
    else if (key === 'ArrowRight') go('forward', places.on.to);
    else return false;
    return true;
  });
  return (
    <Screen
      kind="task"
      title={words.document(statement.short)}
      back={places.list}
      act={<CardActs places={places} onComment={() => setAsked(asked + 1)} />}
    >
      <StatementPlace one={statement} levels={levels} statements={statements} />
      <div className={css['card']}>
        <h1 id={heading} className={css['statement']}>
          {statement.text}
        </h1>
        <p className={css['sign']}>
          <b>{words.sign(top)}</b> {lowerFirst(signOfTop)}
        </p>
      </div>
      <div className={css['choice']}>
        <ScorePresses
          of={heading}
          value={value}
          onPress={press}
          steps={scale}
          last={last === null ? null : { score: last, word: checklistWords.lastTime }}
        />
        <output className={css['failed']}>{failed ? checklistWords.scoreFailed : ''}</output>
        <CardTexts own={own} statement={{ ...statement, score: value }} of={of} asked={asked} />
      </div>
    </Screen>
  );
}
