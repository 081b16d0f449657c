import {
  assessmentWords,
  handInWords,
  receiptWords,
} from '#content/words/assessment/assessment.ts';
import { formatMoment } from '#content/words/format.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';

/** How it is with the hand-in, wherever the assessment is shown; nothing while it is open. */
export function HandInNotice({ assessment }: { readonly assessment: Assessment }) {
  const local = useLocal();
  const { state, hat } = assessment;
  const to = (number: number) => paths.receipt(hat.participationId, number);
  switch (state.kind) {
    case 'open':
      return null;
    case 'handedIn':
      return (
        <Notice
          kind="calm"
          title={`${receiptWords.title} ${formatMoment(state.receipt.at, local.now())}`}
          action={
            <ButtonLink kind="second" to={to(state.receipt.row.number)}>
              {receiptWords.show}
            </ButtonLink>
          }
        >
          <p>{assessmentWords.closedText}</p>
        </Notice>
      );
    case 'waiting':
      return (
        <Notice
          kind="waiting"
          title={receiptWords.waiting}
          action={
            <ButtonLink kind="second" to={to(state.number)}>
              {receiptWords.show}
            </ButtonLink>
          }
        >
          <p>{receiptWords.waitingText}</p>
        </Notice>
      );
    case 'stale':
      return (
        <Stopped
          title={state.first ? handInWords.refused : handInWords.stale.title}
          to={paths.handIn(hat.participationId)}
        />
      );
    case 'refused':
      return <Stopped title={handInWords.refused} to={paths.problem(state.problem)} />;
  }
}

function Stopped({ title, to }: { readonly title: string; readonly to: string }) {
  return (
    <Notice
      kind="stopped"
      title={title}
      action={
        <ButtonLink kind="second" to={to}>
          {handInWords.refusedShow}
        </ButtonLink>
      }
    />
  );
}
