import { receiptWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { Receipt } from '#data/assessment/list-receipts.ts';
import { useLocal } from '#data/use-live.ts';
import { formatMoment } from '#content/words/format.ts';
import { Notice } from '#ui/message/notice.tsx';
import { Section } from '#ui/screen/section.tsx';

import { AnswerList } from './answer-list.tsx';
import { Confirmations } from './confirmations.tsx';
import css from '../joint.module.css';
import { Reopen } from './reopen.tsx';

interface TakenInProps {
  readonly assessment: Assessment;
  readonly receipt: Receipt;
}

/** What was handed in, when and by whom. */
export function TakenIn({ assessment, receipt }: TakenInProps) {
  const local = useLocal();
  const { hat, occasion, statements } = assessment;
  const { row, at, by, reopened } = receipt;
  const facts = [
    [words.facts.at, formatMoment(at, local.now())],
    [words.facts.by, by],
    [words.facts.organisation, hat.organisationName],
    [words.facts.occasion, occasion.title],
    [words.facts.number, String(row.number)],
    [words.facts.code, words.code(row.id)],
  ] as const;
  return (
    <>
      <dl className={css['facts']}>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name} className={css['fact']}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
        )}
      </dl>
      {reopened ? (
        <Notice kind="calm" title={words.reopenedTitle}>
          <p>{words.reopened(reopened.by, reopened.at, local.now())}</p>
        </Notice>
      ) : null}
      <Confirmations receipt={receipt} />
      <Section title={words.what}>
        <AnswerList statements={statements} seen={row.seen} look={assessment} />
      </Section>
      {reopened ? null : <Reopen assessment={assessment} />}
    </>
  );
}
