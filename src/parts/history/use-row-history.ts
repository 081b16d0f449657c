import { useCallback, useEffect, useState } from 'react';
import { getRowHistory, type RowHistory } from '#data/programme/get-row-history.ts';
import { useLocal } from '#data/use-live.ts';

export interface AskedHistory {
  /** Undefined while it is asked for. */
  readonly history: RowHistory | undefined;
  again(): void;
}

/** Asked of the server when the page is opened, and again on request. */
export function useRowHistory(tbl: 'answer' | 'note', scope: string, row: string): AskedHistory {
  const local = useLocal();
  const [times, setTimes] = useState(0);
  const question = [tbl, scope, row, times].join('/');
  const [answer, setAnswer] = useState<{ readonly to: string; readonly history: RowHistory }>();
  useEffect(() => {
    let isGone = false;
    void getRowHistory(local, { tbl, scope, row }).then(
      (history) => isGone || setAnswer({ to: question, history }),
    );
    return () => {
      isGone = true;
    };
  }, [local, tbl, scope, row, question]);
  return {
    history: answer?.to === question ? answer.history : undefined,
    again: useCallback(() => setTimes((before) => before + 1), []),
  };
}
