import { groupWords, helpWords, whoWords as words } from '#content/words/people/help.ts';
import { getWhoIsWho, type WhoIsWho } from '#data/people/get-who-is-who.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { WhomToAsk } from '#parts/help/whom-to-ask.tsx';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { Columns } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { BesideRows } from './beside-rows.tsx';
import { Colleagues } from './colleagues.tsx';
import { SideBySide } from './side-by-side.tsx';

/** What goes on around one under a hat: whom to ask, one's own organisation and the group. */
export function Around({ hat }: { readonly hat: Hat }) {
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
