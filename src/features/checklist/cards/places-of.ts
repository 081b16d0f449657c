import { cardsWords as words } from '#content/words/checklist/cards.ts';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { OwnStatement } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { nextUnscored } from '#domain/assessment/scoring-order.ts';
import { paths } from '#ui/paths.ts';

export type CardPlaces = ReturnType<typeof placesOf>;

/** Back in the list's order; on to what is not scored after this, and then to the end. */
export function placesOf(
  { participationId }: Pick<Hat, 'participationId'>,
  statements: readonly OwnStatement[],
  statement: OwnStatement,
) {
  const at = statements.findIndex(({ id }) => id === statement.id);
  const before = statements[at - 1];
  const later = statements.slice(at + 1).find(({ score }) => score === null);
  const list = { to: paths.checklist, label: checklistWords.back };
  return {
    list,
    back: before
      ? { to: paths.card(participationId, before.code), label: words.previous }
      : { to: list.to, label: words.toList },
    on: {
      to: later ? paths.card(participationId, later.code) : paths.cardsEnd(participationId),
      label: words.next,
    },
  };
}

/**
 * Where one was: the first that is not scored after the last that is, else any that is left. A code that
 * is no part of an address would lead back here for ever: such a statement is scored from the list.
 */
export function whereOneWas(statements: readonly OwnStatement[]): OwnStatement | null {
  const named = statements.filter(({ code }) => !/^\.{0,2}$|[?#/\\%\s]/u.test(code));
  const last = named.findLastIndex(({ score }) => score !== null);
  return nextUnscored(named, last);
}
