import { useEffect } from 'react';
import { groupWords, helpWords, whoWords as words } from '#content/words/people/help.ts';
import { getWhoIsWho, type WhoIsWho } from '#data/people/get-who-is-who.ts';
import { isOffice } from '#data/people/is-office.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { saveSeenWho } from '#data/people/seen-who.ts';
import { useHat, useLive, useLocal } from '#data/use-live.ts';
import { WhomToAsk } from '#parts/help/whom-to-ask.tsx';
import { HatChoice } from '#parts/hat-choice.tsx';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { paths } from '#ui/paths.ts';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { BesideRows } from './beside-rows.tsx';
import { Colleagues } from './colleagues.tsx';
import { SideBySide } from './side-by-side.tsx';

const back = { to: paths.more, label: words.back };

/** What Jämsides is, who one's partners are, whom to ask and who is who: one screen, always found under Mer. */
export function WhoIsWhoPage() {
  const local = useLocal();
  const choice = useHat();
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

function Around({ hat }: { readonly hat: Hat }) {
  const who = useLive((local) => getWhoIsWho(local, hat), [hat.participationId, hat.role]);
  if (!who) return null;
  const own = {
    organisation: hat.organisationName,
    isMentor: hat.kind === 'mentor',
    place: who.place,
  };
  // In one call: the letters of all of them are to tell them apart.
  const [sign, ...signs] = signsOf([own, ...who.beside]);
  return (
    <Columns>
      <Stack gap={6}>
        <What who={who} hat={hat} />
        <Section title={helpWords.first}>
          <WhomToAsk asked={who.asked} organisation={hat.organisationName} />
        </Section>
      </Stack>
      <Stack gap={6}>
        <Colleagues who={who} hat={hat} sign={sign} />
        {hat.role === 'courseParticipant' ? null : (
          <Section title={words.group}>
            <BesideRows who={who} hat={hat} signs={signs} />
          </Section>
        )}
      </Stack>
    </Columns>
  );
}

function What({ who, hat }: { readonly who: WhoIsWho; readonly hat: Hat }) {
  const holds = hat.role === 'courseParticipant' ? words.holdsCourse : words.holds;
  return (
    <Stack gap={3}>
      <SideBySide partners={who.partners.length} hasMentor={who.mentor !== undefined} />
      <p>{words.what}</p>
      <p>{[groupWords(who), holds].filter(Boolean).join(' ')}</p>
    </Stack>
  );
}
