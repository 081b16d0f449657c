import { scopeId } from '#domain/scope.ts';
import type { Level } from '#domain/tables/checklist-version.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listStatements } from '#data/programme/list-statements.ts';
import { statementText, type StatementText } from '#data/programme/statement-text.ts';
import { isRoundOver, listGroupSides, type GroupSide } from './group-sides.ts';
import { listAdvice, type ReadAdvice } from './list-advice.ts';

/** What a mentor can give advice on now. */
export interface Advisable {
  readonly hat: Hat;
  readonly occasion: OccasionRow;
  readonly levels: readonly Level[];
  readonly statements: readonly StatementText[];
  /** The organisations that go side by side. */
  readonly going: readonly GroupSide[];
  readonly sides: readonly GroupSide[];
  /** What one has given already, the newest first. */
  readonly given: readonly ReadAdvice[];
  readonly isOver: boolean;
}

/** A mentor reads what the organisations have opened: it is that one advises on. */
function lastOf(
  occasions: readonly OccasionRow[],
  opened: readonly { readonly occasion_id: string }[],
  today: string,
): OccasionRow | undefined {
  const begun = occasions
    .filter(({ opens_on: opens }) => opens !== '' && opens <= today)
    .toSorted((a, b) => (a.opens_on < b.opens_on ? -1 : 1));
  const read = begun.filter(({ id }) => opened.some((one) => one.occasion_id === id));
  return read.at(-1) ?? begun.at(-1);
}

/** The statements of the occasion that was opened last, else of the one that began last; null before the first. */
export function getAdvisable(local: Local, hat: Hat, today: string): Promise<Advisable | null> {
  return readTogether(local, async () => {
    const of = { index: 'round_id', equals: hat.roundId };
    const occasions = await listVisible(local.db, 'occasion', of);
    const opened = await listVisible(local.db, 'opened_assessment', {
      index: 'scope_id',
      equals: scopeId('group', hat.groupId),
    });
    const occasion = lastOf(occasions, opened, today);
    if (!occasion) return null;
    const programme = scopeId('programme');
    const { checklist_version_id: id } = occasion;
    const [version, sides, advice, isOver] = await Promise.all([
      getVisible(local.db, 'checklist_version', programme, id),
      listGroupSides(local, hat),
      listAdvice(local, hat),
      isRoundOver(local, hat, today),
    ]);
    if (!version) return null;
    const statements = await listStatements(local, version.version_key);
    return {
      hat,
      occasion,
      levels: version.levels ?? [],
      statements: statements.map(statementText),
      going: sides.filter((side) => !side.isMentor),
      sides,
      given: advice.filter(({ isMine }) => isMine),
      isOver,
    };
  });
}
