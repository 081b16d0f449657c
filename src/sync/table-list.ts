import { allTableTags } from './tables.ts';

/**
 * A cursor names its tables as one text, and the same few texts come again with every call: taken
 * apart once.
 */
interface TableList {
  readonly tags: readonly string[];
  /** Those this build reads, in the version it reads. */
  readonly understood: readonly string[];
}

const lists = new Map<string, TableList>();
const known = new Set(allTableTags());

function listOf(tables: string): TableList {
  const made = lists.get(tables);
  if (made) return made;
  const tags = tables.split(',');
  const list = { tags, understood: tags.filter((tag) => known.has(tag)) };
  lists.set(tables, list);
  return list;
}

/** `note@1,round@1` taken apart. */
export function tagsOf(tables: string): readonly string[] {
  return listOf(tables).tags;
}

/** After an update of the app a list may hold a table or a version that it no longer reads. */
export function understoodOf(tables: string): readonly string[] {
  return listOf(tables).understood;
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
