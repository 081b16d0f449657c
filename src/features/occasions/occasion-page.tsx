import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import type { OneOccasion } from '#data/occasions/get-occasion.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MissingOccasion } from './missing-occasion.tsx';
import { OccasionActs } from './occasion-acts.tsx';
import { OccasionState } from './occasion-state.tsx';
import { ScoreHere } from './score-here.tsx';
import { Sheet } from './sheet.tsx';
import { useOccasion } from './use-occasions.ts';

/** One occasion: when, how it is with it, and what was scored; readable for ever. */
export function OccasionPage() {
  return (
    <Ladder read={useOccasion()} missing={<MissingOccasion />}>
      {(one) => <Page key={one.occasion.id} one={one} />}
    </Ladder>
  );
}

function Page({ one }: { readonly one: OneOccasion }) {
  const { hat, occasion, today, handedInBy: by, time, sheet } = one;
  const back = { to: paths.occasions(hat.participationId), label: words.toList };
  return (
    <Screen kind="inner" title={occasion.title} back={back}>
      <Stack gap={3}>
        <h1 dir="auto">{occasion.title}</h1>
        <Soft>
          {words.days(occasion.opens_on, occasion.closes_on, today)}
          <br />
          <OccasionState listed={one} today={today} by={by} />
        </Soft>
        {occasion.isOwn ? (
          <StateMark kind="organisation">{words.ownText(hat.organisationName)}</StateMark>
        ) : null}
        {sheet ? (
          <Soft small>{words.list(sheet.listTitle, sheet.statements.length)}</Soft>
        ) : (
          <Soft>{words.noSheet}</Soft>
        )}
      </Stack>
      {time === 'open' ? <ScoreHere one={one} /> : null}
      {sheet && time !== 'ahead' ? <Sheet sheet={sheet} /> : null}
      {occasion.isOwn ? <OccasionActs one={one} /> : null}
    </Screen>
  );
}
