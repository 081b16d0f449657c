import type { SignedNote } from '#data/meetings/sign-notes.ts';

export interface News {
  readonly key: string;
  readonly author: string;
  readonly notes: readonly SignedNote[];
}

/** Entries of one person at one meeting for one audience are one piece of news; the newest first. */
export function groupNews(notes: readonly SignedNote[]): News[] {
  const groups = new Map<string, News>();
  for (const note of notes) {
    if (note.author === undefined) continue;
    const key = [note.shown.author_id, note.shown.meeting_id, note.audience].join('/');
    const before = groups.get(key)?.notes ?? [];
    groups.set(key, { key, author: note.author, notes: [...before, note] });
  }
  return [...groups.values()].toSorted((one, other) => (newest(one) < newest(other) ? 1 : -1));
}

function newest({ notes }: News): string {
  return notes.reduce((last, { shown }) => {
    const at = shown.updated_at ?? '';
    return at > last ? at : last;
  }, '');
}
