import type { RowMerge, TableRule } from '#domain/table.ts';
import { equal } from '#lib/equal.ts';
import type { Fields, ProblemKind, ServerRow } from '../records.ts';
import { mergeField } from './merge-field.ts';
import { isCopy, ownFields, sameContent } from './row-content.ts';

export interface RowVersions {
  readonly rule: TableRule;
  /** Null = the server never confirmed one: as if it had been empty. */
  readonly base: ServerRow | null;
  readonly mine: ServerRow;
  readonly theirs: ServerRow;
}

export interface RowMerged {
  readonly deleted: boolean;
  readonly fields: Fields;
  /** My version as a whole, to stand beside theirs as an entry of its own. */
  readonly second: Fields | null;
  /** My values of fields both changed, for a person to choose. */
  readonly alternatives: readonly { readonly field: string; readonly value: unknown }[];
  readonly problem: ProblemKind | null;
  readonly reason: string;
}

/** Three versions of one row become one; nothing anyone wrote is without a place afterwards. */
export function mergeRow(versions: RowVersions): RowMerged {
  const { rule, base, mine, theirs } = versions;
  if (sameContent(mine, theirs)) return take(theirs, 'equal');
  if (isCopy(mine) || isCopy(theirs)) return mergeCopy(versions);
  if (rule.isCopy === true && (mine.deleted || theirs.deleted)) return mergeTakenBack(versions);
  if (rule.merge === 'server') return take(theirs, 'server-decides', 'replaced');
  if (mine.deleted) return mergeMyDelete(base, theirs);
  // Edit wins over delete, except where a row is written once and then only withdrawn.
  if (theirs.deleted) return rule.merge === 'append' ? mergeGone(versions) : take(mine, 'revived');
  if (rule.merge === 'append') return take(theirs, 'written-once', 'differs');
  if (rule.merge === 'latest') return mergeLatest(versions);
  return mergeFields(versions);
}

/** Written once and withdrawn: mine is told of when it was new; a choice already made stays made. */
function mergeGone({ rule, base, theirs }: RowVersions): RowMerged {
  const isNew = base === null && rule.versionOf === undefined;
  return take(theirs, 'withdrawn', isNew ? 'withdrawn' : null);
}

function mergeMyDelete(base: ServerRow | null, theirs: ServerRow): RowMerged {
  if (base === null) return take(theirs, 'never-mine');
  if (sameContent(base, theirs)) return take({ ...theirs, deleted: true }, 'deleted');
  return take(theirs, 'edited-after-delete', 'undeleted');
}

/** Copies: withdrawing wins, and where texts meet the server's stays (mine is in the original). */
function mergeCopy({ base, mine, theirs }: RowVersions): RowMerged {
  if (theirs.deleted) {
    const sharedBlindly = base === null || base.deleted;
    return take(theirs, 'withdrawn', sharedBlindly ? 'withdrawn' : null);
  }
  if (mine.deleted) return take({ ...theirs, deleted: true }, 'withdrawn');
  const before = base?.deleted ? null : base;
  const fields: Record<string, unknown> = {};
  for (const name of names(mine, theirs)) {
    const theirsUnchanged = before !== null && equal(before[name], theirs[name]);
    fields[name] = theirsUnchanged ? mine[name] : theirs[name];
  }
  return { ...take(theirs, 'copy'), fields };
}

/** A copy that several may share: whoever shared it anew is told that a colleague has taken it back. */
function mergeTakenBack({ theirs }: RowVersions): RowMerged {
  return take({ ...theirs, deleted: true }, 'withdrawn', theirs.deleted ? 'withdrawn' : null);
}

function mergeLatest({ rule, mine, theirs }: RowVersions): RowMerged {
  const momentOf = (row: ServerRow) => {
    const said = row[rule.latestBy ?? ''];
    return typeof said === 'string' ? Date.parse(said) : Number.NaN;
  };
  return momentOf(theirs) > momentOf(mine) ? take(theirs, 'earlier') : take(mine, 'latest');
}

function mergeFields(versions: RowVersions): RowMerged {
  const { rule, base, mine, theirs } = versions;
  const before = base?.deleted ? null : base;
  const fields: Record<string, unknown> = {};
  const met: string[] = [];
  for (const name of names(mine, theirs)) {
    const kind = rule.fields?.[name] ?? 'choice';
    const { value, clean } = mergeField(kind, before?.[name], mine[name], theirs[name]);
    const bothKept = !clean && keepsBoth(rule.merge, kind === 'text');
    if (bothKept) met.push(name);
    fields[name] = bothKept ? theirs[name] : value;
  }
  if (met.length === 0) return { ...take(theirs, 'merged'), fields };
  if (rule.merge === 'second') return secondEntry(versions, fields);
  const alternatives = met.map((field) => ({ field, value: mine[field] }));
  return { ...take(theirs, 'both-kept'), fields, alternatives };
}

/** Theirs stays as it is, kind and all; mine becomes an entry of its own, shared with nobody. */
function secondEntry({ mine, theirs }: RowVersions, merged: Fields): RowMerged {
  const fields = { ...ownFields(theirs), shared: merged['shared'] };
  return { ...take(theirs, 'both-kept'), fields, second: { ...ownFields(mine), shared: [] } };
}

function keepsBoth(merge: RowMerge, isText: boolean): boolean {
  return merge === 'alternative' || (merge === 'second' && isText);
}

function names(mine: ServerRow, theirs: ServerRow): readonly string[] {
  return [...new Set([...Object.keys(ownFields(theirs)), ...Object.keys(ownFields(mine))])];
}

function take(row: ServerRow, reason: string, problem: ProblemKind | null = null): RowMerged {
  return {
    deleted: row.deleted,
    fields: row.deleted ? {} : ownFields(row),
    second: null,
    alternatives: [],
    problem,
    reason,
  };
}
