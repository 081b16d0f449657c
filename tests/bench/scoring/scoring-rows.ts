import { full2026 } from '#content/checklist/full-2026.ts';
import { scopeId } from '#domain/scope.ts';
import type { TableName } from '#domain/tables.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { rowId } from '#lib/row-id.ts';
import { localRow } from '#tests/support/rows/sync-builders.ts';

/** What the phone holds: 30 statements at five occasions, three organisations, ten rounds. */
export const size = { statements: full2026.statements.length, occasions: 5, sides: 3, rounds: 10 };

export type FilledRows = Partial<Record<TableName, object[]>>;

const id = (...parts: readonly (string | number)[]) => rowId('bench-scoring', ...parts.map(String));
const version = rowId('checklist_version', full2026.version_key);
const statementId = (code: string) => rowId('statement', full2026.version_key, code);
const stamps = { updated_at: '2026-11-20T08:00:00Z', updated_by: null, _g: 1 };

/** Of the round that is looked at. */
export const lookedAt = { participation: id('participation', 5, 0), round: id('round', 5) };

/** Days from now: the last occasion is open today, the others lie behind it. */
function day(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Everything is somewhere on the scale, moves between occasions and has a sentence. */
function seenOf(round: number, side: number, occasion: number): Seen {
  return Object.fromEntries(
    full2026.statements.map(({ code }, at) => {
      const score = Math.min(3, 1 + ((at * 7 + side * 5 + round + (at % (occasion + 1))) % 3));
      const comment = `Så ser det ut hos oss inför träff ${occasion}, med uppföljning varje halvår (${code})`;
      return [statementId(code), { score, comment, evidence: `Årsredovisningen, sidan ${at}` }];
    }),
  );
}

/** As rows that have been pulled; the person has a seat in the first organisation of every round. */
export function scoringRows(uid: string, now: Date): FilledRows {
  const rows: FilledRows = {};
  const add = (tbl: TableName, row: object) =>
    (rows[tbl] ??= []).push(localRow({ author_id: uid, ...stamps, ...row } as never));
  for (let round = 0; round < size.rounds; round += 1) {
    addRound(add, { uid, now, round });
    for (let side = 0; side < size.sides; side += 1) addSide(add, { uid, round, side });
  }
  return rows;
}

type Add = (tbl: TableName, row: object) => void;

function addRound(
  add: Add,
  of: { readonly uid: string; readonly now: Date; readonly round: number },
) {
  for (let number = 1; number <= size.occasions; number += 1) {
    const opens = (number - size.occasions) * 60 - 5;
    add('occasion', {
      scope_id: scopeId('plan', id('round', of.round)),
      id: id('occasion', of.round, number),
      round_id: id('round', of.round),
      checklist_version_id: version,
      number,
      title: number === 1 ? 'Uppstarten' : `Lärandeträff ${number - 1}`,
      step_number: number + 1,
      opens_on: day(of.now, opens),
      closes_on: day(of.now, opens + 20),
    });
  }
}

interface Member {
  readonly uid: string;
  readonly round: number;
  readonly side: number;
}

function addSide(add: Add, member: Member) {
  const { uid, round, side } = member;
  const participation = id('participation', round, side);
  const group = scopeId('group', id('group', round));
  add('organisation', {
    scope_id: scopeId('programme'),
    id: id('organisation', round, side),
    code: null,
    name: `Kommun ${round + 1}${'ABC'.charAt(side)}`,
    kind: 'municipality',
  });
  add('participation', {
    scope_id: scopeId('plan', id('round', round)),
    id: participation,
    round_id: id('round', round),
    group_id: id('group', round),
    organisation_id: id('organisation', round, side),
    kind: 'participant',
    ord: side + 1,
  });
  for (const scope of side === 0 ? [group, scopeId('org', participation)] : [group])
    add('seat_card', {
      scope_id: scope,
      id: id('card', scope, side),
      seat_id: id('seat', round, side),
      user_id: side === 0 ? uid : id('user', round, side),
      participation_id: participation,
      name: side === 0 ? 'Karin Ek' : `Person ${round}${side}`,
      role: 'electedOfficial',
    });
  for (let number = 1; number <= size.occasions; number += 1) addOccasion(add, member, number);
}

function addOccasion(add: Add, { round, side }: Member, number: number) {
  const participation_id = id('participation', round, side);
  const occasion_id = id('occasion', round, number);
  const group = scopeId('group', id('group', round));
  const assessment = rowId('assessment', participation_id, occasion_id, version);
  const hand_in_id = rowId('hand_in', assessment, '1');
  const seen = seenOf(round, side, number);
  const ours = { participation_id, occasion_id };
  add('opening', {
    scope_id: group,
    id: rowId('opening', participation_id, occasion_id),
    ...ours,
    with_comments: true,
    as_ready: false,
    opened_at: '2026-11-20T08:00:00.000Z',
  });
  add('opened_assessment', {
    scope_id: group,
    id: rowId('opened_assessment', hand_in_id, group),
    ...ours,
    hand_in_id,
    seen,
  });
  if (side > 0) return;
  const scope_id = scopeId('org', participation_id);
  add('assessment', { scope_id, id: assessment, ...ours, checklist_version_id: version });
  add('hand_in', { scope_id, id: hand_in_id, assessment_id: assessment, number: 1, seen });
  for (const [statement_id, answer] of Object.entries(seen))
    add('answer', {
      scope_id,
      id: rowId('answer', assessment, statement_id),
      assessment_id: assessment,
      statement_id,
      ...answer,
    });
}
