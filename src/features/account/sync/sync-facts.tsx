import { syncPageWords as words } from '#content/words/account.ts';
import { formatTime } from '#content/words/format.ts';
import { countOf } from '#content/words/rows.ts';
import { getStorageKept } from '#data/local/queries/get-storage-kept.ts';
import { listSyncedToday } from '#data/local/queries/list-synced.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Row, Rows } from '#ui/rows.tsx';
import { Section } from '#ui/section.tsx';
import { StateMark } from '#ui/state-mark.tsx';
import styles from './sync.module.css';

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
export function PhoneFacts(props: { readonly version: string }) {
  const local = useLocal();
  const kept = useLive(getStorageKept);
  return (
    <>
      <Section title={words.phone}>
        {kept !== undefined && <p>{kept ? words.kept : words.notKept}</p>}
      </Section>
      <Section title={words.help}>
        <p>{words.helpText}</p>
        <dl className={styles['facts']}>
          <dt>{words.device}</dt>
          <dd>{local.device.slice(0, 8)}</dd>
          <dt>{words.version}</dt>
          <dd>{props.version}</dd>
        </dl>
      </Section>
    </>
  );
}
