import { formatSpan } from '#content/words/format-span.ts';
import { officeWords } from '#content/words/home/home-late.ts';
import { officeCountWords } from '#content/words/office/office.ts';
import { listOfficeRounds, type OfficeRound } from '#data/programme/list-office-rounds.ts';
import { useLive } from '#data/use-live.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { capital } from '#lib/letter-case.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { OfficeCounts } from './office-counts.tsx';
import { RoundFoot } from './round-foot.tsx';

knowAllTables();

interface OfficeHomeProps {
  readonly office: boolean;
  readonly today: string;
}

/** Someone without a seat: the programme office with its rounds, or a person whose seat has ended. */
export function OfficeHome({ office, today }: OfficeHomeProps) {
  const rounds = useLive(listOfficeRounds);
  if (!rounds) return null;
  if (!office) {
    return (
      <Empty
        drawing="chairs"
        title={officeWords.noSeatTitle}
        level={2}
        action={
          <ButtonLink kind="second" to={paths.seatEnded}>
            {officeWords.noSeatWay}
          </ButtonLink>
        }
      >
        <p>{officeWords.noSeatText}</p>
      </Empty>
    );
  }
  return (
    <>
      <Soft>{officeWords.text}</Soft>
      {rounds.length === 0 ? <p>{officeWords.noRounds}</p> : null}
      {rounds.map((view) => (
        <OneRound key={view.round.id} view={view} today={today} />
      ))}
      <Rows>
        <Row
          to={paths.pageAnswers}
          title={officeCountWords.answers}
          second={officeCountWords.answersSecond}
        />
      </Rows>
    </>
  );
}

function OneRound({ view, today }: { readonly view: OfficeRound; readonly today: string }) {
  const { round, steps, organisations, groups } = view;
  const size = officeWords.size(organisations, groups);
  return (
    <Section title={round.name}>
      <Soft>
        {`${capital(size)}, ${formatSpan(round.starts_on, round.ends_on, today)}. ${officeWords.synced}`}
      </Soft>
      <RoundFoot steps={steps} />
      <OfficeCounts roundId={round.id} participants={view.participants} />
      <Rows>
        <Row
          to={paths.officeContact(round.id)}
          title={officeCountWords.contact}
          second={officeCountWords.contactSecond}
        />
      </Rows>
    </Section>
  );
}
