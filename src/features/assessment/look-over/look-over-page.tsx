import { lookOverWords as words } from '#content/words/assessment/look-over.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { HandInNotice } from '../hand-in/hand-in-notice.tsx';
import { backToAssessment, WithAssessment } from '../joint-screen.tsx';
import { useAddressed } from '../use-assessment.ts';
import { checkOf } from './check-of.ts';
import { Remarks } from './remarks.tsx';

/** What is worth a second look before handing in; it hinders nothing. */
export function LookOverPage() {
  return (
    <WithAssessment read={useAddressed()}>{(one) => <Page assessment={one} />}</WithAssessment>
  );
}

function Page({ assessment }: { readonly assessment: Assessment }) {
  const { hat, state, statements } = assessment;
  const isBegun = statements.some(({ score }) => score !== null);
  return (
    <Screen kind="inner" title={words.title} back={backToAssessment(assessment)}>
      {state.kind === 'open' && isBegun ? (
        <Check assessment={assessment} />
      ) : (
        <>
          <Stack>
            <Soft small>{words.place(hat.organisationName)}</Soft>
            <h1>{words.title}</h1>
          </Stack>
          {state.kind === 'open' ? <p>{words.none}</p> : <HandInNotice assessment={assessment} />}
        </>
      )}
    </Screen>
  );
}

function Check({ assessment }: { readonly assessment: Assessment }) {
  const check = checkOf(assessment);
  const { without, count } = check;
  return (
    <>
      <Stack>
        <Soft small>{words.place(assessment.hat.organisationName)}</Soft>
        <h1>{words.count(count)}</h1>
        {count > 0 ? <p>{words.lead}</p> : null}
      </Stack>
      <Remarks assessment={assessment} check={check} />
      <StateMark kind={without > 0 ? 'done' : 'organisation'}>{words.without(without)}</StateMark>
    </>
  );
}
