import type { ReactNode } from 'react';
import { historyWords as words } from '#content/words/history/history.ts';
import type { PastVersion } from '#data/programme/get-row-history.ts';
import { useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './history.module.css';
import type { AskedHistory } from './use-row-history.ts';

interface HistoryListProps {
  readonly asked: AskedHistory;
  readonly lead: string;
  /** What stood in it. */
  readonly show: (version: PastVersion) => ReactNode;
}

/** Who, when and what, the newest first; without network it says plainly that it needs it. */
export function HistoryList({ asked: { history, isAsking, again }, lead, show }: HistoryListProps) {
  if (history === undefined) return <Soft live>{words.reading}</Soft>;
  if (history.kind !== 'read') {
    return (
      <Notice
        kind={history.kind === 'failed' ? 'stopped' : 'waiting'}
        live
        title={words[history.kind]}
        action={
          history.kind === 'signInNeeded' ? (
            <ButtonLink kind="second" to={paths.signIn}>
              {words.signIn}
            </ButtonLink>
          ) : (
            <Button kind="second" aria-disabled={isAsking} onClick={isAsking ? undefined : again}>
              {isAsking ? words.reading : words.again}
            </Button>
          )
        }
      >
        <p>{words[`${history.kind}Text`]}</p>
      </Notice>
    );
  }
  if (history.versions.length === 0)
    return (
      <Notice kind="calm" title={words.none}>
        {words.noneText}
      </Notice>
    );
  const now = history.versions.find((one) => one.besideIn === null);
  return (
    <>
      <Soft>{lead}</Soft>
      <Rows ordered>
        {history.versions.map((one) => (
          <OneVersion key={one.key} version={one} isNow={one === now}>
            {show(one)}
          </OneVersion>
        ))}
      </Rows>
    </>
  );
}

interface OneVersionProps {
  readonly version: PastVersion;
  readonly isNow: boolean;
  readonly children: ReactNode;
}

function OneVersion({ version, isNow, children }: OneVersionProps) {
  const { by, isMine, at, besideIn, fields } = version;
  const local = useLocal();
  const isRemoved = fields['deleted'] === true;
  const mark = besideIn === null ? (isNow && !isRemoved ? words.now : '') : words.beside;
  return (
    <li className={css['version']}>
      <p className={css['who']}>
        <b>{isMine ? words.me : (by ?? words.somebody)}</b>
        <Soft of="span" small>
          {[words.when(at, local.now()), mark].filter(Boolean).join(', ')}
        </Soft>
      </p>
      {isRemoved ? <p>{words.removed}</p> : children}
    </li>
  );
}

/** A text as it stood; an empty one is said to be. */
export function PastText({ text }: { readonly text: unknown }) {
  const known = typeof text === 'string' ? text.trim() : '';
  return (
    <p className={css['text']} dir="auto">
      {known === '' ? words.noText : known}
    </p>
  );
}
