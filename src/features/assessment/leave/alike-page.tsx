import { useState } from 'react';
import { useNavigate } from 'react-router';
import { talkWords as words } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { takeAlike } from '#data/assessment/save-answer.ts';
import { useLocal } from '#data/use-live.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import css from '../joint.module.css';
import { backToAssessment, talkOf, WithAssessment } from '../joint-screen.tsx';
import { useAddressed } from '../use-assessment.ts';
import { AlikeList, answersOf } from './alike-list.tsx';

/** What all have scored alike, taken as the joint score with one act that lists it. */
export function AlikePage() {
  return (
    <WithAssessment read={useAddressed()}>{(one) => <Page assessment={one} />}</WithAssessment>
  );
}

function Page({ assessment }: { readonly assessment: Assessment }) {
  const { alike } = talkOf(assessment);
  const back = backToAssessment(assessment);
  if (alike.length === 0 || assessment.state.kind !== 'open')
    return (
      <Missing
        drawing="chairs"
        title={words.nothingAlike}
        text={words.nothingAlikeText}
        back={back}
        way={{ to: back.to, label: words.toAssessment }}
      />
    );
  return <Alike assessment={assessment} alike={alike} />;
}

interface AlikeProps {
  readonly assessment: Assessment;
  readonly alike: Assessment['statements'];
}

function Alike({ assessment, alike }: AlikeProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const taken = alike.filter(({ id }) => !aside.has(id));
  async function take() {
    try {
      await takeAlike(local, answersOf(assessment, taken));
      await navigate(paths.assessment(assessment.hat.participationId), { replace: true });
    } catch {
      setFailed(true);
    }
  }
  const title = words.alike(alike.length);
  return (
    <Screen
      kind="task"
      title={title}
      back={backToAssessment(assessment)}
      act={
        <ActRow stacked>
          <output className={css['failed']}>{failed ? words.failed : ''}</output>
          <Button disabled={taken.length === 0} onClick={() => void take()}>
            {taken.length === 0 ? words.takeNone : words.take(taken.length)}
          </Button>
        </ActRow>
      }
    >
      <AlikeList title={title} alike={alike} look={assessment} aside={aside} onAside={setAside} />
    </Screen>
  );
}
