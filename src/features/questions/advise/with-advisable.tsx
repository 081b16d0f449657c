import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { adviseWords as words } from '#content/words/questions/questions.ts';
import { getAdvisable, type Advisable } from '#data/questions/get-advisable.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing, MissingRow } from '#parts/screen/missing.tsx';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';
import { useClock } from '#parts/use-clock.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { paths } from '#ui/paths.ts';

export const backToQuestions = { to: paths.questions, label: words.backToQuestions };

interface WithAdvisableProps {
  readonly children: (advisable: Advisable) => ReactNode;
}

/** Shows the page to the group's mentor, and otherwise why not. */
export function WithAdvisable({ children }: WithAdvisableProps) {
  const hat = useAddressedHat(useParams()['participation']);
  const { today } = useClock();
  const mentor = hat?.kind === 'mentor' ? hat : undefined;
  const read = useLiveOfHat(mentor, (local, of) => getAdvisable(local, of, today), [today]);
  if (hat === null || (hat && !mentor)) return <MissingAdvice />;
  return (
    <Ladder
      read={read}
      missing={
        <MissingRow
          drawing="chairs"
          title={words.none}
          text={words.noneText}
          back={backToQuestions}
          way={backToQuestions}
        />
      }
    >
      {children}
    </Ladder>
  );
}

/** Neither to be found nor one's own to give. */
export function MissingAdvice() {
  return (
    <Missing
      drawing="bridge"
      title={words.missing}
      text={words.missingText}
      back={backToQuestions}
      way={backToQuestions}
    />
  );
}
