import { useParams } from 'react-router';
import { threadWords as words } from '#content/words/questions/questions.ts';
import { getDraft } from '#data/waiting/drafts.ts';
import { readForm } from '#data/waiting/form-draft.ts';
import { getThread } from '#data/questions/get-thread.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { useClock } from '#parts/use-clock.ts';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { OneThread, type OneThreadProps } from './one-thread.tsx';

/** Wherever it was opened from; from nowhere, the list of questions. */
function useBack() {
  const from = useCameFrom();
  if (from === undefined || from === paths.questions)
    return { to: paths.questions, label: words.back.questions };
  if (from === paths.home) return { to: from, label: words.back.home };
  if (from === paths.compare) return { to: from, label: words.back.compare };
  const isMeeting = from.startsWith(`${paths.meetings}/`);
  return { to: from, label: isMeeting ? words.back.meeting : words.back.other };
}

/** A question to those who have come further, and what came of it: /fraga/:question. */
export function ThreadPage() {
  const { question: id = '' } = useParams();
  const { today } = useClock();
  const choice = useHat();
  const back = useBack();
  const { hat, hats = [] } = choice ?? {};
  const mine = hat ? [hat, ...hats.filter((one) => one !== hat)] : [];
  const read = useLive(
    async (local) => {
      if (!choice) return undefined;
      const thread = await getThread(local, { id, hats: mine, today });
      return thread ?? { draft: await getDraft(local, `svar/ny/${id}`) };
    },
    [id, choice, today],
  );
  return (
    <Ladder read={read} missing={null}>
      {(one) =>
        'draft' in one ? (
          <NoThread draft={one.draft} back={back} />
        ) : (
          <OneThread key={id} thread={one} back={back} />
        )
      }
    </Ladder>
  );
}

interface NoThreadProps extends Pick<OneThreadProps, 'back'> {
  /** What one had begun to answer. */
  readonly draft: string;
}

function NoThread({ draft, back }: NoThreadProps) {
  return (
    <MissingRow
      drawing="windows"
      title={words.missing}
      text={
        draft === ''
          ? words.missingText
          : `${words.missingText} ${words.missingDraft(readForm(draft).typed['body'] ?? '')}`
      }
      back={back}
      way={{ to: paths.questions, label: words.toList }}
    />
  );
}
