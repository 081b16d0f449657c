import { useCallback, useEffect, useState } from 'react';
import { getRowHistory, type RowHistory } from '#data/programme/get-row-history.ts';
import { useLocal } from '#data/use-live.ts';

export interface AskedHistory {
  /** Undefined until the first answer; the old answer stands while it is asked again. */
  readonly history: RowHistory | undefined;
  readonly isAsking: boolean;
  again(): void;
}

/** Asked of the server when the page is opened, and again on request. */
export function useRowHistory(
  tbl: 'answer' | 'note' | 'record_part',
  scope: string,
  row: string,
): AskedHistory {
  const local = useLocal();
  const [times, setTimes] = useState(0);
  const of = [tbl, scope, row].join('/');
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isGone = false;
    void getRowHistory(local, { tbl, scope, row }).then(
      (history) => isGone || setAnswer({ of, times, history }),
    );
    return () => {
      isGone = true;
    };
  }, [local, tbl, scope, row, of, times]);
  const known = answer?.of === of ? answer : undefined;
  return {
    history: known?.history,
    isAsking: known?.times !== times,
    again: useCallback(() => setTimes((before) => before + 1), []),
  };
}

interface Answer {
  /** Of which row, and to which of the requests. */
  readonly of: string;
  readonly times: number;
  readonly history: RowHistory;
}
