import { scopeId } from '#domain/scope.ts';
import type { FigureValueRow } from '#domain/tables/figure-value.ts';
import type { OrganisationRow } from '#domain/tables/organisation.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { nameOf } from '#data/people/name-of.ts';
import type { Reads } from '#sync/edit-port.ts';

/** One figure of one year, and who wrote it last. */
export interface OwnFigureValue extends Pick<
  FigureValueRow,
  'figure' | 'year' | 'women' | 'men' | 'source'
> {
  readonly id: string;
  /** Null: somebody who has left, or one whom this phone does not know. */
  readonly by: string | null;
  readonly isMine: boolean;
  /** When the server took it; null as long as it is on this phone alone. */
  readonly at: string | null;
}

export interface OwnFigures {
  readonly participationId: string;
  readonly organisationName: string;
  readonly kind: OrganisationRow['kind'];
  readonly mayWrite: boolean;
  /** The latest year of a figure first. */
  readonly values: readonly OwnFigureValue[];
}

/** What an organisation's people have written of it, for all in its course; null: a mentor writes none. */
export async function getOwnFigures({ uid, list }: Reads, hat: Hat): Promise<OwnFigures | null> {
  if (hat.kind === 'mentor') return null;
  const own = { index: 'scope_id', equals: scopeId('course', hat.participationId) };
  const [rows, cards, organisations] = await Promise.all([
    list('figure_value', own),
    list('seat_card', own),
    list('organisation'),
  ]);
  const values = rows.map(({ id, figure, year, women, men, source, ...row }) => {
    const writer = row._d === 1 ? uid : row.updated_by;
    const at = row._d === 1 ? null : row.updated_at;
    const isMine = writer === uid;
    return { id, figure, year, women, men, source, by: nameOf(cards, writer), isMine, at };
  });
  return {
    participationId: hat.participationId,
    organisationName: hat.organisationName,
    kind: organisations.find((one) => one.id === hat.organisationId)?.kind ?? 'municipality',
    mayWrite: hat.role !== 'courseParticipant',
    values: values.toSorted((one, other) => other.year - one.year),
  };
}

interface OwnFigureOf {
  readonly participationId: string;
  readonly figure: string;
}

const keyOf = ({ participationId, figure }: OwnFigureOf, year: number) =>
  [
    scopeId('course', participationId),
    rowId('figure_value', participationId, figure, String(year)),
  ] as const;

/** A year's figure. Says no where a new one would write over what somebody has written for that year. */
export const saveOwnFigure = command(
  ['figure_value'],
  async (
    tx,
    of: OwnFigureOf & { readonly isNew: boolean },
    values: Pick<FigureValueRow, 'year' | 'women' | 'men' | 'source'>,
  ) => {
    const key = keyOf(of, values.year);
    if (of.isNew && (await tx.get('figure_value', ...key))) return false;
    const { participationId, figure } = of;
    await tx.put('figure_value', ...key, {
      participation_id: participationId,
      figure,
      ...values,
    });
    return true;
  },
);

export const removeOwnFigure = command(['figure_value'], (tx, of: OwnFigureOf, year: number) =>
  tx.remove('figure_value', ...keyOf(of, year)),
);
