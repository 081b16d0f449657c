import { scopeId } from '#domain/scope.ts';
import type { Reads } from '#sync/edit-port.ts';
import { fromNothing, type WorkFrom } from './save-work.ts';

/** What a new work is made of, as an address names it. */
export interface WorkOriginView {
  readonly from: WorkFrom;
  /** In a few words; null: of nothing. */
  readonly statement: string | null;
  /** At whom it was seen, by name; null: at nobody's. */
  readonly organisation: string | null;
}

/** A statement or an organisation that this phone does not know is left out. */
export async function getWorkOrigin(
  { list }: Reads,
  of: { readonly statement: string; readonly participation: string },
): Promise<WorkOriginView> {
  const none = { from: fromNothing, statement: null, organisation: null };
  if (of.statement === '') return none;
  const [statements, participations, organisations] = await Promise.all([
    list('statement', { index: 'scope_id', equals: scopeId('programme') }),
    list('participation'),
    list('organisation'),
  ]);
  const statement = statements.find(({ id }) => id === of.statement);
  if (!statement) return none;
  const side = participations.find(({ id }) => id === of.participation);
  const organisation = organisations.find(({ id }) => id === side?.organisation_id);
  return {
    from: {
      from_kind: side ? 'partner' : 'statement',
      from_id: statement.id,
      from_participation_id: side?.id ?? null,
    },
    statement: statement.short,
    organisation: organisation?.name ?? null,
  };
}
