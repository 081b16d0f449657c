import { whoWords } from '#content/words/people/help.ts';
import { syncPageWords as words } from '#content/words/account/account.ts';
import { diagnosisWords } from '#content/words/account/diagnosis.ts';
import { formatTime } from '#content/words/format.ts';
import { countOf } from '#content/words/waiting/rows.ts';
import { getStorageKept } from '#data/account/get-storage-kept.ts';
import { listSyncedToday } from '#data/waiting/list-synced.ts';
import { useLive } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';

export function SyncedToday() {
  const synced = useLive(listSyncedToday);
  return (
    <Section title={words.means}>
      <p>{words.meansText}</p>
      {synced !== undefined && synced.length > 0 && (
        <>
          <h3>{words.today}</h3>
          <Rows>
            {synced.map((one) => (
              <Row
                key={one.tbl}
                title={countOf(one.tbl, one.count)}
                trail={<StateMark kind="synced">{formatTime(one.at)}</StateMark>}
              />
            ))}
          </Rows>
        </>
      )}
    </Section>
  );
}

/** What the phone promises, whom to ask, and what they want to know then. */
export function PhoneFacts() {
  const kept = useLive(getStorageKept);
  return (
    <>
      <Section title={words.phone}>
        {kept !== undefined && <p>{kept ? words.kept : words.notKept}</p>}
      </Section>
      <Section title={words.help}>
        <Rows>
          <Row to={paths.whoIsWho} title={whoWords.title} second={whoWords.second} />
          <Row to={paths.diagnosis} title={diagnosisWords.way} second={diagnosisWords.waySecond} />
        </Rows>
      </Section>
    </>
  );
}
