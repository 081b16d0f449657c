import type { AdviceRole, Check } from './course-model.ts';

/**
 * How an answer to a check is stored: a choice by its key, an order as `first.second.third`, roles
 * as `thing:p.other:c` by the keys' alphabet. The order things stand in on the page, or in the
 * author's file, is never part of it, so that editing does not change what a stored answer means.
 */
export const ANSWER_MOST = 100;

const letters: Readonly<Record<AdviceRole, string>> = {
  electedOfficial: 'p',
  seniorManager: 'c',
  strategist: 's',
};

export function orderAnswer(keys: readonly string[]): string {
  return keys.join('.');
}

export function rolesAnswer(roles: Readonly<Record<string, AdviceRole>>): string {
  return Object.entries(roles)
    .map(([key, role]) => `${key}:${letters[role]}`)
    .toSorted()
    .join('.');
}

/** The order of a stored answer; things it does not know come last, in the order given. */
export function readOrder(stored: string, keys: readonly string[]): string[] {
  const known = stored.split('.').filter((key) => keys.includes(key));
  return [...new Set([...known, ...keys])];
}

/** The roles of a stored answer, for the things that still exist. */
export function readRoles(
  stored: string,
  keys: readonly string[],
): Readonly<Record<string, AdviceRole>> {
  const roles: Record<string, AdviceRole> = {};
  for (const pair of stored.split('.')) {
    const [key = '', letter] = pair.split(':');
    const role = rolesOf(letter);
    if (role && keys.includes(key)) roles[key] = role;
  }
  return roles;
}

function rolesOf(letter: string | undefined): AdviceRole | undefined {
  const found = Object.entries(letters).find(([, one]) => one === letter);
  return found?.[0] as AdviceRole | undefined;
}

/** The keys of what one can choose, arrange or match. */
export function itemKeys(check: Check): string[] {
  return (check.kind === 'choose' ? check.choices : check.items).map((item) => item.key);
}

/** Whether a stored answer still is one: the check may have been rewritten since. */
export function isAnswerTo(check: Check, stored: string): boolean {
  const keys = itemKeys(check);
  if (check.kind === 'choose') return keys.includes(stored);
  const parts = stored.split('.');
  const named = check.kind === 'order' ? parts : Object.keys(readRoles(stored, keys));
  return parts.length === keys.length && keys.every((key) => named.includes(key));
}

/** What one begins with: nothing chosen, and an order that is no answer by chance. */
export function firstAnswer(check: Check): string {
  if (check.kind !== 'order') return '';
  const keys = itemKeys(check).toSorted();
  const first = orderAnswer(keys);
  return first === check.right ? orderAnswer(keys.toReversed()) : first;
}
