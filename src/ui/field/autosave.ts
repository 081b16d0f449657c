/** `failed` = the last write was refused (storage full); the text is kept and tried again. */
export type SaveState = 'saved' | 'saving' | 'failed';
export type Save = (value: string) => Promise<unknown>;

/**
 * How long a keystroke may wait: not a pause in typing but the longest time, however fast one types.
 * With the write itself on a slow phone it stays below the half second that we promise.
 */
export const AUTOSAVE_MS = 250;
const RETRY_MS = 3_000;

export interface Autosaver {
  /** A keystroke. The value is written with the `save` of the moment it was typed. */
  set(value: string, save: Save): void;
  /** Writes what waits now; resolves when nothing waits any longer, or when a write failed. */
  flush(): Promise<void>;
  unsaved(): boolean;
}

const withUnsaved = new Set<Autosaver>();

/** Is there text in this tab that has not reached the database? (An update must not reload then.) */
export function hasUnsavedText(): boolean {
  return withUnsaved.size > 0;
}

/** Before the database closes, the person signs out, or the page goes. */
export async function flushAllText(): Promise<void> {
  await Promise.all(Array.from(withUnsaved, (saver) => saver.flush()));
}

/**
 * One field's writer: one write at a time, in order, and always the newest value last. Every write
 * is told when it has ended: `saving` if something newer waits, `failed` if it was refused.
 */
export function makeAutosaver(onWrite: (state: SaveState, value: string) => void): Autosaver {
  let next: { readonly value: string; readonly save: Save } | undefined;
  let isWriting = false;
  let written = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function arm(ms: number) {
    timer ??= setTimeout(() => void saver.flush(), ms);
  }
  function disarm() {
    clearTimeout(timer);
    timer = undefined;
  }

  /** Writes until nothing newer was typed meanwhile. A refused value goes back, unless a newer waits. */
  async function writeAll() {
    isWriting = true;
    while (next) {
      const now = next;
      next = undefined;
      disarm();
      try {
        await now.save(now.value);
      } catch {
        next ??= now;
        onWrite('failed', now.value);
        arm(RETRY_MS);
        break;
      }
      if (!next) withUnsaved.delete(saver);
      onWrite(next ? 'saving' : 'saved', now.value);
    }
    // In the same turn as the last look at `next`: a flush in between would wait for nobody.
    isWriting = false;
  }

  const saver: Autosaver = {
    set(value, save) {
      next = { value, save };
      withUnsaved.add(saver);
      arm(AUTOSAVE_MS);
    },
    flush() {
      disarm();
      if (!isWriting) written = writeAll();
      return written;
    },
    unsaved: () => withUnsaved.has(saver),
  };
  return saver;
}
