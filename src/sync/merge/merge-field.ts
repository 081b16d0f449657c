import type { FieldMerge } from '#domain/table.ts';
import { equal } from '#lib/equal.ts';
import { own } from '#lib/own.ts';
import type { Fields } from '../records.ts';

import { mergeText } from './merge-text.ts';

export interface FieldMerged {
  readonly value: unknown;
  /** False when both sides changed it and one of them had to give way or stand beside. */
  readonly clean: boolean;
}

/** One field of three versions; `base` undefined = there is no base, as if it had been empty. */
export function mergeField(
  kind: FieldMerge,
  base: unknown,
  mine: unknown,
  theirs: unknown,
): FieldMerged {
  if (isLattice(kind)) return { value: join(kind, mine, theirs), clean: true };
  if (kind === 'nullByKey') return { value: mergeNullByKey(base, mine, theirs), clean: true };
  if (equal(mine, theirs) || unchanged(base, mine)) return { value: theirs, clean: true };
  if (unchanged(base, theirs)) return { value: mine, clean: true };
  if (kind === 'set') return { value: mergeSet(base, mine, theirs), clean: true };
  if (kind === 'text') {
    const { clean, text } = mergeText(asText(base), asText(mine), asText(theirs));
    return { value: text, clean };
  }
  return { value: mine, clean: false };
}

function unchanged(base: unknown, value: unknown): boolean {
  return base === undefined ? isEmpty(value) : equal(base, value);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || equal(value, []) || equal(value, {})
  );
}

function isLattice(kind: FieldMerge): boolean {
  return typeof kind !== 'string' || !['choice', 'text', 'set', 'nullByKey'].includes(kind);
}

function join(kind: FieldMerge, mine: unknown, theirs: unknown): unknown {
  if (mine === undefined || mine === null) return theirs ?? null;
  if (theirs === undefined || theirs === null) return mine;
  if (kind === 'grow') return [...new Set([...asList(mine), ...asList(theirs)])].toSorted();
  if (kind === 'max') return Math.max(asNumber(mine), asNumber(theirs));
  if (kind === 'first') return asText(mine) < asText(theirs) ? mine : theirs;
  if (typeof kind !== 'string') return rank(kind, mine) > rank(kind, theirs) ? mine : theirs;
  return joinByKey(mine, theirs);
}

function joinByKey(mine: unknown, theirs: unknown): Readonly<Record<string, number>> {
  const [left, right] = [asFields(mine), asFields(theirs)];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
  return Object.fromEntries(
    keys.map((key) => [key, Math.max(asNumber(own(left, key)), asNumber(own(right, key)))]),
  );
}

function rank(states: readonly string[], state: unknown): number {
  return states.findIndex((one) => one === state);
}

/** What either side added is there; what either side removed is not. */
function mergeSet(base: unknown, mine: unknown, theirs: unknown): readonly string[] {
  const [before, left, right] = [asList(base), asList(mine), asList(theirs)];
  const kept = right.filter((one) => left.includes(one) || !before.includes(one));
  const added = left.filter((one) => !right.includes(one) && !before.includes(one));
  return [...kept, ...added];
}

/** A key is never taken away, only set to null; where both changed one, null stays, else the lesser. */
function mergeNullByKey(base: unknown, mine: unknown, theirs: unknown): Fields {
  const [before, left, right] = [asFields(base), asFields(mine), asFields(theirs)];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
  return Object.fromEntries(
    keys.map((key) => [key, oneOf(own(before, key), own(left, key), own(right, key))]),
  );
}

function oneOf(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (mine === undefined) return theirs;
  if (theirs === undefined || theirs === base) return mine;
  if (mine === base) return theirs;
  if (mine === null || theirs === null) return null;
  return asText(mine) < asText(theirs) ? mine : theirs;
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** Of another kind, which only a stranger can have written: it counts as nothing. */
function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
