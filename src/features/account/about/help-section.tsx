import { moreWords as words } from '#content/words/account/account.ts';
import { helpWords, whoWords } from '#content/words/people/help.ts';
import { mentorWords } from '#content/words/people/mentor.ts';
import { listWhomToAsk } from '#data/people/get-contacts.ts';
import { isOffice } from '#data/people/is-office.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { WhomToAsk } from '#parts/help/whom-to-ask.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

/** Whom to ask, by name, except to the programme office, whom the others ask; what Jämsides is and who is who; what the support wants to know. */
export function HelpSection({ hat }: { readonly hat: Hat | undefined }) {
  const asked = useLive(
    async (local) => {
      if (hat) return listWhomToAsk(local, hat);
      return (await isOffice(local)) ? null : [];
    },
    [hat?.participationId, hat?.roundId],
  );
  if (asked === undefined) return null;
  return (
    <Section title={helpWords.title}>
      {asked ? <WhomToAsk asked={asked} organisation={hat?.organisationName ?? ''} /> : null}
      <Rows>
        {hat?.kind === 'mentor' ? (
          <Row key="mentor" to={paths.mentorGuide} title={mentorWords.title} />
        ) : null}
        <Row to={paths.whoIsWho} title={whoWords.title} second={whoWords.second} />
        <Row to={paths.diagnosis} title={words.diagnosis} second={words.diagnosisSecond} />
      </Rows>
    </Section>
  );
}
