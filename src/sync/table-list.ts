/**
 * A cursor names its tables as one text, and the same few texts come again with every call: taken
 * apart once.
 */
const lists = new Map<string, readonly string[]>();

/** `note@1,round@1` taken apart. */
export function tagsOf(tables: string): readonly string[] {
  const made = lists.get(tables);
  if (made) return made;
  const tags = tables.split(',');
  lists.set(tables, tags);
  return tags;
}

/** After an update of the app a list may hold a table or a version that it no longer reads. */
export function makeUnderstood(tags: readonly string[]): (tables: string) => readonly string[] {
  const known = new Set(tags);
  const understood = new Map<string, readonly string[]>();
  return (tables) => {
    const list = understood.get(tables) ?? tagsOf(tables).filter((tag) => known.has(tag));
    understood.set(tables, list);
    return list;
  };
}

/** Put together, in the order that makes it a key. */
export function tableList(tags: readonly string[]): string {
  const isOrdered = tags.every((tag, at) => at === 0 || (tags[at - 1] ?? '') <= tag);
  return (isOrdered ? tags : tags.toSorted()).join(',');
}

export function isListOf(tables: string, tags: readonly string[]): boolean {
  const own = tagsOf(tables);
  return own.length === tags.length && own.every((tag, at) => tag === tags[at]);
}
