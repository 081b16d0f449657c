import { assessmentWords } from '#content/words/assessment/assessment.ts';
import { shiftWords as words } from '#content/words/assessment/shift.ts';
import type { OwnShift } from '#data/assessment/get-shift.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { backToAssessment } from '../joint-screen.tsx';
import { Lacking } from './lacking.tsx';
import { ShiftHead } from './shift-head.tsx';
import { ShiftViews } from './shift-views.tsx';
import { ShiftNotices } from './shift-notices.tsx';
import { Slope } from './slope.tsx';
import { useShift } from './use-shift.ts';

/** What has been raised and lowered over the occasions, said so that it can be read aloud. */
export function ShiftPage() {
  const read = useShift();
  const isFetching = read?.kind === 'fetching';
  return (
    <Ladder
      read={read && (read.kind === 'shift' ? read : null)}
      missing={
        <Missing
          drawing={isFetching ? 'bridge' : 'chairs'}
          title={isFetching ? assessmentWords.fetching : assessmentWords.none}
          text={isFetching ? assessmentWords.fetchingText : assessmentWords.noneText}
          back={{ to: paths.checklist, label: assessmentWords.back }}
          way={{ to: paths.checklist, label: assessmentWords.openChecklist }}
        />
      }
    >
      {(one) => <Page own={one} />}
    </Ladder>
  );
}

function Page({ own }: { readonly own: OwnShift }) {
  const { hat, shift } = own;
  const back = backToAssessment({ hat });
  if (!shift)
    return (
      <Missing
        drawing="windows"
        title={words.nothing}
        text={words.nothingText}
        back={back}
        way={{ to: back.to, label: words.toAssessment }}
      />
    );
  return (
    <Screen kind="inner" title={words.title} back={back}>
      <ShiftHead own={own} shift={shift} />
      <ShiftNotices own={own} shift={shift} />
      {shift.first === null ? null : <Slope own={own} shift={shift} />}
      <ShiftViews own={own} shift={shift} />
      <Lacking own={own} shift={shift} />
    </Screen>
  );
}
