import { useEffect, useMemo, useState, type ChangeEvent } from 'react';
import { makeAutosaver, type Save, type SaveState } from './autosave.ts';

export interface Autosave {
  readonly value: string;
  readonly state: SaveState;
  set(value: string): void;
  flush(): Promise<void>;
  /** Spread on the field: value, onChange, onBlur. */
  readonly field: {
    readonly value: string;
    onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void;
    onBlur(): void;
  };
}

interface Draft {
  readonly of: string;
  readonly value: string;
  readonly state: SaveState;
  /** What was stored at the last keystroke. */
  readonly base: string;
  /** Own writes that may still come back, late, through the live query: they are no news. */
  readonly echoes: readonly string[];
}

/** The live query is at most a write or two behind; more would only be kept in memory. */
const LATE_ECHOES = 8;

/**
 * A text field without a save button. `of` names the thing written about (a row's id): when it
 * changes, what waits is written to the old thing first. `stored` is what the database holds,
 * undefined while it is read. Own typing is never replaced while it waits to be written; after
 * that, a change from another device shows.
 */
export function useAutosave(input: {
  readonly of: string;
  readonly stored: string | undefined;
  readonly save: Save;
}): Autosave {
  const { of, stored, save } = input;
  const [draft, setDraft] = useState<Draft>();
  const saver = useMemo(
    () => makeAutosaver((state, value) => setDraft((old) => settle(old, of, state, value))),
    [of],
  );
  useFlushOnLeave(saver.flush);

  let mine = draft?.of === of ? draft : undefined;
  if (mine && isNews(mine, stored)) {
    mine = undefined;
    setDraft(undefined);
  }
  const value = mine?.value ?? stored ?? '';
  function set(text: string) {
    // The draft as it is now, not as it was drawn: a write may have ended since, and its echo be on its way.
    setDraft((now) => ({
      of,
      value: text,
      state: 'saving',
      base: stored ?? '',
      echoes: now?.of === of ? now.echoes : [],
    }));
    saver.set(text, save);
  }
  return {
    value,
    state: mine?.state ?? 'saved',
    set,
    flush: saver.flush,
    field: {
      value,
      onChange: (event) => set(event.target.value),
      onBlur: () => void saver.flush(),
    },
  };
}

/** An end state belongs to the text that was written, not to what was typed since. */
function settle(draft: Draft | undefined, of: string, state: SaveState, written: string) {
  if (draft?.of !== of) return draft;
  const echoes = state === 'failed' ? draft.echoes : [...draft.echoes, written].slice(-LATE_ECHOES);
  return { ...draft, echoes, state: draft.value === written ? state : draft.state };
}

/**
 * Has the database something else than the draft, that is not one of our own writes arriving late?
 * That it has nothing is no news: a store that was emptied under us must not take the text along.
 */
function isNews(draft: Draft, stored: string | undefined): boolean {
  if (draft.state !== 'saved' || !stored || stored === draft.base) return false;
  return stored === draft.value || !draft.echoes.includes(stored);
}

/** Every way out of a screen: another thing or route, another app, the lock button, the closed tab. */
function useFlushOnLeave(flush: () => Promise<void>) {
  useEffect(() => {
    const leave = () => void flush();
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', leave);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', leave);
    };
  }, [flush]);
}
