import { nameOf } from '#data/people/name-of.ts';
import type { AlternativeRow } from '#domain/tables/alternative.ts';
import { answer, type AnswerRow } from '#domain/tables/answer.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import type { Reads, Stored } from '#sync/edit-port.ts';

export const disputedFields = ['score', 'comment', 'evidence'] as const;
export type DisputedField = (typeof disputedFields)[number];

export interface Version {
  /** Of the alternative; null = the one that stands in the answer. */
  readonly id: string | null;
  readonly value: string | number | null;
  readonly by: string | null;
  /** Whose it is: what one person wrote belongs together, whatever the fields. */
  readonly author: string | null;
  readonly isMine: boolean;
  /** ISO, for display. */
  readonly at: string;
  /** Not yet at the server: no history holds it. */
  readonly isUnsent: boolean;
}

/** One field of an answer that two or more have written differently. */
export interface FieldVersions {
  readonly answerId: string;
  readonly field: DisputedField;
  /** Mine first, then the one that stands. */
  readonly versions: readonly Version[];
}

/** Answer id → its fields with several versions, for somebody to choose between. */
export function listVersions(
  local: Pick<Reads, 'uid'>,
  of: {
    readonly answers: readonly Stored<AnswerRow>[];
    readonly all: readonly Stored<AlternativeRow>[];
    readonly people: readonly SeatCardRow[];
  },
): ReadonlyMap<string, readonly FieldVersions[]> {
  const found = of.answers.map((row): readonly [string, readonly FieldVersions[]] => {
    const beside = of.all.filter((one) => one.tbl === answer.name && one.row_id === row.id);
    const fields = disputedFields.flatMap((field): FieldVersions[] => {
      const others = beside.filter((one) => one.field === field);
      if (others.length === 0) return [];
      const stands: Version = {
        id: null,
        value: row[field] ?? (field === 'score' ? null : ''),
        by: nameOf(of.people, row.updated_by),
        author: row.updated_by,
        isMine: row.updated_by === local.uid,
        at: row.updated_at ?? '',
        isUnsent: row._d === 1,
      };
      const versions = [stands, ...others.map((one) => versionOf(one, local.uid, of.people))];
      return [{ answerId: row.id, field, versions: versions.toSorted(mineFirst) }];
    });
    return [row.id, fields];
  });
  return new Map(found);
}

/** One that has not been sent was made here, of my words; the server has yet to sign it. */
function versionOf(
  row: Stored<AlternativeRow>,
  uid: string,
  people: readonly SeatCardRow[],
): Version {
  const { value } = row;
  const author = row._d === 1 ? uid : row.author_id;
  return {
    id: row.id,
    value: isVersion(row.field, value) ? value : null,
    by: nameOf(people, author),
    author,
    isMine: author === uid,
    at: row.written_at,
    isUnsent: row._v === 0,
  };
}

/** Only what the answer's own field may hold can be chosen. */
function isVersion(name: string, value: unknown): value is Version['value'] {
  const field = disputedFields.find((one) => one === name);
  return field !== undefined && answer.columns[field].isKind(value);
}

export function mineFirst(
  one: { readonly isMine: boolean },
  other: { readonly isMine: boolean },
): number {
  return Number(other.isMine) - Number(one.isMine);
}
