import { useEffect } from 'react';
import { actWord } from '#content/words/common.ts';
import { helpWords, whoWords as words } from '#content/words/people/help.ts';
import { isOffice } from '#data/people/is-office.ts';
import { saveSeenWho } from '#data/people/seen-who.ts';
import { useHat, useLive, useLocal } from '#data/use-live.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Around } from './around.tsx';

/** Wherever it was opened from; from nowhere, the menu it is always found under. */
const doors = [
  { to: paths.more, label: words.back.more },
  { to: paths.home, label: words.back.home },
  { to: paths.meetings, label: words.back.meetings },
] as const;

function useBack() {
  const from = useCameFrom();
  if (from === undefined) return doors[0];
  return doors.find(({ to }) => to === from) ?? { to: from, label: actWord.back };
}

/** What Jämsides is, who one's partners are, whom to ask and who is who: one screen, always found under Mer. */
export function WhoIsWhoPage() {
  const local = useLocal();
  const choice = useHat();
  const back = useBack();
  useEffect(() => void saveSeenWho(local), [local]);
  if (choice === undefined) return null;
  const { hat, hats } = choice;
  return (
    <Screen kind="inner" title={words.title} back={back}>
      <h1>{words.title}</h1>
      {hats.length > 1 ? <HatChoice legend={words.hatLegend} choice={choice} /> : null}
      {hat ? <Around key={hat.participationId} hat={hat} /> : <WithoutSeat />}
    </Screen>
  );
}

/** What it is, and to somebody whose seat has ended whom to ask: the programme office is asked itself. */
function WithoutSeat() {
  const office = useLive(isOffice);
  if (office === undefined) return null;
  return (
    <>
      <p>{words.what}</p>
      {office ? null : <p>{helpWords.nobody}</p>}
    </>
  );
}
