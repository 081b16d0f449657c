import { Navigate, useParams } from 'react-router';

import { handInWords, receiptWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';

import { AnswerList } from './answer-list.tsx';
import { HandInNotice } from './hand-in-notice.tsx';
import { backToAssessment, WithAssessment } from '../joint-screen.tsx';
import { TakenIn } from './taken-in.tsx';
import { useAddressed } from '../use-assessment.ts';

/** One hand-in: on its way, or taken in with time and number. */
export function ReceiptPage() {
  const { number = '' } = useParams();
  return (
    <WithAssessment read={useAddressed()}>
      {(one) => <Page assessment={one} number={Number(number)} />}
    </WithAssessment>
  );
}

interface PageProps {
  readonly assessment: Assessment;
  readonly number: number;
}

function Page({ assessment, number }: PageProps) {
  const { state, receipts } = assessment;
  const receipt = receipts.find((one) => one.row.number === number);
  const isWaiting = state.kind === 'waiting' && state.number === number;
  const isRefused = !receipt && state.kind === 'refused';
  // It came back while one was looking: the differences are where it is reviewed.
  if (!receipt && state.kind === 'stale')
    return <Navigate replace to={paths.handIn(assessment.hat.participationId)} />;
  const title = receipt
    ? words.title
    : isWaiting
      ? words.waiting
      : isRefused
        ? handInWords.refused
        : words.none;
  return (
    <Screen kind="inner" title={title} back={backToAssessment(assessment)}>
      {/* the same place before and after, so that the receipt is said aloud when it comes */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element is for what a form computes, and holds no heading */}
      <div role="status">{title === words.none ? null : <h1>{title}</h1>}</div>
      {receipt ? <TakenIn assessment={assessment} receipt={receipt} /> : null}
      {isWaiting ? <Waiting assessment={assessment} refused={state.refused} /> : null}
      {isRefused ? <HandInNotice assessment={assessment} /> : null}
      {title !== words.none ? null : (
        <Empty drawing="windows" title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
    </Screen>
  );
}

function Waiting({ assessment, refused }: { assessment: Assessment; refused: number }) {
  const { statements, seen } = assessment;
  return (
    <>
      <p>{words.waitingText}</p>
      {refused > 0 ? (
        <Notice
          kind="stopped"
          title={words.waitingRefused(refused)}
          action={
            <ButtonLink kind="second" to={paths.sync}>
              {words.showRefused}
            </ButtonLink>
          }
        />
      ) : null}
      <Section title={words.what}>
        <AnswerList statements={statements} seen={seen} look={assessment} />
      </Section>
    </>
  );
}
