import { Fragment } from 'react';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { Checklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { daysLeft } from '#domain/occasion.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { Link } from '#ui/navigation/link.tsx';
import { paths } from '#ui/paths.ts';

import { Soft } from '#ui/text/soft.tsx';
import { CardsWay } from './cards/cards-way.tsx';
import css from './checklist.module.css';

interface ChecklistProgressProps {
  readonly hat: Hat;
  readonly checklist: Extract<Checklist, { kind: 'open' }>;
}

/** How far, for which meeting, for which organisation, who sees it and until when. */
export function ChecklistProgress({ hat, checklist }: ChecklistProgressProps) {
  const { occasion, statements } = checklist.own;
  const scored = statements.filter((statement) => statement.score !== null).length;
  return (
    <>
      <Ticks total={statements.length} done={scored} now={scored < statements.length} />
      <Soft>{checklistWords.progress(occasion.title, scored, statements.length)}</Soft>
      <div className={css['facts']}>
        <StateMark kind="private">{checklistWords.private(hat.organisationName)}</StateMark>
        <Soft small>
          {checklistWords.openUntil(daysLeft(occasion, checklist.today), occasion.closes_on)}
        </Soft>
      </div>
      {checklist.beside.length > 0 ? (
        <Soft small>
          {checklistWords.alsoOpen}{' '}
          {checklist.beside.map(({ id, title }, at) => (
            <Fragment key={id}>
              {at > 0 ? ', ' : null}
              <Link to={paths.occasion(hat.participationId, id)}>{title}</Link>
            </Fragment>
          ))}
        </Soft>
      ) : null}
      {scored < statements.length ? <CardsWay hat={hat} /> : null}
    </>
  );
}
